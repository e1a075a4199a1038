import { expectation } from '@sopwright/lint';
import { ProblemError } from '../problem-error.ts';
import type { ConfigPath, ConfigSource } from './config-source.ts';

/** A value in a configuration and the way to it. */
export interface ConfigValue {
  readonly source: ConfigSource;
  readonly path: ConfigPath;
  readonly value: unknown;
}

/** The whole configuration as a value. */
export function rootOf(source: ConfigSource): ConfigValue {
  return { source, path: [], value: source.value };
}

/** How a value is named in messages: `rules["body/empty"][0]`, or "The configuration" for the whole. */
export function nameOf(path: ConfigPath): string {
  if (path.length === 0) return 'The configuration';
  return path
    .map((part, at) => {
      if (typeof part === 'number') return `[${part}]`;
      if (!/^[$\w]+$/.test(part)) return `[${JSON.stringify(part)}]`;
      return at === 0 ? part : `.${part}`;
    })
    .join('');
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Refuses a configuration. @throws ProblemError `config`, always. */
export function refuse(at: ConfigValue, message: string, part: 'key' | 'value' = 'value'): never {
  throw new ProblemError('config', message, { place: at.source.place(at.path, part) });
}

/** Refuses a value for what it is. @throws ProblemError `config`, always. */
export function refuseValue(at: ConfigValue, expected: string): never {
  return refuse(at, `${nameOf(at.path)} is ${quote(at.value)}, expected ${expected}.`);
}

/** Entries of an object. @throws ProblemError `config` where it is none, or has a key that is not `known`. */
export function readEntries(at: ConfigValue, known?: readonly string[]): readonly (readonly [string, ConfigValue])[] {
  const { value, source, path } = at;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuseValue(at, 'an object');
  return Object.entries(value).map(([key, inner]: [string, unknown]) => {
    const entry: ConfigValue = { source, path: [...path, key], value: inner };
    if (known !== undefined && !known.includes(key)) {
      const owner = path.length === 0 ? 'the configuration' : nameOf(path);
      refuse(entry, `"${key}" is no key of ${owner}, ${expectation(key, known)}.`, 'key');
    }
    return [key, entry] as const;
  });
}

/** Items of a list. @throws ProblemError `config` where it is none. */
export function readItems(at: ConfigValue): readonly ConfigValue[] {
  const { value, source, path } = at;
  if (!Array.isArray(value)) return refuseValue(at, 'a list');
  return value.map((item: unknown, index) => ({ source, path: [...path, index], value: item }));
}

/** A text that is not empty. @throws ProblemError `config` where it is none. */
export function readText(at: ConfigValue, expected = 'a text'): string {
  return typeof at.value === 'string' && at.value !== '' ? at.value : refuseValue(at, expected);
}

/** One of some words, such as a severity. @throws ProblemError `config` where it is none of them. */
export function readWord<Word extends string>(at: ConfigValue, what: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === at.value);
  if (word !== undefined) return word;
  if (typeof at.value !== 'string') return refuseValue(at, `one of ${words.map((known) => `"${known}"`).join(', ')}`);
  return refuse(at, `"${at.value}" is no ${what}, ${expectation(at.value, words)}.`);
}
