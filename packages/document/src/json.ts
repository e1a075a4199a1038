import { getNodeValue, type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Range } from './range.ts';

/** A syntax error in JSON; `code` as jsonc-parser names it. */
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

/** Parses JSON with positions. Comments are read and reported as problems. Never throws. */
export function parseJson(text: string): JsonContent {
  const errors: ParseError[] = [];
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const root = parseTree(source, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  const problems = errors.map((error) => ({
    code: printParseErrorCode(error.error),
    range: [error.offset, Math.min(error.offset + Math.max(error.length, 1), text.length)] as const,
  }));
  return { root, value: root === undefined ? undefined : getNodeValue(root), problems };
}
