import { byCodeUnits, type JsonContent, parseJson, type Range } from '@sopwright/document';
import { checkHash } from './addresses.ts';
import { tableOf } from './read-fields.ts';
import type { RegistryProblem, RegistrySource } from './registry.ts';
import { type LockedSop, type LockedSource, REGISTRY_LOCK_VERSION, type RegistryLock } from './registry-lock.ts';
import { quote } from './yaml-value.ts';

type JsonNode = NonNullable<JsonContent['root']>;

/** What a lock's text says: the lock, or the first thing that is wrong with it. */
export type ReadLock =
  | { readonly lock: RegistryLock; readonly problem?: undefined }
  | { readonly lock?: undefined; readonly problem: RegistryProblem };

/** The first problem of a lock: reading ends with it. Never leaves this module. */
class LockProblem extends Error {
  readonly range: Range;
  constructor(message: string, range: Range) {
    super(message);
    this.range = range;
  }
}

const TYPES: readonly LockedSource['type'][] = ['folder', 'npm', 'git', 'mcp'];

function rangeOf({ offset, length }: JsonNode): Range {
  return [offset, offset + length];
}

function refuse(node: JsonNode, name: string, expected: string): never {
  throw new LockProblem(`${name} is not what a lock holds there, expected ${expected}.`, rangeOf(node));
}

function members(node: JsonNode, name: string): ReadonlyMap<string, JsonNode> {
  if (node.type !== 'object') return refuse(node, name, 'an object');
  const found = new Map<string, JsonNode>();
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (key === undefined || value === undefined) continue;
    const word = String(key.value);
    if (found.has(word)) throw new LockProblem(`${quote(word)} stands twice in ${name}, expected one.`, rangeOf(key));
    found.set(word, value);
  }
  return found;
}

function member(node: JsonNode, name: string, key: string): JsonNode {
  return members(node, name).get(key) ?? refuse(node, name, `an object with "${key}"`);
}

function textAt(node: JsonNode, name: string, key: string): string {
  const value = member(node, name, key);
  const text: unknown = value.value;
  return value.type === 'string' && typeof text === 'string' ? text : refuse(value, `${name}.${key}`, 'a text');
}

function hashAt(node: JsonNode, name: string, key: string): string {
  const text = textAt(node, name, key);
  const expected = checkHash(text);
  return expected === undefined ? text : refuse(member(node, name, key), `${name}.${key}`, expected);
}

function readSource(node: JsonNode, name: string): LockedSource {
  const word = textAt(node, name, 'type');
  const type = TYPES.find((known) => known === word) ?? refuse(node, `${name}.type`, 'folder, npm, git or mcp');
  const resolved = member(node, name, 'resolved');
  const keys = members(resolved, `${name}.resolved`).keys();
  const entries = [...keys].map((key) => [key, textAt(resolved, `${name}.resolved`, key)] as const);
  return { type, entry: hashAt(node, name, 'entry'), resolved: tableOf(entries) };
}

function readSop(node: JsonNode, name: string): LockedSop {
  const bytesNode = member(node, name, 'bytes');
  const bytes: unknown = bytesNode.value;
  const isSize = typeof bytes === 'number' && Number.isSafeInteger(bytes) && bytes >= 0;
  return {
    source: textAt(node, name, 'source'),
    from: textAt(node, name, 'from'),
    sha256: hashAt(node, name, 'sha256'),
    bytes: isSize ? bytes : refuse(bytesNode, `${name}.bytes`, 'a number of bytes'),
  };
}

function readRoot(root: JsonNode): RegistryLock {
  const version = member(root, 'The lock', 'lockVersion');
  if (version.value !== REGISTRY_LOCK_VERSION) {
    const said = quote(String(version.value));
    throw new LockProblem(`The lock is of version ${said}, expected ${REGISTRY_LOCK_VERSION}.`, rangeOf(version));
  }
  const table = <T>(key: string, read: (node: JsonNode, name: string) => T): Readonly<Record<string, T>> => {
    const entries = members(member(root, 'The lock', key), key);
    return tableOf([...entries].map(([name, node]) => [name, read(node, `${key}[${quote(name)}]`)] as const));
  };
  return { lockVersion: REGISTRY_LOCK_VERSION, sources: table('sources', readSource), sops: table('sops', readSop) };
}

/** Reads the text of a lock. A lock of another version is a problem, never read half. Never throws. */
export function readRegistryLock(text: string): ReadLock {
  const { root, problems } = parseJson(text);
  const [problem] = problems;
  if (problem !== undefined || root === undefined) {
    const range: Range = problem?.range ?? [0, 0];
    return { problem: { message: `The lock is no JSON (${problem?.code ?? 'empty'}), expected an object.`, range } };
  }
  try {
    return { lock: readRoot(root) };
  } catch (error) {
    if (error instanceof LockProblem) return { problem: { message: error.message, range: error.range } };
    throw error;
  }
}

function sorted<T, Each>(table: Readonly<Record<string, T>>, each: (value: T) => Each): Readonly<Record<string, Each>> {
  const entries: [string, T][] = Object.entries(table);
  return tableOf(entries.toSorted(([a], [b]) => byCodeUnits(a, b)).map(([key, value]) => [key, each(value)] as const));
}

/** Text of a lock: the same for the same lock, whatever order it was made in. */
export function printRegistryLock({ lockVersion, sources, sops }: RegistryLock): string {
  const lock = {
    lockVersion,
    sources: sorted(sources, ({ type, entry, resolved }) => ({
      type,
      entry,
      resolved: sorted(resolved, (text) => text),
    })),
    sops: sorted(sops, ({ source, from, sha256, bytes }) => ({ source, from, sha256, bytes })),
  };
  return `${JSON.stringify(lock, undefined, 2)}\n`;
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return sorted({ ...value }, canonical);
}

/** A source's entry as text that is the same however it is written: what {@link LockedSource.entry} is the hash of. */
export function canonicalSource(source: RegistrySource): string {
  return JSON.stringify(canonical(source));
}
