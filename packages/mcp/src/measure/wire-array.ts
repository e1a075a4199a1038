import { MeasureFailure } from './measure-failure.ts';

const QUOTE = 34;
const BACKSLASH = 92;

/** Offset behind the string that begins at `at`. */
function afterString(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === QUOTE) return end + 1;
    end += code === BACKSLASH ? 2 : 1;
  }
  return end;
}

function isOpening(character: string): boolean {
  return character === '{' || character === '[';
}

function isClosing(character: string): boolean {
  return character === '}' || character === ']';
}

/** Offset behind the value that begins at `at`: an object, a list, a string or a word. */
function afterValue(text: string, at: number): number {
  let depth = 0;
  let offset = at;
  while (offset < text.length) {
    const character = text.charAt(offset);
    if (character === '"') offset = afterString(text, offset);
    else {
      if (depth === 0 && (character === ',' || isClosing(character))) return offset;
      if (isOpening(character)) depth += 1;
      if (isClosing(character)) depth -= 1;
      offset += 1;
    }
    if (depth === 0 && (character === '"' || isClosing(character))) return offset;
  }
  return offset;
}

function afterBlanks(text: string, at: number): number {
  let offset = at;
  while (/\s/.test(text.charAt(offset))) offset += 1;
  return offset;
}

/** Range of the value of a key in the object that begins at `at`; the last one counts, as in `JSON.parse`. */
function valueRange(text: string, at: number, key: string): readonly [number, number] | undefined {
  let found: readonly [number, number] | undefined;
  let offset = afterBlanks(text, at + 1);
  while (text.charAt(offset) === '"') {
    const nameEnd = afterString(text, offset);
    const name: unknown = JSON.parse(text.slice(offset, nameEnd));
    const start = afterBlanks(text, afterBlanks(text, nameEnd) + 1);
    const end = afterValue(text, start);
    if (name === key) found = [start, end];
    offset = afterBlanks(text, end);
    if (text.charAt(offset) !== ',') break;
    offset = afterBlanks(text, offset + 1);
  }
  return found;
}

/**
 * Text between the brackets of the list `result.<key>` of a message, as it stands on the wire: key order, blanks and
 * escapes kept. Empty where there is no such list. The text must be valid JSON.
 */
export function wireItems(text: string, key: string): string {
  const result = valueRange(text, afterBlanks(text, 0), 'result');
  if (result === undefined || text.charAt(result[0]) !== '{') return '';
  const list = valueRange(text, result[0], key);
  if (list === undefined || text.charAt(list[0]) !== '[') return '';
  return text.slice(list[0], list[1]).trimEnd().slice(1, -1);
}

/** Refuses JSON that is nested too deep to be printed or walked later. @throws MeasureFailure `limit` */
export function assertDepth(text: string, limit: number): void {
  let depth = 0;
  let offset = 0;
  while (offset < text.length) {
    const character = text.charAt(offset);
    if (character === '"') {
      offset = afterString(text, offset);
      continue;
    }
    if (isOpening(character)) depth += 1;
    if (isClosing(character)) depth -= 1;
    if (depth > limit) throw new MeasureFailure('limit', `sent JSON nested over ${limit} levels deep`);
    offset += 1;
  }
}

/** The items of a list, each as it stands on the wire; `items` is what {@link wireItems} gives, or several of them. */
export function splitItems(items: string): readonly string[] {
  const split: string[] = [];
  let offset = afterBlanks(items, 0);
  while (offset < items.length) {
    const end = afterValue(items, offset);
    split.push(items.slice(offset, end).trimEnd());
    offset = afterBlanks(items, afterBlanks(items, end) + 1);
  }
  return split;
}

/** Value of a key of an object, as it stands on the wire. The text must be valid JSON. */
export function wireValue(text: string, key: string): string | undefined {
  const range = valueRange(text, afterBlanks(text, 0), key);
  return range === undefined ? undefined : text.slice(range[0], range[1]).trimEnd();
}
