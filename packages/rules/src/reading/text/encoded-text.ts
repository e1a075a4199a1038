import type { Range } from '@sopwright/document';

/** Text that was found in encoded form. */
export interface EncodedText {
  readonly range: Range;
  readonly encoding: 'base64' | 'hexadecimal' | 'escapes';
  readonly decoded: string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<string, number> = new Map([...ALPHABET].map((char, value) => [char, value]));
/** Which code units belong to the alphabet. */
const IN_ALPHABET = new Uint8Array(0x1_0000);
for (const char of ALPHABET) IN_ALPHABET[char.charCodeAt(0)] = 1;
const SHORTEST = 32;
const SAMPLE = 16;
const LONGEST = 8_000;
const ESCAPES = /(?:\\x[0-9a-f]{2}){12,}|(?:\\u00[0-9a-f]{2}){12,}/gi;

const HALF = SHORTEST / 2;
const QUARTER = SHORTEST / 4;

/**
 * Runs of at least {@link SHORTEST} letters of the alphabet; looks at one place in so many, since none hides between.
 * Such a run has half of its letters on one side of the place, so that words are passed over after two more looks.
 */
function runsOf(text: string): readonly Range[] {
  const isLetter = (at: number): boolean => IN_ALPHABET[text.charCodeAt(at)] === 1;
  const runs: Range[] = [];
  for (let at = SHORTEST - 1; at < text.length; at += SHORTEST) {
    if (!isLetter(at)) continue;
    const mayBegin = isLetter(at + QUARTER) && isLetter(at + HALF);
    if (!mayBegin && !(isLetter(at - QUARTER) && isLetter(at - HALF))) continue;
    let start = at;
    let end = at + 1;
    while (start > 0 && isLetter(start - 1)) start -= 1;
    while (end < text.length && isLetter(end)) end += 1;
    if (end - start >= SHORTEST) runs.push([start, end]);
    at = Math.max(at, end - (end % SHORTEST) - 1);
  }
  return runs;
}

function decodeBase64(text: string): string {
  let decoded = '';
  let bits = 0;
  let width = 0;
  for (const char of text) {
    bits = ((bits << 6) | (VALUES.get(char) ?? 0)) & 0xff_ff_ff;
    width += 6;
    if (width < 8) continue;
    width -= 8;
    decoded += String.fromCharCode((bits >> width) & 0xff);
  }
  return decoded;
}

function decodePairs(text: string): string {
  return text.replace(/(?:\\x|\\u00)?([0-9a-f]{2})/gi, (_, pair: string) =>
    String.fromCharCode(Number.parseInt(pair, 16)),
  );
}

function isText(decoded: string): boolean {
  const printable = decoded.match(/[\t\n\r\x20-\x7E]/g)?.length ?? 0;
  return decoded.length >= 12 && printable / decoded.length > 0.95;
}

function read(text: string, range: Range, isEscaped: boolean): EncodedText[] {
  const piece = text.slice(range[0], Math.min(range[1], range[0] + LONGEST));
  const isHex = /^[0-9a-f]+$|^[0-9A-F]+$/.test(piece);
  // Most runs are words and paths: their beginnings decode to noise.
  if (!isEscaped && !isHex && !isText(decodeBase64(piece.slice(0, SAMPLE)))) return [];
  const decoded = isEscaped || isHex ? decodePairs(piece) : decodeBase64(piece);
  return isText(decoded)
    ? [{ range, encoding: isEscaped ? 'escapes' : isHex ? 'hexadecimal' : 'base64', decoded }]
    : [];
}

/** Encoded pieces of a text that decode to readable text. Linear in the text. */
export function encodedTexts(text: string): readonly EncodedText[] {
  const escaped = text.includes('\\x') || text.includes('\\u00') ? [...text.matchAll(ESCAPES)] : [];
  return [
    ...runsOf(text).flatMap((range) => read(text, range, false)),
    ...escaped.flatMap(({ 0: found, index }) => read(text, [index, index + found.length], true)),
  ];
}
