import { readRanks } from './ranks.ts';

/** Encodings that can be counted: `o200k_base` (GPT-4o and later), `cl100k_base` (GPT-4). */
export type EncodingName = 'o200k_base' | 'cl100k_base';

/** Counts tokens of one encoding. */
export interface TokenCounter {
  readonly encoding: EncodingName;
  /**
   * Number of tokens of a text. Special tokens such as `<|endoftext|>` count as the plain text they are. Exact, but for
   * unbroken runs of 500 or more letters, marks or blanks, which are counted in pieces: off by about one in a hundred.
   */
  count(text: string): number;
}

// The encoder's time grows with the square of such a run: 100,000 letters in a row take it nine seconds.
const LONG_RUN = /([\p{L}\p{M}]{500}|[^\s\p{L}\p{N}]{500}|\s{500})/u;

const loading = new Map<EncodingName, Promise<TokenCounter>>();
const loaded = new Map<EncodingName, TokenCounter>();

async function importRanks(encoding: EncodingName): Promise<unknown> {
  switch (encoding) {
    case 'o200k_base':
      return import('tiktoken/encoders/o200k_base');
    case 'cl100k_base':
      return import('tiktoken/encoders/cl100k_base');
  }
}

async function load(encoding: EncodingName): Promise<TokenCounter> {
  // The `lite` build carries no ranks of its own, so only those of this encoding are read.
  const [{ Tiktoken }, module] = await Promise.all([import('tiktoken/lite'), importRanks(encoding)]);
  const ranks = readRanks(module);
  const encoder = new Tiktoken(ranks.bpe_ranks, ranks.special_tokens, ranks.pat_str);
  const countPiece = (text: string): number => encoder.encode_ordinary(text).length;
  const counter: TokenCounter = {
    encoding,
    count: (text) => text.split(LONG_RUN).reduce((sum, piece) => sum + countPiece(piece), 0),
  };
  loaded.set(encoding, counter);
  return counter;
}

/**
 * Loads the counter of an encoding, once per process. It takes about 0.3 s and 65 MB for `o200k_base`, so await
 * it only where something will count.
 *
 * @throws Error when the encoder is missing or damaged; a later call tries again.
 */
export function loadCounter(encoding: EncodingName): Promise<TokenCounter> {
  const known = loading.get(encoding);
  if (known !== undefined) return known;
  const started = load(encoding);
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
