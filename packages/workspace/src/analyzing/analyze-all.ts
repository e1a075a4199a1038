import { setImmediate } from 'node:timers/promises';
import type { Analysis } from '@sopwright/lint';
import type { Recall } from '../cache/recall.ts';
import type { DiscoveredFile } from '../discovery/search.ts';
import type { UnreadablePath } from '../reading/read.ts';
import { type Desk, isAnalysis, isUnreadable } from './desk.ts';
import { noSharesTaken, THREAD_DONE, type ThreadShare, type ThreadWork, takeShares } from './shares.ts';

/** A thread that was started: what is heard of it. A `Worker` of `node:worker_threads` is one. */
export interface AnalysisThread {
  on(event: 'message', listener: (message: ThreadShare | typeof THREAD_DONE) => void): unknown;
  on(event: 'error' | 'exit', listener: () => void): unknown;
  /** Ends it wherever it is. */
  terminate(): unknown;
}

/** What is needed to analyse all files of a run. */
export interface AnalyzeAllInput {
  readonly cwd: string;
  readonly desk: Desk;
  readonly recall?: Recall | undefined;
  /** Starts further threads for many files; a run with a recall has none. */
  readonly openThreads?: ((work: ThreadWork) => readonly AnalysisThread[]) | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Analyses of all files, in their order. */
export interface Analyses {
  readonly analyses: readonly Analysis[];
  readonly unreadable: readonly UnreadablePath[];
  /** How many analyses came out of the cache. */
  readonly fromCache: number;
}

type Result = Analysis | UnreadablePath;

/** Results of a run, by the index of the file, wherever they come from. */
interface Results {
  readonly at: (Result | undefined)[];
  put(at: number, result: Result): void;
  /** Resolves when there is one for each file. */
  readonly all: Promise<void>;
}

function createResults(files: number): Results {
  const at: Results['at'] = new Array(files);
  let left = files;
  let complete = (): void => {};
  const all = new Promise<void>((resolve) => {
    complete = resolve;
  });
  const put: Results['put'] = (index, result) => {
    at[index] = result;
    left -= 1;
    if (left === 0) complete();
  };
  return { at, put, all };
}

/** What is heard of one thread. */
interface Heard {
  /** Resolves when it has sent everything, or will not send any more. */
  readonly last: Promise<void>;
  /** Ends it if nothing was heard of it yet: it is still loading its code, for work that others have done. */
  dismiss(): void;
}

function listenTo(thread: AnalysisThread, { put }: Results): Heard {
  let isHeard = false;
  const last = new Promise<void>((resolve) => {
    thread.on('message', (message) => {
      isHeard = true;
      if (message === THREAD_DONE) resolve();
      else for (const [at, result] of message.results.entries()) put(message.first + at, result);
    });
    // What a thread took and did not send is analysed here: a rule that fails there fails where it is told.
    thread.on('error', () => resolve());
    thread.on('exit', () => resolve());
  });
  return {
    last,
    dismiss() {
      if (!isHeard) void thread.terminate();
    },
  };
}

/** Analyses all files, or recalls what the cache knows of them. */
export async function analyzeAll(files: readonly DiscoveredFile[], input: AnalyzeAllInput): Promise<Analyses> {
  const { cwd, desk, recall, onProgress } = input;
  const taken = noSharesTaken();
  const results = createResults(files.length);
  const threads = recall === undefined ? input.openThreads?.({ cwd, files, taken }) : undefined;
  const elsewhere = (threads ?? []).map((thread) => listenTo(thread, results));
  let fromCache = 0;
  const analyze = async (at: number, file: DiscoveredFile): Promise<void> => {
    const recalled = recall?.find(file);
    if (recalled !== undefined) fromCache += 1;
    // Questions cost time to note, and only a cache wants to know them.
    const questions = recall === undefined ? undefined : new Set<string>();
    const result = recalled ?? (await desk.analyze(file, questions));
    if (questions !== undefined && recalled === undefined && isAnalysis(result)) recall?.keep(file, questions, result);
    results.put(at, result);
  };
  for (const [first, end] of takeShares(taken, files.length)) {
    await setImmediate();
    for (let at = first; at < end; at++) {
      onProgress?.(at, files.length);
      const file = files[at];
      if (file !== undefined) await analyze(at, file);
    }
  }
  await Promise.race([results.all, Promise.all(elsewhere.map(({ last }) => last))]);
  for (const thread of elsewhere) thread.dismiss();
  for (const [at, file] of files.entries()) if (results.at[at] === undefined) await analyze(at, file);
  onProgress?.(files.length, files.length);
  const found = results.at.flatMap((result) => result ?? []);
  return { analyses: found.filter(isAnalysis), unreadable: found.filter(isUnreadable), fromCache };
}
