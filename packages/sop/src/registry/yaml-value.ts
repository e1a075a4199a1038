import { type Range, visibleClip } from '@sopwright/document';
import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import { expectation } from './expectation.ts';
import type { RegistryProblem } from './registry.ts';

/** Most problems that are told of one registry; the last of them says that there are more. */
const MAX_PROBLEMS = 200;

/** What one reading of a registry shares. */
export interface Reading {
  readonly text: string;
  readonly problems: RegistryProblem[];
  /** What each alias stands for. */
  readonly aliases: ReadonlyMap<Node, Node>;
  /** How much may still be read: aliases can make much of a short text. */
  budget: number;
}

/** A value of the registry and how a message names it: `sops["a b"].tags`. */
export interface Value {
  readonly reading: Reading;
  readonly name: string;
  /** `undefined` where there is none behind its key. */
  readonly node: Node | undefined;
  readonly range: Range;
}

/** A key with its value. */
export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: Value;
}

/** Tells a problem; the message is made only where it is told. */
export function report({ reading }: Pick<Value, 'reading'>, range: Range, message: () => string): void {
  const { problems } = reading;
  if (problems.length < MAX_PROBLEMS) problems.push({ message: message(), range });
  else if (problems.length === MAX_PROBLEMS) {
    problems.push({ message: `There are more than ${MAX_PROBLEMS} problems; the others are not told.`, range });
  }
}

/**
 * What each alias of a tree stands for: the last node before it with that anchor. One inside of the node that it names has
 * none, since a value cannot hold itself.
 */
export function aliasesOf(root: Node | undefined): ReadonlyMap<Node, Node> {
  const anchors = new Map<string, Node>();
  const aliases = new Map<Node, Node>();
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      const isBefore = (target?.range?.[1] ?? Number.POSITIVE_INFINITY) <= (node.range?.[0] ?? 0);
      if (target !== undefined && isBefore) aliases.set(node, target);
    } else if (isPair(node)) waiting.push(node.value, node.key);
    else if (isMap(node) || isSeq(node) || isScalar(node)) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      if (!isScalar(node)) for (const item of node.items.toReversed()) waiting.push(item);
    }
  }
  return aliases;
}

/** How a message begins that is about a value. */
export function subjectOf({ name }: Pick<Value, 'name'>): string {
  return name === '' ? 'The registry' : name;
}

/** Tells that a value is not what is expected. */
function refuse(value: Value, expected: string): void {
  report(value, value.range, () => `${subjectOf(value)} is ${shown(value)}, expected ${expected}.`);
}

/** Text as a message quotes it, at most 60 characters, on one line. */
export function quote(text: string): string {
  return `"${visibleClip(text, 60)}"`;
}

function shown({ node, reading }: Value): string {
  const { text } = reading;
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  if (isScalar(node)) {
    if (node.value === null) return 'empty';
    return typeof node.value === 'string' ? quote(node.value) : quote(text.slice(...rangeOf(node, [0, 0])));
  }
  return 'empty';
}

/** Range of a node, without the line breaks that end a block. */
function rangeOf(node: Node | undefined, fallback: Range): Range {
  const range = node?.range;
  return range === undefined || range === null ? fallback : [range[0], range[1]];
}

function trimmed(text: string, [start, end]: Range): Range {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return [start, last];
}

/** Takes from what may still be read; false where nothing is left, which is told once. */
function charge(value: Value, amount: number): boolean {
  const { reading } = value;
  if (reading.budget < 0) return false;
  reading.budget -= amount;
  if (reading.budget >= 0) return true;
  report(value, value.range, () => 'The aliases stand for too much, expected values that are written out.');
  return false;
}

/** A value for a node, an alias followed to what it stands for. */
export function valueAt(reading: Reading, name: string, node: unknown, behind: Range): Value {
  if (!isAlias(node)) {
    const found = isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
    return { reading, name, node: found, range: trimmed(reading.text, rangeOf(found, behind)) };
  }
  const range = rangeOf(node, behind);
  const target = reading.aliases.get(node);
  if (target === undefined) {
    report({ reading }, range, () => `The alias ${quote(node.source)} has no anchor before it, expected one.`);
    return { reading, name, node: undefined, range };
  }
  return { reading, name, node: target, range };
}

