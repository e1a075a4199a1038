import { createLineIndex, parseJson } from '@sopwright/document';
import { findNodeAtLocation, getNodeValue, type Node as JsonNode } from 'jsonc-parser';
import { ProblemError } from '../problem-error.ts';

/** Which list of which file. */
export interface ListPath {
  /** Path of the file, as messages show it. */
  readonly file: string;
  /** Keys that lead to the list. */
  readonly array: readonly string[];
}

/** A list in a JSON file whose members have names. */
export interface JsonList {
  /** The member of that name; `undefined` where there is none. @throws ProblemError where there are two. */
  value(name: string): unknown;
  /** The file's text with members written, added or, for `undefined`, taken out. All other bytes stay. */
  write(changes: ReadonlyMap<string, unknown>): string;
}

interface Ground {
  readonly text: string;
  /** One step of indentation, and the end of a line. */
  readonly unit: string;
  readonly eol: string;
}

function groundOf(text: string): Ground {
  return {
    text,
    unit: /^([ \t]+)\S/m.exec(text)?.[1]?.slice(0, 8) ?? '  ',
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** Indentation of the line that an offset stands in. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

function isFirstOfLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

function indented(value: unknown, indent: string, { unit, eol }: Ground): string {
  return JSON.stringify(value, undefined, unit).replaceAll('\n', `${eol}${indent}`);
}

function spliced(text: string, start: number, end: number, middle: string): string {
  return text.slice(0, start) + middle + text.slice(end);
}

function endOf({ offset, length }: JsonNode): number {
  return offset + length;
}

/** Values on lines of their own, and what indents them. */
function onLines(values: readonly unknown[], indent: string, ground: Ground): string {
  return values.map((value) => `${ground.eol}${indent}${indented(value, indent, ground)}`).join(',');
}

/** Puts a property behind the last one of an object. */
function withProperty(parent: JsonNode, key: string, value: unknown, ground: Ground): string {
  const { text, unit, eol } = ground;
  const last = parent.children?.at(-1);
  const outer = indentAt(text, parent.offset);
  const isOwnLine = last !== undefined && isFirstOfLine(text, last.offset);
  const indent = isOwnLine ? indentAt(text, last.offset) : `${outer}${unit}`;
  const made = `${eol}${indent}${JSON.stringify(key)}: ${indented(value, indent, ground)}`;
  if (last !== undefined) return spliced(text, endOf(last), endOf(last), `,${made}`);
  return spliced(text, parent.offset, endOf(parent), `{${made}${eol}${outer}}`);
}

/** The list's text: members that stay keep theirs and what separates them, added ones follow. */
function listText(
  list: JsonNode,
  changes: ReadonlyMap<string, unknown>,
  added: readonly unknown[],
  ground: Ground,
): string {
  const { text, unit, eol } = ground;
  const members = list.children ?? [];
  const outer = indentAt(text, list.offset);
  const [first] = members;
  const last = members.at(-1);
  const isOwnLine = last !== undefined && isFirstOfLine(text, last.offset);
  const indent = isOwnLine ? indentAt(text, last.offset) : `${outer}${unit}`;
  let kept = '';
  members.forEach((member, at) => {
    const name = nameOf(member);
    const isChanged = typeof name === 'string' && changes.has(name);
    const value = isChanged ? changes.get(name) : undefined;
    if (isChanged && value === undefined) return;
    const before = members[at - 1];
    const separator = kept === '' || before === undefined ? '' : text.slice(endOf(before), member.offset);
    const own = indentAt(text, member.offset);
    kept += separator + (isChanged ? indented(value, own, ground) : text.slice(member.offset, endOf(member)));
  });
  const more = onLines(added, indent, ground);
  if (kept === '' || first === undefined || last === undefined) return more === '' ? '[]' : `[${more}${eol}${outer}]`;
  const tail = text.slice(endOf(last), endOf(list));
  return `${text.slice(list.offset, first.offset)}${kept}${more === '' ? '' : `,${more}`}${tail}`;
}

function nameOf(node: JsonNode): unknown {
  const name = findNodeAtLocation(node, ['name']);
  return name === undefined ? undefined : getNodeValue(name);
}

function fault(text: string, { file }: ListPath, offset: number, message: string): never {
  const { line, column } = createLineIndex(text).position(offset);
  throw new ProblemError('path', message, { place: { file, line, column } });
}

function rootOf(text: string, path: ListPath): JsonNode {
  const { root, problems } = parseJson(text);
  const [problem] = problems;
  if (problem === undefined && root?.type === 'object') return root;
  const why = problem === undefined ? '' : ` (${problem.code})`;
  return fault(text, path, problem?.range[0] ?? 0, `The file is not a JSON object${why}.`);
}

/** Of two keys of one name parsers take one or the other. */
function assertOnce(parent: JsonNode, text: string, path: ListPath): void {
  const key = path.array.at(-1);
  const [, twin] = (parent.children ?? []).filter(({ children }) => children?.[0]?.value === key);
  if (twin !== undefined) fault(text, path, twin.offset, `It holds "${key}" twice, expected it once.`);
}

/** Members by name; of a name that stands there twice, both. */
function byName(list: JsonNode | undefined): ReadonlyMap<string, readonly JsonNode[]> {
  const members = new Map<string, readonly JsonNode[]>();
  for (const child of list?.children ?? []) {
    const name = child.type === 'object' ? nameOf(child) : undefined;
    if (typeof name === 'string') members.set(name, [...(members.get(name) ?? []).slice(0, 1), child]);
  }
  return members;
}

/**
 * Opens a list of named members.
 *
 * @throws ProblemError with the place, where the text is no JSON object or the list is no list.
 */
export function openJsonList(text: string, path: ListPath): JsonList {
  const { array } = path;
  const ground = groundOf(text);
  const root = rootOf(text, path);
  const shown = array.join('.');
  const parent = array.length === 1 ? root : findNodeAtLocation(root, array.slice(0, -1));
  if (parent?.type !== 'object') return fault(text, path, root.offset, `It has no object to hold ${shown}.`);
  assertOnce(parent, text, path);
  const list = findNodeAtLocation(root, [...array]);
  if (list !== undefined && list.type !== 'array') fault(text, path, list.offset, `${shown} is no list.`);
  const members = byName(list);
  return {
    value(name) {
      const [member, twin] = members.get(name) ?? [];
      if (twin !== undefined) fault(text, path, twin.offset, `${shown} holds "${name}" twice, expected it once.`);
      return member === undefined ? undefined : getNodeValue(member);
    },
    write(changes) {
      const added = [...changes].filter(([name, value]) => value !== undefined && !members.has(name));
      const values = added.map(([, value]) => value);
      if (list === undefined) return withProperty(parent, array.at(-1) ?? '', values, ground);
      return spliced(text, list.offset, endOf(list), listText(list, changes, values, ground));
    },
  };
}
