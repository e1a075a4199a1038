import { isMap, isScalar, isSeq } from 'yaml';
import { type Document, derive } from './document.ts';
import type { Range } from './range.ts';
import { nodeRange, styleOf, type ValueStyle } from './yaml-fields.ts';

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

interface Waiting {
  readonly node: unknown;
  readonly path: readonly (string | number)[];
}

// Deeper paths would make the sum of their lengths the square of the depth.
const MAX_DEPTH = 64;

function childrenOf({ node, path }: Waiting): Waiting[] {
  if (path.length >= MAX_DEPTH) return [];
  if (isSeq(node)) return node.items.map((item, index) => ({ node: item, path: [...path, index] }));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? [{ node: value, path: [...path, String(key.value)] }] : [],
  );
}

/** All scalar values of a document's frontmatter in source order, empty ones left out; none where the YAML does not parse. */
export const scalarsOf: (document: Document) => readonly FrontmatterScalar[] = derive(({ frontmatter, text }) => {
  const { yaml, contentRange } = frontmatter;
  if (yaml === undefined || yaml.errors.length > 0) return [];
  const scalars: FrontmatterScalar[] = [];
  const waiting: Waiting[] = [{ node: yaml.contents, path: [] }];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next === undefined) break;
    const { node, path } = next;
    const style = styleOf(node);
    const range = isScalar(node) && style !== 'empty' ? nodeRange(text, node, contentRange[0]) : undefined;
    if (isScalar(node) && range !== undefined) {
      scalars.push({ path, range, style, value: node.value, source: text.slice(range[0], range[1]) });
    }
    waiting.push(...childrenOf(next).toReversed());
  }
  return scalars;
});
