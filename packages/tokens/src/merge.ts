import { createNumberHeap } from './number-heap.ts';
import { extendHash, hashPowers } from './token-hash.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Number of tokens of the piece that is `bytes` from `start` to `end`. */
export type CountPiece = (bytes: Uint8Array, start: number, end: number) => number;

/** Longer pieces are merged through a heap. Both ways give the same tokens; below this the simple one is faster. */
const SIMPLE = 128;

/** A rank that no token has. */
const NONE = 0x7ffffffe;

/** Finds the ranks of the parts of one piece at a time. */
interface PartRanks {
  /** Makes a piece the one that is asked about. Places count from its start. */
  take(bytes: Uint8Array, start: number, end: number): void;
  /** Rank of the token from one place to another, or {@link NONE}. */
  between(from: number, to: number): number;
}

/** Hashes of a piece's prefixes make each look-up take the same time, unless it finds a token. */
function createPartRanks(vocabulary: Vocabulary): PartRanks {
  const { longest, rankOf } = vocabulary;
  const powers = hashPowers(longest);
  const kept = new Int32Array(SIMPLE + 1);
  /** Ranks plus one of pairs of bytes that were looked up: every merge begins with those. */
  const pairs = new Int32Array(1 << 16);
  let hashes = kept;
  let bytes: Uint8Array = new Uint8Array();
  let start = 0;

  function take(text: Uint8Array, from: number, end: number): void {
    bytes = text;
    start = from;
    hashes = end - from <= SIMPLE ? kept : new Int32Array(end - from + 1);
    let hash = 0;
    for (let at = from; at < end; at++) {
      hash = extendHash(hash, text[at] ?? 0);
      hashes[at - from + 1] = hash;
    }
  }

  function lookUp(from: number, to: number): number {
    const span = to - from;
    if (span > longest) return NONE;
    const hash = ((hashes[to] ?? 0) - Math.imul(hashes[from] ?? 0, powers[span] ?? 0)) | 0;
    const rank = rankOf(bytes, start + from, start + to, hash);
    return rank < 0 ? NONE : rank;
  }

  function between(from: number, to: number): number {
    if (to - from > 2) return lookUp(from, to);
    const pair = ((bytes[start + from] ?? 0) << 8) | (bytes[start + from + 1] ?? 0);
    const known = pairs[pair] ?? 0;
    if (known !== 0) return known - 1;
    const rank = lookUp(from, to);
    pairs[pair] = rank + 1;
    return rank;
  }

  return { take, between };
}

/** Merges the pair of the lowest rank, the first of equals, until no pair is a token. Takes n² steps. */
function createSimpleMerge({ between }: PartRanks): (length: number) => number {
  const starts = new Int32Array(SIMPLE + 2);
  /** Rank of a part together with the next. */
  const ranks = new Int32Array(SIMPLE + 2);

  function lowest(pairs: number): number {
    let best = NONE;
    let part = -1;
    for (let at = 0; at < pairs; at++) {
      const rank = ranks[at] ?? NONE;
      if (rank < best) {
        best = rank;
        part = at;
      }
    }
    return part;
  }

  return (length) => {
    for (let at = 0; at <= length; at++) starts[at] = at;
    for (let at = 0; at < length - 1; at++) ranks[at] = between(at, at + 2);
    let count = length;
    for (let part = lowest(count - 1); part >= 0; part = lowest(count - 1)) {
      for (let at = part + 1; at < count; at++) {
        starts[at] = starts[at + 1] ?? 0;
        ranks[at] = ranks[at + 1] ?? 0;
      }
      count--;
      if (part < count - 1) ranks[part] = between(starts[part] ?? 0, starts[part + 2] ?? 0);
      if (part > 0) ranks[part - 1] = between(starts[part - 1] ?? 0, starts[part + 1] ?? 0);
    }
    return count;
  };
}

/** One rank in the numbers of the heap; the place of the pair stands below it, so that the first of equals comes first. */
const RANK_STEP = 2 ** 32;

/** The same merge for long pieces: n log n steps. */
function mergeLong(length: number, between: PartRanks['between']): number {
  const heap = createNumberHeap();
  /** Start of the next part, and of the one before, by the start of a part. */
  const next = new Int32Array(length + 1);
  const before = new Int32Array(length + 1);
  /** Rank of a part together with the next; NONE where none is, or the part has been merged into another. */
  const ranks = new Int32Array(length + 1).fill(NONE);

  function look(part: number): void {
    const middle = next[part] ?? length;
    const rank = middle >= length ? NONE : between(part, next[middle] ?? length);
    ranks[part] = rank;
    if (rank !== NONE) heap.push(rank * RANK_STEP + part);
  }

  for (let at = 0; at <= length; at++) {
    next[at] = at + 1;
    before[at] = at - 1;
  }
  for (let at = 0; at < length; at++) look(at);
  let count = length;
  for (let lowest = heap.pop(); lowest >= 0; lowest = heap.pop()) {
    const rank = Math.floor(lowest / RANK_STEP);
    const part = lowest - rank * RANK_STEP;
    // The pair has changed since: what it is now stands in the heap, too.
    if (ranks[part] !== rank) continue;
    const merged = next[part] ?? length;
    const behind = next[merged] ?? length;
    next[part] = behind;
    before[behind] = part;
    ranks[merged] = NONE;
    count--;
    look(part);
    const previous = before[part] ?? -1;
    if (previous >= 0) look(previous);
  }
  return count;
}

/** Makes the function that merges the bytes of a piece and counts what is left. */
export function createMerge(vocabulary: Vocabulary): CountPiece {
  const ranks = createPartRanks(vocabulary);
  const mergeShort = createSimpleMerge(ranks);
  return (bytes, start, end) => {
    ranks.take(bytes, start, end);
    return end - start <= SIMPLE ? mergeShort(end - start) : mergeLong(end - start, ranks.between);
  };
}
