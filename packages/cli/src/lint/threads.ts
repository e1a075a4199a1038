import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Flags, ResolvedConfig, ThreadWork } from '@sopwright/workspace';
import type { Configuration } from '../configuration.ts';

/** What a further thread is to do. A configuration that is code was run already: what it gave is data. */
export interface ThreadTask {
  readonly config: ResolvedConfig;
  readonly flags: Flags;
  readonly work: ThreadWork;
}

/** A thread that loads its code and waits for a task. The process does not wait for it. */
export interface WaitingThread {
  /** Gives the thread, once, if it is still there. */
  take(): Worker | undefined;
}

/** Fewer files are analysed before a further thread has loaded its code. */
const FEWEST_FILES = 1_000;
/** A thread takes some 35 MB, which more files than these are worth. */
const FILES_FOR_A_THREAD = 3_000;
/** More threads than this load and warm up the same code without much left to do. */
const MOST_THREADS = 3;

/** Without a limit, V8 lets the nursery of each thread grow to what a run on its own has. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** How many further threads are worth starting for so many files. */
export function threadsFor(files: number, cores: number): number {
  if (files < FEWEST_FILES) return 0;
  return Math.min(cores - 1, Math.ceil(files / FILES_FOR_A_THREAD), MOST_THREADS);
}

/** Versions of V8 that are known to have the flags below: another would complain. */
const HAS_FLAGS = /^1[1-4]\./;

function setFlag(flag: string): void {
  if (HAS_FLAGS.test(process.versions.v8)) setFlagsFromString(flag);
}

/** Has each thread collect its own garbage: where all cores are taken, helpers only take time from another thread. */
function collectAlone(): void {
  setFlag('--no-parallel-scavenge');
}

/**
 * Has a further thread clear its old objects from 48 MB on. Left to itself it lets them grow to the end of most runs.
 */
function collectEarlier(): void {
  setFlag('--initial-old-space-size=48');
}

/** Starts a thread; `undefined` where Node is told to start none (`--permission`). */
export function startThread(): WaitingThread | undefined {
  try {
    const file = new URL('../lint-thread.js', import.meta.url);
    collectEarlier();
    // Modules that the user preloads (`--import`) are no part of the analysis: `execArgv`.
    const worker = new Worker(file, { resourceLimits, execArgv: [] });
    let waiting: Worker | undefined = worker;
    const take = (): Worker | undefined => {
      const taken = waiting;
      waiting = undefined;
      return taken;
    };
    // One that ended by itself is not there any more.
    worker.on('error', take).on('exit', take).unref();
    return { take };
  } catch {
    return undefined;
  }
}

/** False where a task cannot be given: code can put into a configuration what cannot be sent. */
function give(worker: Worker, task: ThreadTask): boolean {
  try {
    worker.postMessage(task);
    worker.ref();
    return true;
  } catch {
    void worker.terminate();
    return false;
  }
}

/**
 * Threads that share the work of `lint`, `waiting` the first of them; none for few files, or where none can be started.
 * Threads save time, nothing else: those that there are, and the first one, do the work.
 */
export function openThreads(
  { config, flags }: Configuration,
  work: ThreadWork,
  waiting: WaitingThread | undefined,
): readonly Worker[] {
  const cores = availableParallelism();
  const count = threadsFor(work.files.length, cores);
  if (count === 0) void waiting?.take()?.terminate();
  if (count > 0 && count + 1 >= cores) collectAlone();
  const threads: Worker[] = [];
  while (threads.length < count) {
    const thread = waiting?.take() ?? startThread()?.take();
    if (thread === undefined || !give(thread, { config, flags, work })) break;
    threads.push(thread);
  }
  return threads;
}
