import { createTextEncoder } from './encoded-text.ts';
import { createMerge } from './merge.ts';
import { rememberCounts } from './piece-cache.ts';
import { cl100kPieceEnd, o200kPieceEnd, type PieceEnd } from './pieces.ts';
import { readTable } from './table.ts';
import { extendHash } from './token-hash.ts';
import { createVocabulary } from './vocabulary.ts';

/** Encodings that can be counted: `o200k_base` (GPT-4o and later), `cl100k_base` (GPT-4). */
export type EncodingName = 'o200k_base' | 'cl100k_base';

/** Counts tokens of one encoding. */
export interface TokenCounter {
  readonly encoding: EncodingName;
  /**
   * Number of tokens of a text, exactly that of tiktoken's `encode_ordinary`: special tokens such as `<|endoftext|>`
   * count as the plain text they are, a lone surrogate as U+FFFD. Time grows with the length of the text, whatever it
   * says: a megabyte takes a fraction of a second.
   */
  count(text: string): number;
}

/**
 * Reads the table of an encoding: the bytes of `tables/<encoding>.bin` of this package.
 *
 * @throws whatever tells that it cannot be read.
 */
export type TableReader = (encoding: EncodingName) => Promise<Uint8Array>;

const pieceEnds: Readonly<Record<EncodingName, PieceEnd>> = {
  o200k_base: o200kPieceEnd,
  cl100k_base: cl100kPieceEnd,
};

/**
 * Makes a counter from the table of its encoding. The counter keeps the table and does not change it.
 *
 * @throws Error, one line, when the table is of another encoding or version, cut short or damaged.
 */
export function createCounter(encoding: EncodingName, table: Uint8Array): TokenCounter {
  const content = readTable(encoding, table);
  const vocabulary = createVocabulary(content);
  const encode = createTextEncoder(content);
  const countPiece = rememberCounts(createMerge(vocabulary));
  const pieceEnd = pieceEnds[encoding];

  function count(text: string): number {
    const encoded = encode(text);
    const { bytes, length } = encoded;
    let tokens = 0;
    for (let start = 0; start < length; ) {
      const end = pieceEnd(encoded, start);
      let hash = 0;
      for (let at = start; at < end; at++) hash = extendHash(hash, bytes[at] ?? 0);
      // Most pieces are one token.
      tokens += vocabulary.rankOf(bytes, start, end, hash) >= 0 ? 1 : countPiece(bytes, start, end, hash);
      start = end;
    }
    return tokens;
  }

  return { encoding, count };
}

const loading = new Map<EncodingName, Promise<TokenCounter>>();
const loaded = new Map<EncodingName, TokenCounter>();

async function load(encoding: EncodingName, readTable: TableReader): Promise<TokenCounter> {
  const counter = createCounter(encoding, await readTable(encoding));
  loaded.set(encoding, counter);
  return counter;
}

/**
 * Loads the counter of an encoding, once per process: some ten milliseconds, and the 4 MB of the table for `o200k_base`.
 *
 * @param readTable - is asked when the counter is not loaded yet. `readTokenTable` of `@sopwright/workspace` reads the
 *   table from the disk
 * @throws Error when the table cannot be read or is damaged; a later call tries again.
 */
export function loadCounter(encoding: EncodingName, readTable: TableReader): Promise<TokenCounter> {
  const known = loading.get(encoding);
  if (known !== undefined) return known;
  const started = load(encoding, readTable);
  loading.set(encoding, started);
  started.catch(() => loading.delete(encoding));
  return started;
}

/** The counter of an encoding if {@link loadCounter} has finished for it; for callers that cannot wait. */
export function loadedCounter(encoding: EncodingName): TokenCounter | undefined {
  return loaded.get(encoding);
}

/** Encodings whose counter is loaded, in the order they were loaded. */
export function countersLoaded(): readonly EncodingName[] {
  return [...loaded.keys()];
}
