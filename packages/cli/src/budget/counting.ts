import { resolve } from 'node:path';
import { type CountCache, cachedCounter, DEFAULT_CACHE, loadTokenCounter, openCountCache } from '@sopwright/workspace';
import { readText } from '../options.ts';
import { version } from '../version.ts';

/** Counts texts, and remembers counts where it was asked to. */
export interface Counting {
  readonly countAll: (texts: readonly string[]) => Promise<readonly number[]>;
  readonly save: () => void;
  readonly cache: CountCache;
}

/** Makes the counting of one run: with `--cache` nothing that was counted before is counted again. */
export function createCounting(options: Readonly<Record<string, unknown>>): Counting {
  const location = readText(options, 'cacheLocation');
  const isKept = options.cache === true || location !== undefined;
  const cache = openCountCache(isKept ? { folder: resolve(location ?? DEFAULT_CACHE) } : {});
  const load = () => loadTokenCounter('o200k_base');
  const { countAll } = cachedCounter({ encoding: 'o200k_base', version, load, cache });
  return { countAll, save: () => cache.save(), cache };
}
