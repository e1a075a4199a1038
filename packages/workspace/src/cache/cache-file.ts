import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cryptoOnDemand } from '../crypto-on-demand.ts';
import { readOwnText } from '../reading/read.ts';
import { writeAtomically } from '../writing/write-atomically.ts';

/** What the content of a cache file rests on, such as its format and the tool's version: with another, nothing counts. */
export type CacheStamp = Readonly<Record<string, string | number>>;

function headOf(stamp: CacheStamp, body: string): string {
  return JSON.stringify({ ...stamp, sum: cryptoOnDemand().createHash('sha256').update(body).digest('base64') });
}

/**
 * Reads a cache file: one line that vouches for the rest, and the rest. Only what we wrote ourselves passes; what is
 * missing, damaged, too large or of another stamp is `undefined`. Never throws.
 *
 * @param limit - bytes that are read at most
 */
export function readCacheFile(file: string, stamp: CacheStamp, limit: number): unknown {
  try {
    const text = readOwnText(file, limit);
    const cut = text.indexOf('\n');
    const body = text.slice(cut + 1);
    return text.slice(0, cut) === headOf(stamp, body) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a cache file and, where need be, its folder. A disk that cannot be written to is no reason to fail. */
export function writeCacheFile(file: string, stamp: CacheStamp, body: unknown): void {
  const folder = path.dirname(file);
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true });
      // A folder that we made stays out of the repository by itself.
      writeFileSync(path.join(folder, '.gitignore'), '*\n');
    }
    const text = JSON.stringify(body);
    writeAtomically(file, `${headOf(stamp, text)}\n${text}`);
  } catch {
    // The next run is as slow as this one was.
  }
}
