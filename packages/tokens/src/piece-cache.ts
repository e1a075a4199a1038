import type { CountPiece } from './merge.ts';
import { slotOf } from './token-hash.ts';

const SLOT_BITS = 13;
/** Bytes of the longest piece that is remembered. */
const LONGEST = 31;
/** Bytes of an entry: the length, then the piece. */
const ENTRY = LONGEST + 1;

/**
 * Remembers the counts of short pieces in a fixed room of 256 kB: a piece takes the place of another with the same slot.
 */
export function rememberCounts(
  countPiece: CountPiece,
): (...piece: [...Parameters<CountPiece>, hash: number]) => number {
  const entries = new Uint8Array(ENTRY << SLOT_BITS);
  const counts = new Uint8Array(1 << SLOT_BITS);

  return (bytes, start, end, hash) => {
    const length = end - start;
    if (length > LONGEST) return countPiece(bytes, start, end);
    const slot = slotOf(hash, SLOT_BITS);
    const entry = slot * ENTRY;
    if (entries[entry] === length) {
      let at = 0;
      while (at < length && entries[entry + 1 + at] === bytes[start + at]) at++;
      if (at === length) return counts[slot] ?? 0;
    }
    const count = countPiece(bytes, start, end);
    entries[entry] = length;
    for (let at = 0; at < length; at++) entries[entry + 1 + at] = bytes[start + at] ?? 0;
    counts[slot] = count;
    return count;
  };
}
