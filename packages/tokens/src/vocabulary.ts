import type { TokenTable } from './table.ts';
import { RANK_MASK, slotOf, tagOf } from './token-hash.ts';

/** Finds tokens by their bytes. */
export interface Vocabulary {
  /** Bytes of the longest token. */
  readonly longest: number;
  /** Rank of the token that is `text` from `start` to `end`, whose hash is `hash`; -1 where there is none. */
  rankOf(text: Uint8Array, start: number, end: number, hash: number): number;
}

/** The vocabulary of a table. */
export function createVocabulary({ slots, slotBits, offsets, bytes, longest }: TokenTable): Vocabulary {
  const last = slots.length - 1;

  function isToken(rank: number, text: Uint8Array, start: number, end: number): boolean {
    let at = offsets[rank] ?? 0;
    if ((offsets[rank + 1] ?? 0) - at !== end - start) return false;
    for (let from = start; from < end; from++) if (text[from] !== bytes[at++]) return false;
    return true;
  }

  function rankOf(text: Uint8Array, start: number, end: number, hash: number): number {
    const tag = tagOf(hash);
    for (let slot = slotOf(hash, slotBits); ; slot = (slot + 1) & last) {
      const word = slots[slot] ?? 0;
      if (word === 0) return -1;
      // What is left is the rank alone where the tags are the same.
      const rank = (word ^ tag) - 1;
      if (rank >= 0 && rank < RANK_MASK && isToken(rank, text, start, end)) return rank;
    }
  }

  return { longest, rankOf };
}
