import { type JsonContent, parseJson, type Range } from '@sopwright/document';
import type { ConfigTree, SyntaxProblem } from './config-tree.ts';
import type { ValueEntry, ValueNode } from './value-node.ts';

type JsonNode = NonNullable<JsonContent['root']>;

const KINDS: Readonly<Record<string, ValueNode['kind']>> = {
  object: 'map',
  array: 'list',
  string: 'string',
  number: 'number',
  boolean: 'boolean',
};

function rangeOf(node: JsonNode): Range {
  return [node.offset, node.offset + node.length];
}

function entriesOf(node: JsonNode): readonly ValueEntry[] {
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (typeof key?.value !== 'string' || value === undefined) return [];
    return [{ key: key.value, keyRange: rangeOf(key), value: toValue(value) }];
  });
}

/** Recursion is safe: the parser refuses what is nested too deep. */
function toValue(node: JsonNode): ValueNode {
  const kind = KINDS[node.type] ?? 'other';
  const range = rangeOf(node);
  if (kind === 'map') return { kind, range, entries: entriesOf(node) };
  if (kind === 'list') return { kind, range, items: (node.children ?? []).map(toValue) };
  const value: unknown = node.value;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? { kind, range, value } : { kind, range };
}

/** Offset of the comment that ends a line, past the strings before it; -1 where there is none. */
function lineComment(line: string): number {
  const blank = line.replace(/"(?:[^"\\]|\\.)*"/g, (text) => ' '.repeat(text.length));
  return blank.indexOf('//');
}

/** A text without the blanks and comments at its end. `//` may stand in a string, such as an address. */
function withoutComments(text: string): string {
  let rest = text.trimEnd();
  for (;;) {
    const line = rest.lastIndexOf('\n') + 1;
    const comment = rest.endsWith('*/') ? rest.lastIndexOf('/*') : lineComment(rest.slice(line));
    if (comment === -1) return rest;
    rest = rest.slice(0, rest.endsWith('*/') ? comment : line + comment).trimEnd();
  }
}

/** True for the fault that a trailing comma is: the bracket behind it stands where a value was expected. */
function isTrailingComma(text: string, [start]: Range): boolean {
  if (text[start] !== '}' && text[start] !== ']') return false;
  return withoutComments(text.slice(Math.max(0, start - 4096), start)).endsWith(',');
}

/** Words for the codes of the parser. */
function wordsOf(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function problemsOf(text: string, { problems }: JsonContent): readonly SyntaxProblem[] {
  return problems.map(({ code, range }) => {
    if (code === 'InvalidCommentToken') return { range, reason: 'a comment stands in it', isLenient: true };
    if (isTrailingComma(text, range)) return { range, reason: 'a comma stands before a bracket', isLenient: true };
    return { range, reason: wordsOf(code), isLenient: false };
  });
}

/** Reads JSON, with or without comments. Never throws. */
export function readJsonTree(text: string): ConfigTree {
  const content = parseJson(text);
  const root = content.root === undefined ? undefined : toValue(content.root);
  return { root, problems: problemsOf(text, content) };
}
