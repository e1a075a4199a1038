import { type Document, derive, type Field, type Range } from '@sopwright/document';

type Piece = readonly [start: number, end: number];

const BLANK = /\s/;
const BLANK_ESCAPE = /[\stnvfrLP_]/;

function escapeLength(letter: string): number {
  return letter === 'x' ? 4 : letter === 'u' ? 6 : letter === 'U' ? 10 : 2;
}

/** Code units that an escape stands for, blanks left out: a value's blanks never count when it is laid on its source. */
function escapedUnits(sequence: string): number {
  if (sequence.length > 2) {
    const code = Number.parseInt(sequence.slice(2), 16);
    if (Number.isNaN(code) || code > 0x10ffff) return 1;
    const text = String.fromCodePoint(code);
    return BLANK.test(text) ? 0 : text.length;
  }
  return BLANK_ESCAPE.test(sequence.charAt(1)) ? 0 : 1;
}

function doubleQuotedPieces(source: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 1; at < source.length - 1; ) {
    const char = source.charAt(at);
    const length = char === '\\' ? escapeLength(source.charAt(at + 1)) : 1;
    const units = char === '\\' ? escapedUnits(source.slice(at, at + length)) : BLANK.test(char) ? 0 : 1;
    for (let unit = 0; unit < units; unit++) pieces.push([at, at + length]);
    at += length;
  }
  return pieces;
}

function plainPieces(source: string, from: number, to: number, doubled = ''): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; at++) {
    const char = source.charAt(at);
    if (BLANK.test(char)) continue;
    const length = char === doubled && source.charAt(at + 1) === doubled ? 2 : 1;
    pieces.push([at, at + length]);
    at += length - 1;
  }
  return pieces;
}

/** Lays a value that was recovered line by line on its source: quotes and block headers in between are skipped. */
function lenientPieces(source: string, value: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const char of value.split('')) {
    if (BLANK.test(char)) continue;
    const found = source.indexOf(char, at);
    if (found === -1) break;
    pieces.push([found, found + 1]);
    at = found + 1;
  }
  return pieces;
}

function piecesOf(field: Field, source: string, value: string): Piece[] {
  switch (field.style) {
    case 'double-quoted':
      return doubleQuotedPieces(source);
    case 'single-quoted':
      return plainPieces(source, 1, source.length - 1, "'");
    case 'literal':
    case 'folded':
      return plainPieces(source, source.indexOf('\n') + 1, source.length);
    case 'lenient':
      return lenientPieces(source, value);
    default:
      return plainPieces(source, 0, source.length);
  }
}

interface Layout {
  readonly pieces: readonly Piece[];
  /** For each offset of the value, how many of its units before it are no blanks. */
  readonly solidBefore: Uint32Array;
}

function layOut(document: Document, field: Field, value: string): Layout {
  const pieces = piecesOf(field, document.text.slice(...field.valueRange), value);
  const solidBefore = new Uint32Array(value.length + 1);
  let solid = 0;
  for (let at = 0; at < value.length; at++) {
    if (!BLANK.test(value.charAt(at))) solid += 1;
    solidBefore[at + 1] = solid;
  }
  return { pieces, solidBefore };
}

const layoutsOf = derive((_: Document) => new Map<number, Layout>());

/**
 * Where a part of a text field's value stands in the file. YAML folds, quotes and escapes only move blanks about, so the
 * value's other characters are counted off against those of the source. The whole value where that does not come out.
 *
 * @param part - span in the field's value, in UTF-16 units
 */
export function rangeInValue(document: Document, field: Field, part: Range): Range {
  const { value, valueRange } = field;
  if (typeof value !== 'string') return valueRange;
  const layouts = layoutsOf(document);
  const layout = layouts.get(valueRange[0]) ?? layOut(document, field, value);
  layouts.set(valueRange[0], layout);
  const { pieces, solidBefore } = layout;
  const first = solidBefore[part[0]] ?? 0;
  const last = (solidBefore[part[1]] ?? 0) - 1;
  const start = pieces[first];
  const end = pieces[last];
  const isWhole = pieces.length === solidBefore.at(-1);
  if (last < first || !isWhole || start === undefined || end === undefined) return valueRange;
  return [valueRange[0] + start[0], valueRange[0] + end[1]];
}

/**
 * True where the frontmatter has top-level fields to judge, or none at all: a field that is missing in YAML that does not
 * parse may only be unreadable.
 */
export function hasFields({ frontmatter: { status, isMapping, fields } }: Document): boolean {
  return status === 'closed' && (isMapping || fields.some(({ style }) => style !== 'lenient'));
}

/** True for a field without a value, or with a text of blanks. */
export function isBlank({ value }: Field): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** A field of the frontmatter whose value is a text with something in it, or `undefined`. */
export function textField(document: Document, key: string): (Field & { readonly value: string }) | undefined {
  const field = document.frontmatter.get(key);
  if (field === undefined) return undefined;
  const { value } = field;
  return typeof value === 'string' && value.trim() !== '' ? { ...field, value } : undefined;
}
