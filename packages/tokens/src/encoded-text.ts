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

const REPLACEMENT = 0xfffd;
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

/** Number of bytes that a text has in UTF-8, or a few more. */
function roomFor(text: string): number {
  let room = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) room += unit < 0x800 ? 1 : 2;
  }
  return room;
}

/** The code point at a place; a surrogate without its other half is U+FFFD, as it is on the way into tiktoken. */
function pointAt(text: string, at: number): number {
  const point = text.codePointAt(at) ?? REPLACEMENT;
  return point >= 0xd800 && point < 0xe000 ? REPLACEMENT : point;
}

/** Makes the function that encodes texts. What it returns is good until the next call, which uses the room again. */
export function createTextEncoder(table: TokenTable): (text: string) => EncodedText {
  const { pageOf, pages } = table;
  const classOf = unpackClasses(table);
  const kept = { bytes: new Uint8Array(KEPT * 3), classes: new Uint8Array(KEPT * 3 + 1) };

  /** Writes a code point beyond ASCII; returns the place behind it. */
  function put(bytes: Uint8Array, classes: Uint8Array, start: number, point: number): number {
    const kind = (point < BMP ? classOf[point] : pages[(pageOf[point >> 8] ?? 0) * PAGE_SIZE + (point & 0xff)]) ?? 0;
    let at = start;
    classes[at] = kind;
    if (point < 0x800) {
      bytes[at++] = 0xc0 | (point >> 6);
    } else {
      if (point < BMP) {
        bytes[at++] = 0xe0 | (point >> 12);
      } else {
        bytes[at++] = 0xf0 | (point >> 18);
        classes[at] = kind;
        bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
      }
      classes[at] = kind;
      bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
    }
    classes[at] = kind;
    bytes[at++] = 0x80 | (point & 0x3f);
    return at;
  }

  return (text) => {
    const room = text.length <= KEPT ? 0 : roomFor(text);
    const { bytes, classes } = room === 0 ? kept : { bytes: new Uint8Array(room), classes: new Uint8Array(room + 1) };
    let length = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) {
        classes[length] = classOf[unit] ?? 0;
        bytes[length++] = unit;
        continue;
      }
      const point = pointAt(text, at);
      length = put(bytes, classes, length, point);
      if (point >= BMP) at++;
    }
    classes[length] = END;
    return { bytes, classes, length };
  };
}
