import type { Range } from './range.ts';
import type { Field } from './yaml-fields.ts';

const KEY_LINE = /^([A-Za-z_][A-Za-z0-9_-]*)[ \t]*:(?:[ \t]+|$)/;
const INDENTED_KEY_LINE = /^[ \t]+(name|description)[ \t]*:(?:[ \t]+|$)/;
const QUOTED = /^(["'])([\s\S]*)\1$/;

interface OpenField {
  readonly key: string;
  readonly keyRange: Range;
  start: number;
  end: number;
  readonly lines: string[];
}

/**
 * The line up to a comment behind the value. In a sentence ` #` may be meant as text, and the clients' fallbacks keep it.
 */
function withoutComment(content: string, key: string, from: number): string {
  if (key === 'description' || key === 'when_to_use' || /^["']/.test(content.slice(from))) return content;
  const at = content.slice(from).search(/[ \t]#/);
  return at === -1 ? content : content.slice(0, from + at);
}

function openField(match: RegExpExecArray, content: string, at: number): OpenField {
  const [head, key = ''] = match;
  const length = withoutComment(content, key, head.length).trimEnd().length;
  // Of `key:` with blanks behind it only the colon counts.
  const start = at + Math.min(head.length, length);
  const keyStart = at + head.indexOf(key);
  const keyRange: Range = [keyStart, keyStart + key.length];
  return { key, keyRange, start, end: at + length, lines: [content.slice(head.length, Math.max(head.length, length))] };
}

/** True for a name that stands on its line: a name is a word, so what is below it is a field that went wrong. */
function isWholeName(field: OpenField): boolean {
  return field.key === 'name' && isText(field);
}

/** True for a field with a text on its first line: a name or description cannot be nested in it. */
function isText({ lines: [first = ''] }: OpenField): boolean {
  return /^[^\s|>"'#&!]/.test(first);
}

function closeField({ key, keyRange, start, end, lines }: OpenField): Field {
  const joined = lines
    .map((line) => line.trim())
    .join(' ')
    .trim();
  const value = joined.replace(/^[|>][+-]?[0-9]?(?:\s+|$)/, '').replace(QUOTED, '$2');
  return { key, keyRange, value, valueRange: [start, end], style: 'lenient' };
}

/**
 * Reads top-level `key: value` lines of YAML that does not parse, as the clients' own fallbacks do: the value is the
 * rest of the line, further lines belong to it until the next key at the margin; never to a name. Comments at the
 * margin are left out. An indented `name:` or `description:` below a text counts as well.
 *
 * @param most - how many fields are enough; the first ones count
 */
export function readLenientFields(raw: string, base: number, most = Number.POSITIVE_INFINITY): readonly Field[] {
  const fields: Field[] = [];
  let at = base;
  let open: OpenField | undefined;
  for (const line of raw.split('\n')) {
    const content = line.replace(/\r$/, '');
    const match = KEY_LINE.exec(content) ?? (open && isText(open) ? INDENTED_KEY_LINE.exec(content) : null);
    if (match !== null) {
      if (open !== undefined) fields.push(closeField(open));
      if (fields.length >= most) return fields;
      open = openField(match, content, at);
    } else if (open !== undefined && content.trim() !== '' && !content.startsWith('#') && !isWholeName(open)) {
      if (open.start === open.end) open.start = at + content.search(/\S/);
      open.lines.push(content);
      open.end = at + content.trimEnd().length;
    }
    at += line.length + 1;
  }
  if (open !== undefined) fields.push(closeField(open));
  return fields;
}
