import { END, PAGE_SIZE } from './character-class.ts';
import type { TokenTable } from './table.ts';

/** A text as UTF-8, with the class of the character that each byte belongs to. */
export interface EncodedText {
  readonly bytes: Uint8Array;
  /** The class of every byte; at `length` stands {@link END}. */
  readonly classes: Uint8Array;
  /** Number of bytes that are used. */
  readonly length: number;
}

const BMP = 0x10000;
/** UTF-16 units of text whose room is kept from one text to the next. */
const KEPT = 1 << 16;

/** The class of every code point below U+10000, unpacked. */
function unpackClasses({ pageOf, pages }: TokenTable): Uint8Array {
  const classes = new Uint8Array(BMP);
  for (let page = 0; page < BMP / PAGE_SIZE; page++) {
    const from = (pageOf[page] ?? 0) * PAGE_SIZE;
    classes.set(pages.subarray(from, from + PAGE_SIZE), page * PAGE_SIZE);
  }
  return classes;
}

/** The code point of two bytes or more that begin at a place; they are well formed. */
function pointAt(bytes: Uint8Array, at: number, length: number): number {
  const lead = bytes[at] ?? 0;
  let point = lead & (0x7f >> length);
  for (let next = at + 1; next < at + length; next++) point = (point << 6) | ((bytes[next] ?? 0) & 0x3f);
  return point;
}

/** Number of bytes of the character that begins with a byte. */
export function lengthFrom(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/**
 * Makes the function that encodes texts. A surrogate without its other half becomes U+FFFD, as it does on the way into
 * tiktoken. What it returns is good until the next call, which uses the room again.
 */
export function createTextEncoder(table: TokenTable): (text: string) => EncodedText {
  const { pageOf, pages } = table;
  const classOf = unpackClasses(table);
  const encoder = new TextEncoder();
  const kept = { bytes: new Uint8Array(KEPT * 3), classes: new Uint8Array(KEPT * 3 + 1) };

  /** Gives a character beyond ASCII its class; returns the place behind it. */
  function classify(bytes: Uint8Array, classes: Uint8Array, at: number): number {
    const length = lengthFrom(bytes[at] ?? 0);
    const point = pointAt(bytes, at, length);
    const kind = point < BMP ? classOf[point] : pages[(pageOf[point >> 8] ?? 0) * PAGE_SIZE + (point & 0xff)];
    for (let next = at; next < at + length; next++) classes[next] = kind ?? 0;
    return at + length;
  }

  function encode(text: string): { readonly bytes: Uint8Array; readonly length: number } {
    if (text.length > KEPT) {
      const bytes = encoder.encode(text);
      return { bytes, length: bytes.length };
    }
    return { bytes: kept.bytes, length: encoder.encodeInto(text, kept.bytes).written };
  }

  return (text) => {
    const { bytes, length } = encode(text);
    const classes = bytes === kept.bytes ? kept.classes : new Uint8Array(length + 1);
    for (let at = 0; at < length; ) {
      const byte = bytes[at] ?? 0;
      if (byte < 0x80) classes[at++] = classOf[byte] ?? 0;
      else at = classify(bytes, classes, at);
    }
    classes[length] = END;
    return { bytes, classes, length };
  };
}
