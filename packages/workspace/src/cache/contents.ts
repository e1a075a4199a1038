import { cryptoOnDemand } from '../crypto-on-demand.ts';
import { readBytes } from '../reading/read.ts';
import { type FileStamp, stampFile } from './stamp.ts';

/** What is known of a file's content: its stamp when it was last hashed, and the hash. */
export interface KnownContent {
  readonly stamp: string;
  readonly hash: string;
  /** True where the stamp cannot vouch for the content, see {@link FileStamp.isFresh}. */
  readonly isFresh: boolean;
}

/** Contents of one run by absolute path: a file is read where somebody needs its bytes, or its stamp is a new one. */
export interface Contents {
  /** Bytes of a file. @throws Error of the system. */
  read(absolute: string): Uint8Array;
  /** Hash of the content as this run sees it; `undefined` where the file cannot be read. */
  hashOf(absolute: string): string | undefined;
  /** What this run knows of a file, to be remembered. */
  known(absolute: string): KnownContent | undefined;
  /** Drops what is known of a file that was written. */
  forget(absolute: string): void;
}

/** Hash of a file's bytes; 128 bits in base64. */
export function hashBytes(bytes: Uint8Array): string {
  return cryptoOnDemand().createHash('sha256').update(bytes).digest().subarray(0, 16).toString('base64');
}

function tryStamp(absolute: string): FileStamp | undefined {
  try {
    return stampFile(absolute);
  } catch {
    return undefined;
  }
}

/**
 * Makes the contents of one run.
 *
 * @param remembered - what an earlier run knew, by absolute path
 * @param stampOf - looks at a file without reading it
 */
export function createContents(
  remembered: (absolute: string) => KnownContent | undefined,
  stampOf: (absolute: string) => FileStamp | undefined = tryStamp,
): Contents {
  const current = new Map<string, KnownContent>();
  const readAs = (absolute: string, stamp: FileStamp | undefined): Uint8Array => {
    const bytes = readBytes(absolute);
    // The first reading counts: what changes while the run goes on has another stamp next time.
    if (stamp !== undefined && !current.has(absolute)) {
      current.set(absolute, { stamp: stamp.key, hash: hashBytes(bytes), isFresh: stamp.isFresh });
    }
    return bytes;
  };
  return {
    // The stamp is taken before the bytes, so that a change in between shows.
    read: (absolute) => readAs(absolute, stampOf(absolute)),
    hashOf(absolute) {
      const known = current.get(absolute);
      if (known !== undefined) return known.hash;
      const stamp = stampOf(absolute);
      if (stamp === undefined) return undefined;
      const earlier = remembered(absolute);
      if (earlier !== undefined && earlier.stamp === stamp.key && !earlier.isFresh) {
        current.set(absolute, earlier);
        return earlier.hash;
      }
      try {
        readAs(absolute, stamp);
      } catch {
        return undefined;
      }
      return current.get(absolute)?.hash;
    },
    known: (absolute) => current.get(absolute),
    forget: (absolute) => current.delete(absolute),
  };
}
