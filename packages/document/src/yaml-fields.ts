import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Document as YamlDocument } from 'yaml';
import type { Range } from './range.ts';

/** How a value stands in the source; `lenient` marks values recovered line by line from YAML that does not parse. */
export type ValueStyle =
  | 'plain'
  | 'single-quoted'
  | 'double-quoted'
  | 'literal'
  | 'folded'
  | 'map'
  | 'list'
  | 'alias'
  | 'empty'
  | 'lenient';

/** One top-level `key: value` of a frontmatter block. */
export interface Field {
  readonly key: string;
  readonly keyRange: Range;
  /** Value as plain data (YAML 1.2 core schema); `undefined` only where aliases or nesting make it unusable. */
  readonly value: unknown;
  /** Range of the value; empty, behind the colon, where there is none. */
  readonly valueRange: Range;
  readonly style: ValueStyle;
}

/** Deepest nesting that is turned into data. */
const MAX_DEPTH = 64;

/** Most values that all aliases of one block together may stand for; more is an alias bomb. */
const MAX_ALIASED = 10_000;

interface Weighed {
  readonly data: unknown;
  /** How many values `data` holds, aliases followed. */
  readonly weight: number;
}

interface Reading {
  readonly anchors: Map<string, Node>;
  readonly known: Map<Node, Weighed>;
  budget: number;
}

const NOTHING: Weighed = { data: undefined, weight: 1 };

function follow(source: string, reading: Reading): Weighed {
  const target = reading.anchors.get(source);
  const weighed = target === undefined ? undefined : reading.known.get(target);
  // An anchor that is still being read is not known yet: a value cannot hold itself.
  if (weighed === undefined || weighed.weight > reading.budget) return NOTHING;
  reading.budget -= weighed.weight;
  return weighed;
}

function weighMap(pairs: readonly Pair[], reading: Reading, depth: number): Weighed {
  const data: Record<string, unknown> = {};
  let weight = 1;
  for (const { key, value } of pairs) {
    const entry = weigh(value, reading, depth + 1);
    weight += entry.weight;
    if (!isScalar(key)) continue;
    // Assigning to `__proto__` would replace the prototype.
    Object.defineProperty(data, String(key.value), {
      value: entry.data,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return { data, weight };
}

function weighList(items: readonly unknown[], reading: Reading, depth: number): Weighed {
  const data: unknown[] = [];
  let weight = 1;
  for (const item of items) {
    const entry = weigh(item, reading, depth + 1);
    weight += entry.weight;
    data.push(entry.data);
  }
  return { data, weight };
}

function weigh(node: unknown, reading: Reading, depth: number): Weighed {
  if (isAlias(node)) return follow(node.source, reading);
  let weighed: Weighed;
  if (depth > MAX_DEPTH) weighed = NOTHING;
  else if (isMap(node)) weighed = weighMap(node.items, reading, depth);
  else if (isSeq(node)) weighed = weighList(node.items, reading, depth);
  else weighed = { data: isScalar(node) ? node.value : null, weight: 1 };
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) {
    reading.anchors.set(node.anchor, node);
    reading.known.set(node, weighed);
  }
  return weighed;
}

/** How a node is written. */
export function styleOf(node: unknown): ValueStyle {
  if (isAlias(node)) return 'alias';
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  if (!isScalar(node)) return 'empty';
  switch (node.type) {
    case 'QUOTE_SINGLE':
      return 'single-quoted';
    case 'QUOTE_DOUBLE':
      return 'double-quoted';
    case 'BLOCK_LITERAL':
      return 'literal';
    case 'BLOCK_FOLDED':
      return 'folded';
    default:
      return node.source === '' || node.source === undefined ? 'empty' : 'plain';
  }
}

/** Range of a node in the text, without the line breaks that end a block. */
export function nodeRange(text: string, node: unknown, base: number): Range | undefined {
  const range = isAlias(node) || isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  if (!range) return undefined;
  const start = base + range[0];
  return [start, start + text.slice(start, base + range[1]).trimEnd().length];
}

function readField(pair: Pair, text: string, base: number, value: unknown): Field | undefined {
  const { key } = pair;
  const keyRange = nodeRange(text, key, base);
  if (!isScalar(key) || keyRange === undefined) return undefined;
  const style = styleOf(pair.value);
  const colon = text.slice(keyRange[1]).search(/\S/) + keyRange[1];
  const behind = text.charAt(colon) === ':' ? colon + 1 : keyRange[1];
  const range = style === 'empty' ? undefined : nodeRange(text, pair.value, base);
  return { key: String(key.value), keyRange, value, valueRange: range ?? [behind, behind], style };
}

/** The top-level fields of a parsed block, in source order, duplicates included. `base` is where the YAML starts in `text`. */
export function readFields(document: YamlDocument.Parsed, text: string, base: number): readonly Field[] {
  const { contents } = document;
  if (!isMap(contents)) return [];
  const reading: Reading = { anchors: new Map(), known: new Map(), budget: MAX_ALIASED };
  return contents.items.flatMap((pair) => {
    const { data } = weigh(pair.value, reading, 0);
    return readField(pair, text, base, data) ?? [];
  });
}

/** Keys that stand twice in one mapping, at any depth: the later ones, in source order, as ranges in the YAML. */
export function findDuplicateKeys(nodes: readonly unknown[]): readonly Range[] {
  const found: Range[] = [];
  for (const node of nodes) {
    if (!isMap(node)) continue;
    const seen = new Set<unknown>();
    for (const { key } of node.items) {
      if (!isScalar(key) || !key.range) continue;
      if (seen.has(key.value)) found.push([key.range[0], key.range[1]]);
      seen.add(key.value);
    }
  }
  return found.toSorted((a, b) => a[0] - b[0]);
}

/** Aliases without an anchor before them, in source order, as ranges in the YAML. */
export function findLooseAliases(nodes: readonly unknown[]): readonly Range[] {
  const anchors = new Set<string>();
  const found: Range[] = [];
  for (const node of nodes) {
    if (isAlias(node)) {
      if (node.range && !anchors.has(node.source)) found.push([node.range[0], node.range[1]]);
    } else if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) anchors.add(node.anchor);
  }
  return found;
}

/** All nodes of a block in source order, found without recursion: what {@link findDuplicateKeys} and others look at. */
export function nodesOf(document: YamlDocument.Parsed): readonly unknown[] {
  const nodes: unknown[] = [];
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    nodes.push(node);
    if (isSeq(node)) for (const item of node.items.toReversed()) waiting.push(item);
    if (isMap(node)) for (const { key, value } of node.items.toReversed()) waiting.push(value, key);
  }
  return nodes;
}
