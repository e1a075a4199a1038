import type { Check } from './addresses.ts';
import {
  type Entry,
  entriesOf,
  fieldsOf,
  isEmpty,
  itemsOf,
  quote,
  report,
  subjectOf,
  textOf,
  type Value,
} from './yaml-value.ts';

/** The fields of a mapping, and how each is read. What is wrong is told. */
export interface Fields {
  readonly owner: Value;
  /** The value behind a key, where there is one. */
  at(key: string): Value | undefined;
  /** A text that may be absent. */
  text(key: string, check?: Check): string | undefined;
  /** A text that has to be there; empty where it is not, which is told. */
  needed(key: string, check?: Check): string;
  /** A list of texts; `undefined` where it is absent. */
  texts(key: string, check?: Check): readonly string[] | undefined;
}

/** A text that a check has nothing against. */
function checkedText(value: Value, check: Check | undefined): string | undefined {
  const text = textOf(value);
  if (text === undefined || check === undefined) return text;
  const expected = check(text);
  if (expected === undefined) return text;
  report(value, value.range, () => `${value.name} is ${quote(text)}, expected ${expected}.`);
  return undefined;
}

/** A text and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly value: Value;
}

/** A list of texts without repetitions, which are told. */
export function textItems(list: Value, check?: Check): readonly PlacedText[] {
  const seen = new Map<string, PlacedText>();
  for (const value of itemsOf(list)) {
    const text = checkedText(value, check);
    if (text === undefined) continue;
    if (seen.has(text)) report(value, value.range, () => `${value.name} is ${quote(text)}, which stands there before.`);
    else seen.set(text, { text, value });
  }
  return [...seen.values()];
}

/** Texts of {@link textItems}. */
function textsOf(list: Value, check?: Check): readonly string[] {
  return textItems(list, check).map(({ text }) => text);
}

/** A table that takes any key, `__proto__` as well. */
export function tableOf<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  const table: Record<string, T> = Object.create(null);
  for (const [key, value] of entries) table[key] = value;
  return table;
}

/** A mapping from any names to texts. */
export function textEntries(value: Value | undefined): readonly (PlacedText & { readonly key: string })[] {
  if (value === undefined) return [];
  return entriesOf(value).flatMap(({ key, value: inner }: Entry) => {
    const text = textOf(inner);
    return text === undefined ? [] : [{ key, text, value: inner }];
  });
}

/** Table of {@link textEntries}. */
export function textTable(entries: ReturnType<typeof textEntries>): Readonly<Record<string, string>> {
  return tableOf(entries.map(({ key, text }) => [key, text]));
}

/** Reads the fields of a mapping; keys that are not `known` are told. */
export function readFields(owner: Value, known: readonly string[]): Fields {
  const fields = fieldsOf(owner, known);
  const at = (key: string): Value | undefined => fields.get(key);
  const text = (key: string, check?: Check): string | undefined => {
    const value = at(key);
    return value === undefined ? undefined : checkedText(value, check);
  };
  return {
    owner,
    at,
    text,
    needed(key, check) {
      if (at(key) === undefined) missing(owner, key);
      return text(key, check) ?? '';
    },
    texts(key, check) {
      const value = at(key);
      return value === undefined ? undefined : textsOf(value, check);
    },
  };
}

/** Tells that a key is missing. */
export function missing(owner: Value, key: string): void {
  // A mapping that is none has been told already.
  if (isEmpty(owner) || !isMapping(owner)) return;
  report(owner, owner.range, () => `${subjectOf(owner)} has no "${key}", expected one.`);
}

function isMapping({ node }: Value): boolean {
  return node !== undefined && 'items' in node;
}

type Present<T> = { -readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

function isPresent<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}

/** The fields that are there: an optional one is absent, never `undefined`. */
export function present<T extends object>(fields: T): Present<T> {
  const found: Present<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (isPresent(value)) found[key] = value;
  }
  return found;
}
