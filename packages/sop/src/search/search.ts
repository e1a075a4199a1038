import { byCodeUnits } from '@sopwright/document';
import MiniSearch from 'minisearch';
import { wordsOf } from './words.ts';

/** Something that can be found. */
export interface SearchEntry {
  /** Unique; ties of the ranking are broken by it. */
  readonly id: string;
  /** A name in kebab, snake or camel case, or a title: its words count most. */
  readonly name: string;
  readonly description: string;
  /** What else it is about: headings, parameters, tags. Its words count least. */
  readonly text?: string;
}

/** One hit. */
export interface Ranked {
  readonly id: string;
  /** BM25+ over the fields; comparable within one query alone. Six decimals. */
  readonly score: number;
}

/** An index over entries; it does not change. */
export interface Search {
  /** Best first; all hits where there is no limit. None for a query without a word that some entry has. */
  search(query: string, limit?: number): readonly Ranked[];
}

/** UTF-16 units that are read of each field, and of a query: beyond, a text says nothing new, or is there to hurt. */
const READ: Readonly<Record<string, number>> = { name: 1_000, description: 10_000, text: 50_000 };
const READ_OF_QUERY = 4_000;

/** Distinct words of a query that are looked for. */
const MAX_QUERY_WORDS = 64;

/** Shortest stem that also finds words that begin with it, and shortest one in which a typing error is forgiven. */
const MIN_PREFIX = 4;
const MIN_FUZZY = 6;

/** How much a word counts by where it stands; set on the SOPs of `test/corpus/search-quality.test.ts`. */
const boost = { name: 3, description: 2, text: 1 } as const;

function buildIndex(entries: readonly SearchEntry[]): {
  readonly index: MiniSearch;
  readonly known: ReadonlySet<string>;
} {
  const known = new Set<string>();
  const index = new MiniSearch({
    fields: Object.keys(boost),
    tokenize: (text, field) => {
      const words = wordsOf(text, READ[field ?? ''] ?? 0);
      for (const word of words) known.add(word);
      return [...words];
    },
    processTerm: (word) => word,
    autoVacuum: false,
  });
  index.addAll(entries.map(({ name, description, text = '' }, id) => ({ id, name, description, text })));
  return { index, known };
}

/** Best first, ties by id; in code units, so that no locale has a say. */
function byRank(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return b.score - a.score;
  return byCodeUnits(a.id, b.id);
}

/**
 * An index over entries. The order of the entries does not matter, nor do case and accents; a word that no entry has may
 * have one typing error. Of two entries of one id both are found. Neither a huge entry nor a huge query takes more than a
 * bounded time: of both only the beginning is read.
 */
export function createSearch(entries: readonly SearchEntry[]): Search {
  // The mean length of a field is a running sum: in a set order it is the same to the last digit.
  const sorted = entries.toSorted((a, b) => byCodeUnits(a.id, b.id));
  const { index, known } = buildIndex(sorted);
  return {
    search(query, limit = Number.POSITIVE_INFINITY) {
      const words = [...new Set(wordsOf(query, READ_OF_QUERY))].slice(0, MAX_QUERY_WORDS);
      if (words.length === 0) return [];
      const hits = index.search('', {
        boost,
        tokenize: () => words,
        prefix: (word) => word.length >= MIN_PREFIX,
        fuzzy: (word) => (word.length >= MIN_FUZZY && !known.has(word) ? 1 : false),
      });
      const ranked = hits.flatMap(({ id, score }) => {
        const entry = sorted[Number(id)];
        return entry === undefined ? [] : [{ id: entry.id, score: Number(score.toFixed(6)) }];
      });
      return ranked.toSorted(byRank).slice(0, Math.max(0, limit));
    },
  };
}
