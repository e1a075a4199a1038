import { PAGE_COUNT, PAGE_SIZE } from './character-class.ts';
import type { EncodingName } from './counter.ts';

/** What a counter reads from the table of its encoding. Everything is a view of the file, in little-endian words. */
export interface TokenTable {
  /** Open addressing by {@link slotOf}: rank plus one below {@link RANK_MASK}, {@link tagOf} above it; 0 is empty. */
  readonly slots: Uint32Array;
  /** `slots.length` is `2 ** slotBits`. */
  readonly slotBits: number;
  /** Token of rank `n`: `bytes` from `offsets[n]` up to `offsets[n + 1]`. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
  /** Bytes of the longest token. */
  readonly longest: number;
  /** Page number of every 256 code points. */
  readonly pageOf: Uint8Array;
  /** Pages of character classes, 256 bytes each. */
  readonly pages: Uint8Array;
}

/** The sizes that the head of a table states. */
export interface TableSizes {
  readonly tokens: number;
  readonly slotBits: number;
  /** Bytes of all tokens together. */
  readonly bytes: number;
  /** Distinct pages of character classes. */
  readonly pages: number;
  /** Bytes of the longest token. */
  readonly longest: number;
}

/** Version of the layout. A table of another version is refused. */
export const TABLE_VERSION = 1;

/** First word of a table: "SOPT". */
export const TABLE_MAGIC = 0x54504f53;

/** Words of the head: magic, version, checksum, five sizes, four of the encoding's name. */
export const HEAD_WORDS = 12;

/** Index of the first word that the checksum covers. */
const SUMMED_FROM = 3;

const NAME_AT = 8;

/** Byte offsets of the sections, in the order in which they stand. */
export interface TableSections {
  readonly slots: number;
  readonly offsets: number;
  readonly pageOf: number;
  readonly pages: number;
  readonly bytes: number;
  /** Length of the file, padded to whole words. */
  readonly end: number;
}

/** Where the sections of a table of these sizes lie. */
export function tableSections(sizes: Omit<TableSizes, 'longest'>): TableSections {
  const { tokens, slotBits, bytes, pages } = sizes;
  const slots = HEAD_WORDS * 4;
  const offsets = slots + 4 * 2 ** slotBits;
  const pageOf = offsets + 4 * (tokens + 1);
  const pagesAt = pageOf + PAGE_COUNT;
  const bytesAt = pagesAt + pages * PAGE_SIZE;
  return { slots, offsets, pageOf, pages: pagesAt, bytes: bytesAt, end: Math.ceil((bytesAt + bytes) / 4) * 4 };
}

/** The name of an encoding as the four words in the head: ASCII, padded with zeros. */
export function nameWords(encoding: string): Uint32Array {
  const words = new Uint32Array(4);
  for (let at = 0; at < encoding.length && at < 16; at++) {
    words[at >> 2] = (words[at >> 2] ?? 0) | (encoding.charCodeAt(at) << (8 * (at & 3)));
  }
  return words;
}

/** Checksum of the words of a table. It tells a damaged file; it is no signature. */
export function checksum(words: Uint32Array): number {
  let sum = words.length;
  for (let at = SUMMED_FROM; at < words.length; at++)
    sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193) ^ (sum >>> 15);
  return sum >>> 0;
}

function littleEndianWords(table: Uint8Array): Uint32Array {
  const { buffer, byteOffset, byteLength } = table;
  const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  if (isLittleEndian && byteOffset % 4 === 0) return new Uint32Array(buffer, byteOffset, byteLength >> 2);
  const view = new DataView(buffer, byteOffset, byteLength);
  return Uint32Array.from({ length: byteLength >> 2 }, (_, at) => view.getUint32(at * 4, true));
}

function faultOf(words: Uint32Array, byteLength: number, encoding: EncodingName): string | undefined {
  const [magic, version, sum, tokens = 0, slotBits = 0, bytes = 0, pages = 0] = words;
  if (words.length < HEAD_WORDS || magic !== TABLE_MAGIC) return 'is no token table';
  if (version !== TABLE_VERSION) return `has version ${version}, expected ${TABLE_VERSION}`;
  if (nameWords(encoding).some((word, at) => words[NAME_AT + at] !== word)) return 'is one of another encoding';
  if (slotBits > 24 || tableSections({ tokens, slotBits, bytes, pages }).end !== byteLength) return 'is cut short';
  return checksum(words) === sum ? undefined : 'is damaged';
}

/**
 * Reads a table. Nothing is copied where the bytes are aligned to words.
 *
 * @throws Error, one line, when it is no table of that encoding and version, or not all of it.
 */
export function readTable(encoding: EncodingName, table: Uint8Array): TokenTable {
  const words = littleEndianWords(table);
  const fault = faultOf(words, table.byteLength, encoding);
  if (fault !== undefined) throw new Error(`The token table of ${encoding} ${fault}.`);
  const [, , , tokens = 0, slotBits = 0, bytes = 0, pages = 0, longest = 0] = words;
  const at = tableSections({ tokens, slotBits, bytes, pages });
  return {
    slotBits,
    longest,
    slots: words.subarray(at.slots >> 2, at.offsets >> 2),
    offsets: words.subarray(at.offsets >> 2, at.pageOf >> 2),
    pageOf: table.subarray(at.pageOf, at.pages),
    pages: table.subarray(at.pages, at.bytes),
    bytes: table.subarray(at.bytes, at.bytes + bytes),
  };
}
