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

type Results = (Analysis | UnreadablePath | undefined)[];

/** Resolves when a thread has sent everything, or will not send any more. */
function everythingOf(thread: AnalysisThread, results: Results): Promise<void> {
  return new Promise((resolve) => {
    thread.on('message', (message) => {
      if (message === THREAD_DONE) resolve();
      else for (const [at, result] of message.results.entries()) results[message.first + at] = result;
    });
    // What a thread took and did not send is analysed here: a rule that fails there fails where it is told.
    thread.on('error', () => resolve());
    thread.on('exit', () => resolve());
  });
}

/** Analyses all files, or recalls what the cache knows of them. */
export async function analyzeAll(files: readonly DiscoveredFile[], input: AnalyzeAllInput): Promise<Analyses> {
  const { cwd, desk, recall, onProgress } = input;
  const taken = noSharesTaken();
  const results: Results = new Array(files.length);
  const threads = recall === undefined ? input.openThreads?.({ cwd, files, taken }) : undefined;
  const elsewhere = (threads ?? []).map((thread) => everythingOf(thread, results));
  let fromCache = 0;
  const analyze = async (at: number, file: DiscoveredFile): Promise<void> => {
    const recalled = recall?.find(file);
    if (recalled !== undefined) fromCache += 1;
    // Questions cost time to note, and only a cache wants to know them.
    const questions = recall === undefined ? undefined : new Set<string>();
    const result = recalled ?? (await desk.analyze(file, questions));
    if (questions !== undefined && recalled === undefined && isAnalysis(result)) recall?.keep(file, questions, result);
    results[at] = result;
  };
  for (const [first, end] of takeShares(taken, files.length)) {
    await setImmediate();
    for (let at = first; at < end; at++) {
      onProgress?.(at, files.length);
      const file = files[at];
      if (file !== undefined) await analyze(at, file);
    }
  }
  await Promise.all(elsewhere);
  for (const [at, file] of files.entries()) if (results[at] === undefined) await analyze(at, file);
  onProgress?.(files.length, files.length);
  const found = results.flatMap((result) => result ?? []);
  return { analyses: found.filter(isAnalysis), unreadable: found.filter(isUnreadable), fromCache };
}
