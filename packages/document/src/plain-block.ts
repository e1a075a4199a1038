import type { Range } from './range.ts';
import type { Field, ValueStyle } from './yaml-fields.ts';

/** One value of a frontmatter block that is neither a map nor a list, at any depth. */
export interface FrontmatterScalar {
  /** Keys and indexes that lead to it, from the top. */
  readonly path: readonly (string | number)[];
  readonly range: Range;
  readonly style: ValueStyle;
  /** YAML 1.2 core schema. */
  readonly value: unknown;
  /** As it is written, quotes included. */
  readonly source: string;
}

/** What a plain block holds: no problems, no flow collections, no anchors, no tags. */
export interface PlainBlock {
  readonly fields: readonly Field[];
  readonly scalars: readonly FrontmatterScalar[];
}

/** Blanks that `yaml` and `trimEnd` see differently, tabs, carriage returns and controls: for the library. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const UNUSUAL = /[^\S \n]|[\x00-\x09\x0b-\x1f\x7f\x85]/;
const ENTRY = /( *)([A-Za-z_][\w-]{0,99}):( *)/y;
/** As an entry, but below another key, where keys in quotes are common: `"og:title": …`. */
const INNER_ENTRY = /( *)(?:([A-Za-z_][\w-]{0,99})|"([\w:./-]{1,99})"):( *)/y;
const ITEM = /( *)- +/y;
const DOUBLE_QUOTED = /^"((?:[^"\\]|\\["\\])*)"$/;
const SINGLE_QUOTED = /^'([^']*)'$/;
const ESCAPE = /\\(["\\])/g;
const BLOCK_HEADER = /([|>])(-?) *$/y;
/** What cannot begin a plain value, or makes something else of it. */
const NOT_PLAIN = /^[-?:,[\]{}#&*!|>'"%@`]|: | #|:$/;
/** What the core schema may take for something else than text. */
const NOT_TEXT =
  /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0o\d+|0x[\da-f]+|[-+]?\.(?:inf|nan)|~|null|true|false)$/i;
const SHORT_NUMBER = /^\d{1,15}$|^\d{1,8}\.\d{1,6}$/;

interface Value {
  readonly value: unknown;
  readonly style: ValueStyle;
  readonly range: Range;
}

/** Where a block is read. `next` is where the next line starts. */
interface Reading {
  readonly raw: string;
  next: number;
  readonly scalars: FrontmatterScalar[];
  readonly base: number;
}

function lineEnd(raw: string, start: number): number {
  const end = raw.indexOf('\n', start);
  return end === -1 ? raw.length : end;
}

function skipBlankLines(reading: Reading): void {
  for (let { next } = reading; next < reading.raw.length; next = reading.next) {
    const end = lineEnd(reading.raw, next);
    if (reading.raw.slice(next, end).trim() !== '') return;
    reading.next = end + 1;
  }
}

/** How deep the next line with anything in it stands; -1 at the end. */
function nextIndent(reading: Reading): number {
  skipBlankLines(reading);
  let at = reading.next;
  while (reading.raw.charAt(at) === ' ') at += 1;
  return at < reading.raw.length ? at - reading.next : -1;
}

function plainValue(source: string): { readonly value: unknown } | undefined {
  if (NOT_PLAIN.test(source)) return undefined;
  if (!NOT_TEXT.test(source)) return { value: source };
  if (source === 'true' || source === 'false') return { value: source === 'true' };
  return SHORT_NUMBER.test(source) ? { value: Number(source) } : undefined;
}

/** A value on one line. */
function scalarOn(raw: string, start: number): Value | undefined {
  const source = raw.slice(start, lineEnd(raw, start)).trimEnd();
  const range: Range = [start, start + source.length];
  const quote = source.charAt(0);
  if (quote !== '"' && quote !== "'") {
    const plain = plainValue(source);
    return plain && { ...plain, style: 'plain', range };
  }
  // Other escapes are for the library, and so is a value that goes on behind its quotes or in the next line.
  const inner = (quote === '"' ? DOUBLE_QUOTED : SINGLE_QUOTED).exec(source)?.[1];
  if (inner === undefined) return undefined;
  if (quote === "'") return { value: inner, style: 'single-quoted', range };
  return { value: inner.includes('\\') ? inner.replace(ESCAPE, '$1') : inner, style: 'double-quoted', range };
}

/** A block of text below `|` or `>`, all of its lines at one depth. */
function blockText(reading: Reading, start: number): Value | undefined {
  const { raw } = reading;
  BLOCK_HEADER.lastIndex = 0;
  const [, sign, strip] = BLOCK_HEADER.exec(raw.slice(start, lineEnd(raw, start))) ?? [];
  if (sign === undefined) return undefined;
  const lines: string[] = [];
  const depth = nextIndent(reading);
  // Blank lines in front belong to the text.
  if (depth < 1 || raw.slice(lineEnd(raw, start) + 1, reading.next) !== '') return undefined;
  let end = reading.next;
  while (reading.next < raw.length) {
    const from = reading.next;
    const to = lineEnd(raw, from);
    const line = raw.slice(from, to);
    if (line !== '') {
      const text = line.trimStart();
      if (line.length - text.length < 1) break;
      // Lines that stand deeper are not folded, and blanks at the end count.
      if (line.length - text.length !== depth || line.endsWith(' ')) return undefined;
      end = to;
    }
    lines.push(line.slice(depth));
    reading.next = to + 1;
  }
  const text = lines.join('\n').replace(/\n+$/, '');
  const value = sign === '|' ? text : text.replace(/\n+/g, (breaks) => (breaks.length === 1 ? ' ' : breaks.slice(1)));
  return {
    value: strip === '-' ? value : `${value}\n`,
    style: sign === '|' ? 'literal' : 'folded',
    range: [start, end],
  };
}

function keep(
  { scalars, base, raw }: Reading,
  path: readonly (string | number)[],
  { value, style, range }: Value,
): void {
  scalars.push({ path, style, value, range: [base + range[0], base + range[1]], source: raw.slice(...range) });
}

/** The entries of a map or the items of a list below a key, all of them values on one line. */
function collection(reading: Reading, key: string, depth: number): Value | undefined {
  const { raw } = reading;
  const isList = raw.charAt(reading.next + depth) === '-';
  const values = new Map<string | number, unknown>();
  const pattern = isList ? ITEM : INNER_ENTRY;
  const start = reading.next + depth;
  let end = start;
  for (let indent = depth; indent >= depth && (indent > 0 || raw.charAt(reading.next) === '-'); ) {
    pattern.lastIndex = reading.next;
    const match = pattern.exec(raw);
    if (match === null || match[1]?.length !== depth || (!isList && match[4] === '')) return undefined;
    const entry = isList ? values.size : (match[2] ?? match[3] ?? '');
    const scalar = scalarOn(raw, pattern.lastIndex);
    if (scalar === undefined || scalar.range[0] === scalar.range[1] || values.has(entry)) return undefined;
    if (match[2] !== undefined && NOT_TEXT.test(match[2])) return undefined;
    values.set(entry, scalar.value);
    keep(reading, [key, entry], scalar);
    end = scalar.range[1];
    reading.next = lineEnd(raw, end) + 1;
    indent = nextIndent(reading);
  }
  const value = isList ? [...values.values()] : Object.fromEntries(values);
  return { value, style: isList ? 'list' : 'map', range: [start, end] };
}

function fieldValue(reading: Reading, key: string, start: number): Value | undefined {
  const { raw } = reading;
  const end = lineEnd(raw, start);
  reading.next = end + 1;
  if (start < end) {
    const scalar = scalarOn(raw, start) ?? blockText(reading, start);
    if (scalar !== undefined) keep(reading, [key], scalar);
    return scalar;
  }
  const depth = nextIndent(reading);
  if (depth > 0 || (depth === 0 && raw.startsWith('- ', reading.next))) return collection(reading, key, depth);
  return { value: null, style: 'empty', range: [start, start] };
}

/**
 * Reads the YAML that most frontmatter is: keys at the margin, each with a value on its line, a block of text, or a
 * plain map or list of values on one line. `undefined` for anything else, and wherever there is a doubt: the library
 * reads it then. What is read is what the library reads, to the letter; a property and the corpus hold it to that.
 *
 * It is here for the start: the first blocks take the library, which nothing has warmed up, half a millisecond each.
 *
 * @param raw - the YAML between the fences
 * @param base - where it starts in the text that ranges count in
 */
export function readPlainBlock(raw: string, base: number): PlainBlock | undefined {
  if (UNUSUAL.test(raw)) return undefined;
  const reading: Reading = { raw, next: 0, scalars: [], base };
  const fields: Field[] = [];
  const keys = new Set<string>();
  while (nextIndent(reading) === 0) {
    ENTRY.lastIndex = reading.next;
    const [entry, , key = '', gap] = ENTRY.exec(raw) ?? [];
    if (entry === undefined || keys.has(key) || NOT_TEXT.test(key)) return undefined;
    const start = reading.next + entry.length;
    const behind = start - (gap?.length ?? 0);
    const isEmpty = start === raw.length || raw.charAt(start) === '\n';
    if (gap === '' && !isEmpty) return undefined;
    const read = fieldValue(reading, key, start);
    if (read === undefined) return undefined;
    const { value, style } = read;
    const range = style === 'empty' ? ([behind, behind] as const) : read.range;
    keys.add(key);
    fields.push({
      key,
      keyRange: [base + behind - 1 - key.length, base + behind - 1],
      value,
      valueRange: [base + range[0], base + range[1]],
      style,
    });
  }
  return reading.next < raw.length || fields.length === 0 ? undefined : { fields, scalars: reading.scalars };
}
