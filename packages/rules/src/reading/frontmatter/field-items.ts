import { type Document, derive, type Field, type Range, scalarsOf } from '@sopwright/document';
import { rangeInValue } from './scalar-text.ts';

/** One entry of a field that holds several, as a YAML list or as one text. */
export interface FieldItem {
  readonly text: string;
  /** Where it stands in the file. */
  readonly locate: () => Range;
}

/** Splits at commas, and where asked at blanks, but never inside parentheses: `Bash(git add *), Read`. */
function splitText(text: string, atBlanks: boolean): Range[] {
  const parts: Range[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text.charAt(at);
    if (char === '(') depth += 1;
    else if (char === ')') depth = Math.max(0, depth - 1);
    const ends = at === text.length || (depth === 0 && (char === ',' || (atBlanks && /\s/.test(char))));
    if (!ends) continue;
    const piece = text.slice(start, at);
    const left = start + piece.length - piece.trimStart().length;
    if (piece.trim() !== '') parts.push([left, left + piece.trim().length]);
    start = at + 1;
  }
  return parts;
}

/** For each field, by key or index, the range from the first scalar to the last one below it. */
const spansOf = derive((document) => {
  const fields = new Map(document.frontmatter.fields.map((field) => [field.key, field]));
  const spans = new Map<string, Map<string | number, Range>>();
  for (const { path, range } of scalarsOf(document)) {
    const [key, entry] = path;
    const field = fields.get(String(key));
    // Of two fields with one key the last one counts.
    if (entry === undefined || field === undefined || range[0] < field.valueRange[0]) continue;
    const inField = spans.get(field.key) ?? new Map<string | number, Range>();
    spans.set(field.key, inField.set(entry, [inField.get(entry)?.[0] ?? range[0], range[1]]));
  }
  return spans;
});

function rangeBelow(document: Document, field: Field, key: string | number): Range | undefined {
  return spansOf(document).get(field.key)?.get(key);
}

/**
 * Entries of a field: those texts that a list holds, or the parts of one text.
 *
 * @param separators - what parts a text: commas alone, or commas and blanks; neither counts inside parentheses
 */
export function itemsOf(document: Document, field: Field, separators: 'commas' | 'commas and blanks'): FieldItem[] {
  const { value } = field;
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) => {
      const text = typeof entry === 'string' ? entry.trim() : '';
      return text === '' ? [] : [{ text, locate: () => rangeBelow(document, field, index) ?? field.valueRange }];
    });
  }
  if (typeof value !== 'string') return [];
  return splitText(value, separators === 'commas and blanks').map((part) => ({
    text: value.slice(...part),
    locate: () => rangeInValue(document, field, part),
  }));
}

/** Where a map's key stands; keys of the maps inside it come later, so the first one of that name is meant. */
function keyStart(document: Document, { valueRange: [from, to] }: Field, key: string): number | undefined {
  const source = document.text.slice(from, to);
  if (key === '') return undefined;
  for (let at = source.indexOf(key); at !== -1; at = source.indexOf(key, at + 1)) {
    const after = source.slice(at + key.length, at + key.length + 3);
    if (/^[\s{,"']?$/.test(source.charAt(at - 1)) && /^["']? ?:/.test(after)) return from + at;
  }
  return undefined;
}

/** Moves `end` behind the brackets that were opened from `start` on and are still open there. */
function behindBrackets(text: string, start: number, end: number): number {
  let open = 0;
  for (const char of text.slice(start, end)) {
    if (char === '[' || char === '{') open += 1;
    else if (char === ']' || char === '}') open -= 1;
  }
  let at = end;
  while (open > 0 && /[\s,\]}]/.test(text.charAt(at))) {
    if (/[\]}]/.test(text.charAt(at))) open -= 1;
    at += 1;
  }
  return open > 0 ? end : at;
}

function entryRange(document: Document, field: Field, key: string, value: unknown): Range {
  const below = rangeBelow(document, field, key);
  const isScalar = typeof value !== 'object' || value === null;
  if (below !== undefined && isScalar) return below;
  const start = keyStart(document, field, key);
  if (start === undefined) return below ?? field.keyRange;
  return [start, below === undefined ? start + key.length : behindBrackets(document.text, start, below[1])];
}

/** One entry of a field that holds a map. */
export interface MapEntry {
  readonly key: string;
  readonly value: unknown;
  /** Range of the value; of a nested one with its key; of the key alone where the value is empty. */
  readonly range: Range;
}

/** Entries of a field that holds a map; none for any other value. */
export function entriesOf(document: Document, field: Field): MapEntry[] {
  const { value } = field;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).map(([key, entry]: [string, unknown]) => {
    return { key, value: entry, range: entryRange(document, field, key, entry) };
  });
}
