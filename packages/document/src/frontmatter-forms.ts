import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Document, derive } from './document.ts';
import type { Range } from './range.ts';
import { nodeRange, styleOf } from './yaml-fields.ts';

/** One list in `[…]` or map in `{…}` of a frontmatter block, the outermost where they are nested. */
export interface FlowCollection {
  readonly kind: 'list' | 'map';
  /** Keys and indexes that lead to it, from the top; empty where it is the whole block. */
  readonly path: readonly (string | number)[];
  readonly range: Range;
  /** Range of the key it is the value of; absent in a list and at the top. */
  readonly keyRange?: Range;
  /** Lines of the same collection in block style, without indentation; absent where they cannot stand for it. */
  readonly lines?: readonly string[];
}

/** An anchor (`&name`), an alias (`*name`) or a tag (`!!str`) in a frontmatter block. */
export interface NodeProperty {
  readonly kind: 'anchor' | 'alias' | 'tag';
  readonly range: Range;
}

/** What YAML allows in frontmatter beyond plain blocks, each in source order. */
export interface FrontmatterForms {
  readonly flows: readonly FlowCollection[];
  readonly properties: readonly NodeProperty[];
}

interface Waiting {
  readonly node: unknown;
  readonly path: readonly (string | number)[];
  readonly keyRange?: Range;
}

const NOTHING: FrontmatterForms = { flows: [], properties: [] };

// Deeper paths would make the sum of their lengths the square of the depth.
const MAX_DEPTH = 64;

// Longer properties are no name that anybody wrote.
const REACH = 300;

/** Anchor and tag stand right before the value, in either order. */
const PROPERTIES = /(?:[&!][^\s,[\]{}]*\s+){1,2}$/;

function childrenOf({ node, path }: Waiting, text: string, base: number): Waiting[] {
  if (path.length >= MAX_DEPTH) return [];
  if (isSeq(node)) return node.items.map((item, index) => ({ node: item, path: [...path, index] }));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const keyRange = nodeRange(text, key, base);
    const name = isScalar(key) ? String(key.value) : '';
    return [
      { node: key, path: [...path, name] },
      { node: value, path: [...path, name], ...(keyRange && { keyRange }) },
    ];
  });
}

/** Source of a value on one line that can stand behind `- ` or `key: ` as it is. */
function plainSource(node: unknown, text: string, base: number): string | undefined {
  const range =
    isScalar(node) && node.anchor === undefined && node.tag === undefined ? nodeRange(text, node, base) : undefined;
  if (range === undefined || styleOf(node) === 'empty') return undefined;
  const source = text.slice(...range);
  return /[\r\n]/.test(source) ? undefined : source;
}

function pairLine({ key, value }: Pair, text: string, base: number): string | undefined {
  const name = plainSource(key, text, base);
  const source = plainSource(value, text, base);
  return name === undefined || source === undefined ? undefined : `${name}: ${source}`;
}

function blockLines(node: YAMLSeq | YAMLMap, text: string, base: number): readonly string[] | undefined {
  const lines = isSeq(node)
    ? node.items.map((item) => plainSource(item, text, base)).map((item) => (item === undefined ? item : `- ${item}`))
    : node.items.map((pair) => pairLine(pair, text, base));
  // Block style has no way to write an empty collection.
  const whole = lines.filter((line) => line !== undefined);
  return whole.length > 0 && whole.length === lines.length ? whole : undefined;
}

function flowOf({ node, path, keyRange }: Waiting, text: string, base: number): FlowCollection | undefined {
  if (!(isSeq(node) || isMap(node)) || node.flow !== true) return undefined;
  const range = nodeRange(text, node, base);
  if (range === undefined) return undefined;
  const hasComment = /#/.test(text.slice(...range));
  const lines = hasComment ? undefined : blockLines(node, text, base);
  return { kind: isSeq(node) ? 'list' : 'map', path, range, ...(keyRange && { keyRange }), ...(lines && { lines }) };
}

function propertiesOf(node: unknown, text: string, base: number): NodeProperty[] {
  const range = nodeRange(text, node, base);
  if (range === undefined) return [];
  if (isAlias(node)) return [{ kind: 'alias', range }];
  if (!(isMap(node) || isSeq(node) || isScalar(node)) || (node.anchor === undefined && node.tag === undefined))
    return [];
  const from = Math.max(base, range[0] - REACH);
  const found = PROPERTIES.exec(text.slice(from, range[0]));
  if (found === null) return [];
  return [...found[0].matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const start = from + found.index + index;
    return { kind: word.startsWith('&') ? 'anchor' : 'tag', range: [start, start + word.length] };
  });
}

/**
 * Flow collections, anchors, aliases and tags of a document's frontmatter; none where the YAML does not parse. Readers of
 * restricted YAML refuse them.
 */
export const formsOf: (document: Document) => FrontmatterForms = derive(({ frontmatter, text }) => {
  if (frontmatter.plain !== undefined) return NOTHING;
  const { yaml, contentRange } = frontmatter;
  if (yaml === undefined || yaml.errors.length > 0) return NOTHING;
  // Most blocks have none of the characters; the walk is for the others.
  if (!/[[{&*!]/.test(text.slice(...contentRange))) return NOTHING;
  const [base] = contentRange;
  const flows: FlowCollection[] = [];
  const properties: NodeProperty[] = [];
  const waiting: (Waiting & { readonly isInFlow?: true })[] = [{ node: yaml.contents, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const flow = next.isInFlow ? undefined : flowOf(next, text, base);
    if (flow !== undefined) flows.push(flow);
    properties.push(...propertiesOf(next.node, text, base));
    const isInFlow = flow !== undefined || next.isInFlow === true;
    for (const child of childrenOf(next, text, base).toReversed())
      waiting.push(isInFlow ? { ...child, isInFlow } : child);
  }
  return { flows, properties };
});
