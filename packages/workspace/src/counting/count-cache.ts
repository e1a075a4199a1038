import path from 'node:path';
import { readCacheFile, writeCacheFile } from '../cache/cache-file.ts';
import { cryptoOnDemand } from '../crypto-on-demand.ts';
import { MAX_BYTES } from '../reading/read.ts';

/** Where counts are kept, and how many. */
export interface CountCacheInput {
  /** Folder that holds the cache, absolute; without one it lives in memory. The cache of `lint` may be in the same. */
  readonly folder?: string;
  /** Greatest number of counts that are kept; those used last stay. */
  readonly limit?: number;
}

/**
 * Counts of earlier runs by the hash of the text and by what was counted: an encoding, or a model. A file that is
 * damaged counts as none. Nobody but the user should write into it: a count in it is believed.
 */
export interface CountCache {
  /** Count of a text in a unit; `undefined` where it is not known. */
  countOf(unit: string, text: string): number | undefined;
  keep(unit: string, text: string, count: number): void;
  /** Writes the cache where it changed and has a folder. A disk that cannot be written to is no reason to fail. */
  save(): void;
}

const STAMP = { format: 1, holds: 'counts' } as const;
const LIMIT = 50_000;
/** Largest file that is read, in bytes. */
const MAX_FILE = 32 * MAX_BYTES;
const MAX_UNIT = 200;

function keyOf(unit: string, text: string): string {
  // As UTF-16, so that texts with different halves of a surrogate pair are not taken for each other.
  return `${cryptoOnDemand().createHash('sha256').update(text, 'utf16le').digest('base64url')} ${unit}`;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isEntry(value: unknown): value is readonly [string, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [key, count] = value;
  return typeof key === 'string' && /^[\w-]{43} ./.test(key) && key.length <= 44 + MAX_UNIT && isCount(count);
}

function readCounts(file: string | undefined): Map<string, number> {
  const read = file === undefined ? undefined : readCacheFile(file, STAMP, MAX_FILE);
  return new Map(Array.isArray(read) && read.every(isEntry) ? read : []);
}

/** Opens the cache of counts in a folder, or an empty one. The file is read when the first count is asked for. Never throws. */
export function openCountCache({ folder, limit = LIMIT }: CountCacheInput): CountCache {
  const file = folder === undefined ? undefined : path.join(folder, 'counts.json');
  let counts: Map<string, number> | undefined;
  let changed = false;
  const held = (): Map<string, number> => {
    counts ??= readCounts(file);
    return counts;
  };
  const put = (key: string, count: number): void => {
    // A map keeps the order of insertion: used last, dropped last.
    held().delete(key);
    held().set(key, count);
  };
  return {
    countOf(unit, text) {
      const key = keyOf(unit, text);
      const count = held().get(key);
      if (count !== undefined) put(key, count);
      return count;
    },
    keep(unit, text, count) {
      if (!isCount(count) || unit.length === 0 || unit.length > MAX_UNIT) return;
      changed = true;
      put(keyOf(unit, text), count);
      for (const oldest of held().keys()) {
        if (held().size <= limit) break;
        held().delete(oldest);
      }
    },
    save() {
      if (!changed || file === undefined) return;
      changed = false;
      writeCacheFile(file, STAMP, [...held()]);
    },
  };
}
