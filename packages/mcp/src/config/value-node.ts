import type { Range } from '@sopwright/document';

/** A value of a config file, JSON or TOML, with its place. */
export interface ValueNode {
  readonly kind: 'map' | 'list' | 'string' | 'number' | 'boolean' | 'other';
  readonly range: Range;
  /** Value of a string, number or boolean. */
  readonly value?: string | number | boolean;
  /** Keys of a map in the order of the file; of a key that stands twice, each. */
  readonly entries?: readonly ValueEntry[];
  readonly items?: readonly ValueNode[];
}

/** A key of a map with its value. */
export interface ValueEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: ValueNode;
}

/** The entry of a key; of two, the last, which is what readers of JSON take. */
export function entryOf(node: ValueNode | undefined, key: string): ValueEntry | undefined {
  return node?.entries?.findLast((entry) => entry.key === key);
}

/** The node that keys lead to. */
export function nodeAt(node: ValueNode | undefined, path: readonly string[]): ValueNode | undefined {
  return path.reduce<ValueNode | undefined>((at, key) => entryOf(at, key)?.value, node);
}

/** Text of a string node. */
export function textOf(node: ValueNode | undefined): string | undefined {
  return typeof node?.value === 'string' ? node.value : undefined;
}

/** Texts of a list; other items are left out. */
export function textsOf(node: ValueNode | undefined): readonly string[] {
  return (node?.items ?? []).flatMap((item) => textOf(item) ?? []);
}

/** The value as plain data; maps without duplicate keys. */
export function plainOf(node: ValueNode): unknown {
  if (node.kind === 'map') {
    return Object.fromEntries((node.entries ?? []).map((entry) => [entry.key, plainOf(entry.value)]));
  }
  if (node.kind === 'list') return (node.items ?? []).map(plainOf);
  return node.value ?? null;
}
