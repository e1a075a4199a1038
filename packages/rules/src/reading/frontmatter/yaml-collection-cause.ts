import type { TextEdit } from '@sopwright/lint';
import { SENTENCE_FIELDS } from './frontmatter-keys.ts';
import { entryAt, type YamlEntry } from './yaml-entry.ts';
import { type Finder, lineRange } from './yaml-scene.ts';

/** Length of the flow collection with which a value begins; `undefined` where it is not closed. */
export function flowLength(value: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    const char = value.charAt(at);
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/** The brackets that a value leaves open, closed. */
function closers(value: string): string {
  const open: string[] = [];
  for (const char of value) {
    if (char === '[') open.push(']');
    else if (char === '{') open.push('}');
    else if (char === ']' || char === '}') open.pop();
  }
  return open.toReversed().join('');
}

/** `[file` may be a hint or the beginning of a sentence; what has a comma in it, or goes over lines, is a list. */
function isCollection({ key }: YamlEntry, value: string): boolean {
  return !SENTENCE_FIELDS.has(key) && key !== 'argument-hint' && /^[[{][^"'#]*[,\n][^"'#]*$/.test(value);
}

/** A list or a map in brackets that is not closed: the parser minds the field below it. */
export const unclosedFlow: Finder = ({ yaml, lines, at }) => {
  for (const { start } of lines.slice(0, at + 1)) {
    const entry = entryAt(lines, start);
    const value = entry === undefined ? '' : yaml.slice(entry.valueStart, entry.valueEnd);
    if (entry === undefined || !isCollection(entry, value) || flowLength(value) !== undefined) continue;
    const edits: TextEdit[] = [{ range: [entry.valueEnd, entry.valueEnd], text: closers(value) }];
    return { cause: 'unclosed-flow', range: [entry.valueStart, entry.valueEnd], repair: { safety: 'safe', edits } };
  }
  return undefined;
};

const BLOCK_HEADER = /^[|>][-+]?[ \t]*\r?\n/;

/** A line of a block of text that is indented, but less than the one with which the block begins. */
export const shallowLine: Finder = ({ entry, lines, value }) => {
  if (entry?.isTopLevel !== true || !BLOCK_HEADER.test(value)) return undefined;
  // A comment stays one.
  const below = lines.slice(entry.line + 1, entry.lastLine + 1).filter(({ text }) => !/^\s*(?:#|$)/.test(text));
  const width = /^ */.exec(below[0]?.text ?? '')?.[0].length ?? 0;
  const edits: TextEdit[] = [];
  for (const { start, text } of below) {
    const blanks = /^ */.exec(text)?.[0].length ?? 0;
    if (blanks < width) edits.push({ range: [start, start], text: ' '.repeat(width - blanks) });
  }
  const first = below.find(({ start }) => start === edits[0]?.range[0]);
  return first && { cause: 'shallow-line', range: lineRange(first), repair: { safety: 'safe', edits } };
};
