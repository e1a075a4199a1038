import { createLineIndex } from '@sopwright/document';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { ProblemError, type ProblemPlace } from '../problem-error.ts';

/** Way to a value in a configuration: keys and indexes. */
export type ConfigPath = readonly (string | number)[];

/** A configuration as it was read, before anything in it was checked. */
export interface ConfigSource {
  /** Absolute path. */
  readonly file: string;
  readonly value: unknown;
  /** Place of a value, or of its key; without line and column for code. */
  place(path: ConfigPath, part?: 'key' | 'value'): ProblemPlace;
}

/** Source for a configuration that is code: it has no positions. */
export function codeSource(file: string, shown: string, value: unknown): ConfigSource {
  return { file, value, place: () => ({ file: shown }) };
}

const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'A word has no quotes',
  InvalidNumberFormat: 'A number is malformed',
  PropertyNameExpected: 'A key is missing, or has no double quotes',
  ValueExpected: 'A value is missing',
  ColonExpected: 'A colon is missing',
  CommaExpected: 'A comma is missing',
  CloseBraceExpected: 'A closing brace is missing',
  CloseBracketExpected: 'A closing bracket is missing',
  EndOfFileExpected: 'Something follows the configuration',
  UnexpectedEndOfComment: 'A comment is not closed',
  UnexpectedEndOfString: 'A string is not closed',
};

/** The first key that its object has already; the earlier value would be lost without a word. */
function findRepeatedKey(node: Node): Node | undefined {
  const known = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key !== undefined && known.has(key.value)) return key;
    if (key !== undefined) known.add(key.value);
    const below = findRepeatedKey(child);
    if (below !== undefined) return below;
  }
  return undefined;
}

/**
 * Reads JSON with comments and trailing commas, in `.json` files as well.
 *
 * @param shown - the file's path in messages
 * @throws ProblemError `config` at the first syntax error or repeated key.
 */
export function jsonSource(file: string, shown: string, content: string): ConfigSource {
  const text = content.startsWith('\uFEFF') ? ` ${content.slice(1)}` : content;
  const lines = createLineIndex(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const placeAt = (offset: number): ProblemPlace => ({ file: shown, ...lines.position(offset) });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const code = error === undefined ? 'ValueExpected' : printParseErrorCode(error.error);
    const message = root === undefined ? 'The configuration is empty, expected an object.' : `${SYNTAX[code] ?? code}.`;
    throw new ProblemError('config', message, { place: placeAt(error?.offset ?? 0) });
  }
  const twice = findRepeatedKey(root);
  if (twice !== undefined) {
    const message = `"${String(twice.value)}" stands here for the second time.`;
    throw new ProblemError('config', message, { place: placeAt(twice.offset) });
  }
  // What is nowhere in the file, such as a missing key, is placed at what should hold it.
  const nodeAt = (path: ConfigPath): Node =>
    findNodeAtLocation(root, [...path]) ?? (path.length === 0 ? root : nodeAt(path.slice(0, -1)));
  return {
    file,
    value: getNodeValue(root),
    place(path, part = 'value') {
      const value = nodeAt(path);
      const node = part === 'key' ? (value.parent?.children?.[0] ?? value) : value;
      return placeAt(node.offset);
    },
  };
}
