import { BLANK, CASELESS, END, LINE_END, LOWER, MARK, NUMBER, OTHER, UPPER } from './character-class.ts';
import { type EncodedText, lengthFrom } from './encoded-text.ts';

/**
 * The end of the piece that begins at a byte: what the pattern of an encoding matches there. Every character belongs to
 * a piece, so that pieces follow each other without a gap.
 *
 * The patterns are written out by hand, not given to a regular expression: no engine but Rust's has the same tables of
 * characters, and a hand-written scan looks at a byte a fixed number of times, whatever the text.
 */
export type PieceEnd = (text: EncodedText, start: number) => number;

const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const SPACE = 0x20;
/** The bit that makes a capital letter of ASCII small. */
const SMALL = 0x20;
const LETTER = { d: 0x64, e: 0x65, l: 0x6c, m: 0x6d, r: 0x72, s: 0x73, t: 0x74, v: 0x76 } as const;

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** Place behind the character at a byte. */
function behind(bytes: Uint8Array, at: number): number {
  return at + lengthFrom(bytes[at] ?? 0);
}

/** `(?i:'s|'t|'re|'ve|'m|'ll|'d)?`: place behind it, or the place itself. The long s (U+017F) is an s, too. */
function behindContraction({ bytes }: EncodedText, at: number, length: number): number {
  if (bytes[at] !== APOSTROPHE || at + 1 >= length) return at;
  const first = bytes[at + 1] ?? 0;
  const second = at + 2 < length ? (bytes[at + 2] ?? 0) : 0;
  switch (first | SMALL) {
    case LETTER.s:
    case LETTER.t:
    case LETTER.m:
    case LETTER.d:
      return at + 2;
    case LETTER.r:
    case LETTER.v:
      return (second | SMALL) === LETTER.e ? at + 3 : at;
    case LETTER.l:
      return (second | SMALL) === LETTER.l ? at + 3 : at;
    default:
      return first === 0xc5 && second === 0xbf ? at + 3 : at;
  }
}

/** `[^\r\n\p{L}\p{N}]`. */
function isPrefix(kind: number | undefined): boolean {
  return kind === OTHER || kind === BLANK || kind === MARK;
}

/**
 * The two alternatives for words of o200k_base: `P?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+C?` and
 * `P?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*C?`, P a prefix and C a contraction. Returns `start`
 * where neither matches.
 */
function behindCasedWord(text: EncodedText, start: number): number {
  const { bytes, classes, length } = text;
  const from = isPrefix(classes[start]) ? behind(bytes, start) : start;
  let at = from;
  let kind = classes[at];
  while (kind === UPPER || kind === CASELESS || kind === MARK) kind = classes[++at];
  if (kind === LOWER) {
    while (kind === LOWER || kind === CASELESS || kind === MARK) kind = classes[++at];
    return behindContraction(text, at, length);
  }
  // No small letter follows: the first alternative goes back to the last letter that may stand for one.
  let last = at;
  while (last > from && classes[last - 1] === UPPER) last--;
  if (last > from) return behindContraction(text, last, length);
  // Without the prefix, a mark in its place may.
  if (classes[start] === MARK) return behindContraction(text, from, length);
  return at > from ? behindContraction(text, at, length) : start;
}

/** `P?\p{L}+`, P a prefix; `start` where it does not match. */
function behindWord({ bytes, classes }: EncodedText, start: number): number {
  const from = isPrefix(classes[start]) ? behind(bytes, start) : start;
  let at = from;
  let kind = classes[at];
  while (kind === LOWER || kind === UPPER || kind === CASELESS) kind = classes[++at];
  return at > from ? at : start;
}

/** `\p{N}{1,3}`. */
function behindNumber({ bytes, classes }: EncodedText, start: number): number {
  let at = behind(bytes, start);
  for (let digits = 1; digits < 3 && classes[at] === NUMBER; digits++) at = behind(bytes, at);
  return at;
}

/** ` ?[^\s\p{L}\p{N}]+[\r\n]*`, with slashes among the line ends where asked for; `start` where it does not match. */
function behindSigns({ bytes, classes, length }: EncodedText, start: number, slashes: boolean): number {
  const from = bytes[start] === SPACE ? start + 1 : start;
  let at = from;
  let kind = classes[at];
  while (kind === OTHER || kind === MARK) kind = classes[++at];
  if (at === from) return start;
  while (at < length && (isLineEnd(bytes[at]) || (slashes && bytes[at] === SLASH))) at++;
  return at;
}

/** `\s*[\r\n]+|\s+(?!\S)|\s+`. */
function behindBlanks({ bytes, classes }: EncodedText, start: number): number {
  let at = start;
  let lineEnd = -1;
  for (let kind = classes[at]; kind === BLANK || kind === LINE_END; kind = classes[++at]) {
    if (kind === LINE_END) lineEnd = at;
  }
  if (lineEnd >= 0) return lineEnd + 1;
  if (classes[at] === END) return at;
  let last = at - 1;
  while (((bytes[last] ?? 0) & 0xc0) === 0x80) last--;
  return last > start ? last : at;
}

/** The pattern of o200k_base. */
export const o200kPieceEnd: PieceEnd = (text, start) => {
  if (text.classes[start] === NUMBER) return behindNumber(text, start);
  const word = behindCasedWord(text, start);
  if (word > start) return word;
  const signs = behindSigns(text, start, true);
  return signs > start ? signs : behindBlanks(text, start);
};

/** The pattern of cl100k_base. */
export const cl100kPieceEnd: PieceEnd = (text, start) => {
  if (text.classes[start] === NUMBER) return behindNumber(text, start);
  const contraction = behindContraction(text, start, text.length);
  if (contraction > start) return contraction;
  const word = behindWord(text, start);
  if (word > start) return word;
  const signs = behindSigns(text, start, false);
  return signs > start ? signs : behindBlanks(text, start);
};
