import { getNodeValue, type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Range } from './range.ts';

/** Most syntax errors that are told of one file. */
const MAX_PROBLEMS = 1_000;

/** Deepest nesting of arrays and objects that is still read. */
export const MAX_JSON_DEPTH = 200;

/** A syntax error in JSON; `code` as jsonc-parser names it, or `TooDeep` for one nested over {@link MAX_JSON_DEPTH}. */
export interface JsonProblem {
  readonly code: string;
  readonly range: Range;
}

/** A JSON or JSONC file with positions. */
export interface JsonContent {
  /** Root node with offsets into the text; `undefined` for an empty file. */
  readonly root: JsonNode | undefined;
  /** The root as plain data, as far as it could be read. */
  readonly value: unknown;
  /** Syntax errors; comments and trailing commas are among them, since few clients accept them. */
  readonly problems: readonly JsonProblem[];
}

function isTooDeep(root: JsonNode): boolean {
  const waiting: { readonly node: JsonNode; readonly depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (node.children !== undefined && depth > MAX_JSON_DEPTH) return true;
    const inner = node.type === 'property' ? depth : depth + 1;
    for (const child of node.children ?? []) waiting.push({ node: child, depth: inner });
  }
  return false;
}

function readTree(source: string, errors: ParseError[]): JsonNode | 'too deep' | undefined {
  const options = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
  try {
    const root = parseTree(source, errors, options);
    return root !== undefined && isTooDeep(root) ? 'too deep' : root;
  } catch {
    // The parser descends by recursion and ran out of stack.
    return 'too deep';
  }
}

function isPlainTooDeep(value: unknown): boolean {
  const waiting: { readonly inner: unknown; readonly depth: number }[] = [{ inner: value, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { inner, depth } = next;
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth > MAX_JSON_DEPTH) return true;
    const children: unknown[] = Object.values(inner);
    for (const child of children) waiting.push({ inner: child, depth: depth + 1 });
  }
  return false;
}

/** What most files are: JSON without a fault. The engine's own reader is fast; positions come when somebody asks. */
function readFaultless(source: string): JsonContent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return undefined;
  }
  if (isPlainTooDeep(value)) return undefined;
  let root: JsonNode | undefined;
  return {
    value,
    problems: [],
    get root() {
      root ??= parseTree(source);
      return root;
    },
  };
}

/** Parses JSON with positions. Comments are read and reported as problems. Never throws. */
export function parseJson(text: string): JsonContent {
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  return readFaultless(source) ?? readFaulty(text, source);
}

/** A list that keeps the first so many: of a megabyte of commas the parser tells a million errors. */
function firstErrors(): ParseError[] {
  const errors: ParseError[] = [];
  const push = (...more: ParseError[]): number => {
    for (const error of more) if (errors.length < MAX_PROBLEMS) errors[errors.length] = error;
    return errors.length;
  };
  return Object.defineProperty(errors, 'push', { value: push });
}

function readFaulty(text: string, source: string): JsonContent {
  const errors = firstErrors();
  const root = readTree(source, errors);
  if (root === 'too deep') {
    return { root: undefined, value: undefined, problems: [{ code: 'TooDeep', range: [0, text.length] }] };
  }
  const problems = errors.map((error) => ({
    code: printParseErrorCode(error.error),
    range: [error.offset, Math.min(error.offset + Math.max(error.length, 1), text.length)] as const,
  }));
  return { root, value: root === undefined ? undefined : getNodeValue(root), problems };
}
