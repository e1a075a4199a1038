import { type Document, derive, type Field, type Range } from '@sopwright/document';

/**
 * Where the units of a value that are no blanks stand in its source: two numbers for each, as there may be a million.
 */
interface Pieces {
  readonly starts: number[];
  readonly ends: number[];
}

const BLANK = /\s/;

/** True for a blank at an offset; letters are told without an expression. */
export function isBlankAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit <= 0x20 || unit > 0x7f) && BLANK.test(text.charAt(at));
}

function add({ starts, ends }: Pieces, start: number, end: number): void {
  starts.push(start);
  ends.push(end);
}

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

function doubleQuotedPieces(source: string, pieces: Pieces): void {
  for (let at = 1; at < source.length - 1; ) {
    const isEscape = source.charAt(at) === '\\';
    const length = isEscape ? escapeLength(source.charAt(at + 1)) : 1;
    const units = isEscape ? escapedUnits(source.slice(at, at + length)) : isBlankAt(source, at) ? 0 : 1;
    for (let unit = 0; unit < units; unit++) add(pieces, at, at + length);
    at += length;
  }
}

function plainPieces(source: string, [from, to]: Range, pieces: Pieces, doubled = ''): void {
  for (let at = from; at < to; at++) {
    if (isBlankAt(source, at)) continue;
    const length = source.charAt(at) === doubled && source.charAt(at + 1) === doubled ? 2 : 1;
    add(pieces, at, at + length);
    at += length - 1;
  }
}

/** Lays a value that was recovered line by line on its source: quotes and block headers in between are skipped. */
function lenientPieces(source: string, value: string, pieces: Pieces): void {
  let at = 0;
  for (let unit = 0; unit < value.length; unit++) {
    if (isBlankAt(value, unit)) continue;
    const found = source.indexOf(value.charAt(unit), at);
    if (found === -1) break;
    add(pieces, found, found + 1);
    at = found + 1;
  }
}

function piecesOf(field: Field, source: string, value: string): Pieces {
  const pieces: Pieces = { starts: [], ends: [] };
  switch (field.style) {
    case 'double-quoted':
      doubleQuotedPieces(source, pieces);
      break;
    case 'single-quoted':
      plainPieces(source, [1, source.length - 1], pieces, "'");
      break;
    case 'literal':
    case 'folded':
      plainPieces(source, [source.indexOf('\n') + 1, source.length], pieces);
      break;
    case 'lenient':
      lenientPieces(source, value, pieces);
      break;
    default:
      plainPieces(source, [0, source.length], pieces);
  }
  return pieces;
}

interface Layout {
  readonly pieces: Pieces;
  /** For each offset of the value, how many of its units before it are no blanks. */
  readonly solidBefore: Uint32Array;
}

function layOut(document: Document, field: Field, value: string): Layout {
  const pieces = piecesOf(field, document.text.slice(...field.valueRange), value);
  const solidBefore = new Uint32Array(value.length + 1);
  let solid = 0;
  for (let at = 0; at < value.length; at++) {
    if (!isBlankAt(value, at)) solid += 1;
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
  const start = pieces.starts[first];
  const end = pieces.ends[last];
  const isWhole = pieces.starts.length === solidBefore.at(-1);
  if (last < first || !isWhole || start === undefined || end === undefined) return valueRange;
  return [valueRange[0] + start, valueRange[0] + end];
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
