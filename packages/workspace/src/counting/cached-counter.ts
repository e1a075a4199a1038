import type { CountCache } from './count-cache.ts';

/** What {@link cachedCounter} is made from. */
export interface CachedCounterInput {
  /** Name of the encoding, such as `o200k_base`. */
  readonly encoding: string;
  /** Version of the tool: counts of another one are not used. */
  readonly version: string;
  /** Loads the counter; called for the first text whose count is not in the cache. */
  readonly load: () => Promise<{ count(text: string): number }>;
  readonly cache: CountCache;
}

/** Counts texts, and loads the encoder for those alone that were never counted. */
export interface CachedCounter {
  /**
   * Tokens of each text, in the order of the texts.
   *
   * @throws Error when the counter is needed and cannot be loaded.
   */
  countAll(texts: readonly string[]): Promise<number[]>;
}

/** Makes a counter that remembers. The cache is saved by whoever opened it. */
export function cachedCounter({ encoding, version, load, cache }: CachedCounterInput): CachedCounter {
  // Where a text is cut before it is encoded hangs on the Unicode tables of this Node.
  const unit = `${encoding} ${version} unicode-${process.versions.unicode ?? 'none'}`;
  return {
    async countAll(texts) {
      const known = new Map<string, number>([['', 0]]);
      const missing: string[] = [];
      for (const text of new Set(texts)) {
        const count = known.get(text) ?? cache.countOf(unit, text);
        if (count === undefined) missing.push(text);
        else known.set(text, count);
      }
      if (missing.length > 0) {
        const counter = await load();
        for (const text of missing) {
          const count = counter.count(text);
          known.set(text, count);
          cache.keep(unit, text, count);
        }
      }
      return texts.map((text) => known.get(text) ?? Number.NaN);
    },
  };
}
