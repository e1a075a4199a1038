import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tiktoken } from 'tiktoken/lite';
import { readRanks } from '../build/ranks.ts';
import { createCounter, type EncodingName, type TokenCounter } from '../src/index.ts';

/** Both encodings. */
export const encodings: readonly EncodingName[] = ['o200k_base', 'cl100k_base'];

/** The table of an encoding, a copy of its own. */
export function tableOf(encoding: EncodingName): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '../tables', `${encoding}.bin`)));
}

/** A new counter, with a cache of its own. */
export function counterOf(encoding: EncodingName): TokenCounter {
  return createCounter(encoding, tableOf(encoding));
}

async function importRanks(encoding: EncodingName): Promise<unknown> {
  return encoding === 'o200k_base' ? import('tiktoken/encoders/o200k_base') : import('tiktoken/encoders/cl100k_base');
}

/** What tiktoken's `encode_ordinary` counts. */
export async function oracleOf(encoding: EncodingName): Promise<TokenCounter> {
  const ranks = readRanks(await importRanks(encoding));
  const encoder = new Tiktoken(ranks.bpe_ranks, ranks.special_tokens, ranks.pat_str);
  return { encoding, count: (text) => encoder.encode_ordinary(text).length };
}

/** The texts that two counters count differently, with both counts; the first few of them. */
export function differences(ours: TokenCounter, theirs: TokenCounter, texts: Iterable<string>): unknown[] {
  const found: unknown[] = [];
  for (const text of texts) {
    const [count, expected] = [ours.count(text), theirs.count(text)];
    if (count !== expected && found.length < 5) found.push({ text: text.slice(0, 200), count, expected });
  }
  return found;
}
