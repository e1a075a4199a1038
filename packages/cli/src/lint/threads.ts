import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Flags, ResolvedConfig, ThreadWork } from '@sopwright/workspace';
import type { Configuration } from '../configuration.ts';

/** What a further thread starts with. A configuration that is code was run already: what it gave is data. */
export interface ThreadTask {
  readonly config: ResolvedConfig;
  readonly flags: Flags;
  readonly work: ThreadWork;
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

/** Versions of V8 that are known to have the flag: another would complain. */
const COLLECTS_IN_PARALLEL = /^1[1-4]\./;

/** Has each thread collect its own garbage: where all cores are taken, helpers only take time from another thread. */
function collectAlone(): void {
  if (COLLECTS_IN_PARALLEL.test(process.versions.v8)) setFlagsFromString('--no-parallel-scavenge');
}

/** Starts threads that share the work of `lint`; none for few files, or where none can be started. */
export function openThreads({ config, flags }: Configuration, work: ThreadWork): readonly Worker[] {
  const workerData: ThreadTask = { config, flags, work };
  const cores = availableParallelism();
  const count = threadsFor(work.files.length, cores);
  if (count > 0 && count + 1 >= cores) collectAlone();
  const file = new URL('../lint-thread.js', import.meta.url);
  const threads: Worker[] = [];
  // Modules that the user preloads (`--import`) are no part of the analysis: `execArgv`.
  try {
    while (threads.length < count) threads.push(new Worker(file, { workerData, resourceLimits, execArgv: [] }));
  } catch {
    // Node may be told to start none (--permission), and code can put into a configuration what cannot be sent. Threads
    // save time, nothing else: those that did start, and the first one, do the work.
  }
  return threads;
}