/** True for a value that is absent: nothing, `~` or `null` behind the key. */
export function isEmpty({ node }: Value): boolean {
  return node === undefined || (isScalar(node) && node.value === null);
}

/** How an entry of a value is called. */
function memberName(owner: string, key: string): string {
  const part = /^[$\w]+$/.test(key) ? `.${key}` : `[${quote(key)}]`;
  return owner === '' ? part.replace(/^\./, '') : `${owner}${part}`;
}

/** A scalar letter by letter: a plain `1.10` is that text, and no number. */
function lettersOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') return node.value;
  return node.source === undefined || node.source === '' ? undefined : node.source;
}

/** Entries of a mapping in source order, without those whose key stands twice; the problem is told. */
export function entriesOf(value: Value): readonly Entry[] {
  const { node, reading, name } = value;
  if (!isMap(node)) {
    refuse(value, 'a mapping');
    return [];
  }
  if (!charge(value, node.items.length)) return [];
  const seen = new Set<string>();
  return node.items.flatMap((pair) => {
    const keyNode: unknown = pair.key;
    const key = lettersOf(keyNode);
    const keyRange = trimmed(reading.text, rangeOf(isScalar(keyNode) ? keyNode : undefined, value.range));
    if (key === undefined) {
      report(value, keyRange, () => `${subjectOf(value)} has a key that is no text, expected a name.`);
      return [];
    }
    if (!charge(value, key.length)) return [];
    const member = memberName(name, key);
    if (seen.has(key)) {
      report(value, keyRange, () => `${member} stands twice, expected one entry of that name.`);
      return [];
    }
    seen.add(key);
    return [{ key, keyRange, value: valueAt(reading, member, pair.value, [keyRange[1], keyRange[1]]) }];
  });
}

/** Entries of a mapping with known keys, by key; others are told and left out. */
export function fieldsOf(value: Value, known: readonly string[]): ReadonlyMap<string, Value> {
  const fields = new Map<string, Value>();
  for (const { key, keyRange, value: field } of entriesOf(value)) {
    if (known.includes(key)) fields.set(key, field);
    else {
      const owner = value.name === '' ? 'the registry' : value.name;
      report(value, keyRange, () => `${quote(key)} is no key of ${owner}, ${expectation(key, known)}`);
    }
  }
  return fields;
}

/** Items of a list, in order. */
export function itemsOf(value: Value): readonly Value[] {
  const { node, reading, name } = value;
  if (!isSeq(node)) {
    refuse(value, 'a list');
    return [];
  }
  if (!charge(value, node.items.length)) return [];
  return node.items.map((item, at) =>
    // `[a: b]` holds a pair, which no list of a registry has.
    valueAt(reading, `${name}[${at}]`, isPair(item) ? undefined : item, value.range),
  );
}

/** A text that is not empty, as it is written; `undefined` where it is none, which is told. */
export function textOf(value: Value, expected = 'a text'): string | undefined {
  const { node } = value;
  const text = isScalar(node) && typeof node.value !== 'boolean' && node.value !== null ? lettersOf(node) : undefined;
  if (text === undefined || text.trim() === '') {
    refuse(value, expected);
    return undefined;
  }
  return charge(value, text.length) ? text : undefined;
}

/** A whole number of at least 1. */
export function countOf(value: Value): number | undefined {
  const { node } = value;
  const number: unknown = isScalar(node) ? node.value : undefined;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 1) return number;
  refuse(value, 'a whole number of at least 1');
  return undefined;
}

/** True or false. */
export function flagOf(value: Value): boolean | undefined {
  const { node } = value;
  const flag: unknown = isScalar(node) ? node.value : undefined;
  if (typeof flag === 'boolean') return flag;
  refuse(value, '"true" or "false"');
  return undefined;
}

/** One of some words. */
export function wordOf<Word extends string>(value: Value, words: readonly Word[]): Word | undefined {
  const text = textOf(value, `one of ${words.map((word) => `"${word}"`).join(', ')}`);
  if (text === undefined) return undefined;
  const found = words.find((word) => word === text);
  if (found === undefined) {
    report(value, value.range, () => `${value.name} is ${quote(text)}, ${expectation(text, words)}`);
  }
  return found;
}
