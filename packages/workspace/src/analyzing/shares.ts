import type { Analysis } from '@sopwright/lint';
import type { DiscoveredFile } from '../discovery/search.ts';
import type { UnreadablePath } from '../reading/read.ts';

/**
 * Files that a thread takes at a time. Between two shares it turns to the event loop: the native parser's memory is given
 * back there, and signals and messages arrive.
 */
const SHARE = 25;

/** How many shares are taken, as threads have it in common. */
export type SharesTaken = Int32Array<SharedArrayBuffer>;

/** What a further thread is given to do. Plain data, so that it can be sent. */
export interface ThreadWork {
  /** Working directory, absolute. */
  readonly cwd: string;
  /** All files of the run. */
  readonly files: readonly DiscoveredFile[];
  readonly taken: SharesTaken;
}

/** What a thread sends for each share; the last message is {@link THREAD_DONE}. */
export interface ThreadShare {
  /** Index of the first file. */
  readonly first: number;
  readonly results: readonly (Analysis | UnreadablePath)[];
}

export const THREAD_DONE = 'done';

/** Makes the account of one run. */
export function noSharesTaken(): SharesTaken {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Takes shares of so many files, one after the other: indices of the first file and of the one behind the last. */
export function* takeShares(taken: SharesTaken, files: number): Generator<readonly [first: number, end: number]> {
  const next = (): number => Atomics.add(taken, 0, 1) * SHARE;
  for (let first = next(); first < files; first = next()) yield [first, Math.min(first + SHARE, files)];
}
