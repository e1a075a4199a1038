import { type BigIntStats, statSync } from 'node:fs';

/** What the disk says about a file without reading it. */
export interface FileStamp {
  /** Times in nanoseconds, size and inode: differs after any change that the disk's clock can tell. */
  readonly key: string;
  /** True where the file changed so shortly before it was looked at that a further change might show the same times. */
  readonly isFresh: boolean;
}

const PER_MILLISECOND = 1_000_000n;

/** Makes a stamp; `now` in milliseconds. */
export function stampOf(stats: BigIntStats, now: number): FileStamp {
  const { mtimeNs, ctimeNs, size, ino } = stats;
  // Disks that count whole seconds give times without a fraction; others tick within a few milliseconds.
  const tick = mtimeNs % 1_000_000_000n === 0n && ctimeNs % 1_000_000_000n === 0n ? 2_000n : 50n;
  return {
    key: `${mtimeNs}:${ctimeNs}:${size}:${ino}`,
    isFresh: ctimeNs / PER_MILLISECOND + tick >= BigInt(Math.floor(now)),
  };
}

/** Stamp of a file, links followed; `undefined` where there is no such file. */
export function stampFile(absolute: string): FileStamp | undefined {
  const stats = statSync(absolute, { bigint: true, throwIfNoEntry: false });
  return stats?.isFile() === true ? stampOf(stats, Date.now()) : undefined;
}
