import { PAGE_COUNT, PAGE_SIZE } from '../src/character-class.ts';
import {
  checksum,
  HEAD_WORDS,
  nameWords,
  TABLE_MAGIC,
  TABLE_VERSION,
  type TableSizes,
  tableSections,
} from '../src/table.ts';
import { extendHash, RANK_MASK, slotOf, tagOf } from '../src/token-hash.ts';
import type { EncoderRanks } from './ranks.ts';

/** The patterns that `src/pieces.ts` is written for. */
const patterns: Readonly<Record<string, string>> = {
  o200k_base: [
    "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?",
    "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?",
    '\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+',
  ].join('|'),
  cl100k_base:
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
};

function tokensOf({ bpe_ranks: lines }: EncoderRanks): Uint8Array[] {
  const [mark, first, ...tokens] = lines.trim().split(/\s+/);
  if (mark !== '!' || first !== '0') throw new Error('The ranks are not one line that begins with rank 0.');
  const bytes = tokens.map((token) => Uint8Array.from(atob(token), (character) => character.charCodeAt(0)));
  if (bytes.length >= RANK_MASK) throw new Error(`${bytes.length} tokens are more than a slot can tell apart.`);
  return bytes;
}

/** Slots, more than twice as many as tokens, so that most searches end at the first or second. */
function fillSlots(tokens: readonly Uint8Array[], slotBits: number): Uint32Array {
  const slots = new Uint32Array(2 ** slotBits);
  for (const [rank, token] of tokens.entries()) {
    const hash = token.reduce(extendHash, 0);
    let slot = slotOf(hash, slotBits);
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = tagOf(hash) | (rank + 1);
  }
  return slots;
}

function distinctPages(classes: Uint8Array): { pageOf: Uint8Array; pages: Uint8Array[] } {
  const numbers = new Map<string, number>();
  const pages: Uint8Array[] = [];
  const pageOf = Uint8Array.from({ length: PAGE_COUNT }, (_, nth) => {
    const page = classes.subarray(nth * PAGE_SIZE, (nth + 1) * PAGE_SIZE);
    const key = page.join();
    const number = numbers.get(key) ?? pages.push(page) - 1;
    numbers.set(key, number);
    return number;
  });
  if (pages.length > 256) throw new Error(`${pages.length} pages of character classes, expected at most 256.`);
  return { pageOf, pages };
}

/**
 * The table of an encoding, in the layout that `src/table.ts` reads.
 *
 * @param classes - the class of every code point
 * @throws Error when the encoding's pattern is not the one that `src/pieces.ts` follows.
 */
export function makeTable(encoding: string, ranks: EncoderRanks, classes: Uint8Array): Uint8Array {
  if (ranks.pat_str !== patterns[encoding]) throw new Error(`The pattern of ${encoding} has changed: ${ranks.pat_str}`);
  const tokens = tokensOf(ranks);
  const { pageOf, pages } = distinctPages(classes);
  const sizes: TableSizes = {
    tokens: tokens.length,
    slotBits: Math.ceil(Math.log2(tokens.length * 2)),
    bytes: tokens.reduce((sum, { length }) => sum + length, 0),
    pages: pages.length,
    longest: tokens.reduce((longest, { length }) => Math.max(longest, length), 0),
  };
  const at = tableSections(sizes);
  const words = new Uint32Array(at.end / 4);
  const table = new Uint8Array(words.buffer);
  const { slotBits, bytes, longest } = sizes;
  words.set([TABLE_MAGIC, TABLE_VERSION, 0, tokens.length, slotBits, bytes, pages.length, longest]);
  words.set(nameWords(encoding), HEAD_WORDS - 4);
  words.set(fillSlots(tokens, sizes.slotBits), at.slots / 4);
  table.set(pageOf, at.pageOf);
  for (const [nth, page] of pages.entries()) table.set(page, at.pages + nth * PAGE_SIZE);
  let offset = 0;
  for (const [rank, token] of tokens.entries()) {
    table.set(token, at.bytes + offset);
    offset += token.length;
    words[at.offsets / 4 + rank + 1] = offset;
  }
  words[2] = checksum(words);
  return table;
}
