import type { AST } from 'toml-eslint-parser';
import type { ConfigTree } from './config-tree.ts';
import type { ValueEntry, ValueNode } from './value-node.ts';

type Content = AST.TOMLContentNode;

/** A map that later lines of the file add to. */
interface OpenMap {
  readonly node: ValueNode & { readonly kind: 'map' };
  readonly entries: ValueEntry[];
  readonly below: Map<string, OpenMap>;
}

function openMap(range: ValueNode['range']): OpenMap {
  const entries: ValueEntry[] = [];
  return { node: { kind: 'map', range, entries }, entries, below: new Map() };
}

function keyText(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

/** The map that keys lead to, made where it is not there. */
function descend(start: OpenMap, keys: readonly (AST.TOMLBare | AST.TOMLQuoted)[], range: ValueNode['range']): OpenMap {
  let at = start;
  for (const key of keys) {
    const name = keyText(key);
    const known = at.below.get(name);
    const next = known ?? openMap(range);
    if (known === undefined) {
      at.below.set(name, next);
      at.entries.push({ key: name, keyRange: key.range, value: next.node });
    }
    at = next;
  }
  return at;
}

function addKeyValue(map: OpenMap, line: AST.TOMLKeyValue): void {
  const { keys } = line.key;
  const last = keys.at(-1);
  if (last === undefined) return;
  const target = descend(map, keys.slice(0, -1), line.range);
  target.entries.push({ key: keyText(last), keyRange: last.range, value: toValue(line.value) });
}

function toValue(node: Content): ValueNode {
  const { range } = node;
  switch (node.type) {
    case 'TOMLArray':
      return { kind: 'list', range, items: node.elements.map(toValue) };
    case 'TOMLInlineTable': {
      const map = openMap(range);
      for (const line of node.body) addKeyValue(map, line);
      return map.node;
    }
    default: {
      const { value } = node;
      if (typeof value === 'string') return { kind: 'string', range, value };
      if (typeof value === 'number') return { kind: 'number', range, value };
      return typeof value === 'boolean' ? { kind: 'boolean', range, value } : { kind: 'other', range };
    }
  }
}

function treeOf(top: AST.TOMLTopLevelTable): ValueNode {
  const root = openMap(top.range);
  for (const part of top.body) {
    if (part.type === 'TOMLKeyValue') {
      addKeyValue(root, part);
      continue;
    }
    // Of a list of tables the first is read: no host keeps servers in one.
    const table = descend(root, part.key.keys, part.range);
    for (const line of part.body) addKeyValue(table, line);
  }
  return root.node;
}

function offsetOf(error: unknown, text: string): number {
  const index = error instanceof Error && 'index' in error && typeof error.index === 'number' ? error.index : 0;
  // What is missing at the end of a line is told with the start of the next one.
  const isAtLineEnd = text[index - 1] === '\n' && /same line|unspecified/.test(reasonOf(error));
  return Math.min(isAtLineEnd ? index - 1 : index, text.length);
}

/** Reads TOML. The parser is loaded with the first file. Never throws. */
export async function readTomlTree(text: string): Promise<ConfigTree> {
  const { parseTOML } = await import('toml-eslint-parser');
  // The parser counts a byte order mark as a character that must not stand there.
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  try {
    return { root: treeOf(parseTOML(source).body[0]), problems: [] };
  } catch (error) {
    const start = offsetOf(error, source);
    const isDeep = error instanceof RangeError;
    const reason = isDeep ? 'it is nested too deep, or a text in it is too long' : reasonOf(error);
    return {
      root: undefined,
      problems: [{ range: [start, Math.min(start + 1, text.length)], reason, isLenient: false }],
    };
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : 'it cannot be read';
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}
