import { createLineIndex, parseJson } from '@sopwright/document';
import { findNodeAtLocation, getNodeValue, type Node as JsonNode } from 'jsonc-parser';
import { ProblemError } from '../problem-error.ts';

/** Which member of which list. */
export interface MemberPath {
  /** Path of the file, as messages show it. */
  readonly file: string;
  /** Keys that lead to the list. */
  readonly array: readonly string[];
  /** The member's `name`. */
  readonly name: string;
}

/** A member of a list in a JSON file, and the file's text with it written or taken out. All other bytes stay. */
export interface JsonMember {
  /** `undefined` where the list has none of that name. */
  readonly value: unknown;
  write(value: unknown): string;
  remove(): string;
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

/** Puts a value behind the last child of a list or an object; `lead` is the key of a property. */
function appended(parent: JsonNode, lead: string, value: unknown, ground: Ground): string {
  const { text, unit, eol } = ground;
  const last = parent.children?.at(-1);
  const outer = indentAt(text, parent.offset);
  const isOwnLine = last !== undefined && isFirstOfLine(text, last.offset);
  const indent = isOwnLine ? indentAt(text, last.offset) : `${outer}${unit}`;
  const made = `${eol}${indent}${lead}${indented(value, indent, ground)}`;
  if (last !== undefined) return spliced(text, endOf(last), endOf(last), `,${made}`);
  const [open, close] = parent.type === 'array' ? ['[', ']'] : ['{', '}'];
  return spliced(text, parent.offset, endOf(parent), `${open}${made}${eol}${outer}${close}`);
}

function removed(array: JsonNode, member: JsonNode, { text }: Ground): string {
  const siblings = array.children ?? [];
  const at = siblings.indexOf(member);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  if (after !== undefined) return spliced(text, member.offset, after.offset, '');
  if (before !== undefined) return spliced(text, endOf(before), endOf(member), '');
  return spliced(text, array.offset, endOf(array), '[]');
}

function nameOf(node: JsonNode): unknown {
  const name = findNodeAtLocation(node, ['name']);
  return name === undefined ? undefined : getNodeValue(name);
}

function fault(text: string, { file }: MemberPath, offset: number, message: string): never {
  const { line, column } = createLineIndex(text).position(offset);
  throw new ProblemError('path', message, { place: { file, line, column } });
}

function rootOf(text: string, path: MemberPath): JsonNode {
  const { root, problems } = parseJson(text);
  const [problem] = problems;
  if (problem === undefined && root?.type === 'object') return root;
  const why = problem === undefined ? '' : ` (${problem.code})`;
  return fault(text, path, problem?.range[0] ?? 0, `The file is not a JSON object${why}.`);
}

/**
 * Finds a member of a list by its name.
 *
 * @throws ProblemError with the place, where the text is no JSON object, the list is no list or has two of that name.
 */
export function jsonMember(text: string, path: MemberPath): JsonMember {
  const { array, name } = path;
  const ground = groundOf(text);
  const root = rootOf(text, path);
  const shown = array.join('.');
  const parent = array.length === 1 ? root : findNodeAtLocation(root, array.slice(0, -1));
  if (parent?.type !== 'object') return fault(text, path, root.offset, `It has no object to hold ${shown}.`);
  const list = findNodeAtLocation(root, [...array]);
  if (list !== undefined && list.type !== 'array') fault(text, path, list.offset, `${shown} is no list.`);
  const named = (list?.children ?? []).filter((child) => child.type === 'object' && nameOf(child) === name);
  const [member, twin] = named;
  if (twin !== undefined) fault(text, path, twin.offset, `${shown} holds "${name}" twice, expected it once.`);
  return {
    value: member === undefined ? undefined : getNodeValue(member),
    write(value) {
      if (list === undefined) return appended(parent, `${JSON.stringify(array.at(-1))}: `, [value], ground);
      if (member === undefined) return appended(list, '', value, ground);
      return spliced(text, member.offset, endOf(member), indented(value, indentAt(text, member.offset), ground));
    },
    remove: () => (list === undefined || member === undefined ? text : removed(list, member, ground)),
  };
}
