import { isMap, isScalar, isSeq, type Document as YamlDocument } from 'yaml';
import { type Document, derive } from './document.ts';
import type { FrontmatterScalar } from './plain-block.ts';
import { nodeRange, styleOf } from './yaml-fields.ts';

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

/** All scalar values of a parsed block in source order, empty ones left out. `base` is where the YAML starts in `text`. */
export function readScalars(yaml: YamlDocument.Parsed, text: string, base: number): readonly FrontmatterScalar[] {
  const scalars: FrontmatterScalar[] = [];
  const waiting: Waiting[] = [{ node: yaml.contents, path: [] }];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next === undefined) break;
    const { node, path } = next;
    const style = styleOf(node);
    const range = isScalar(node) && style !== 'empty' ? nodeRange(text, node, base) : undefined;
    if (isScalar(node) && range !== undefined) {
      scalars.push({ path, range, style, value: node.value, source: text.slice(range[0], range[1]) });
    }
    waiting.push(...childrenOf(next).toReversed());
  }
  return scalars;
}

/** All scalar values of a document's frontmatter in source order, empty ones left out; none where the YAML does not parse. */
export const scalarsOf: (document: Document) => readonly FrontmatterScalar[] = derive(({ frontmatter, text }) => {
  if (frontmatter.plain !== undefined) return frontmatter.plain.scalars;
  const { yaml, contentRange } = frontmatter;
  return yaml === undefined || yaml.errors.length > 0 ? [] : readScalars(yaml, text, contentRange[0]);
});
