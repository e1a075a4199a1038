import { relative } from 'node:path';
import { expectation } from '@sopwright/lint';
import { ProblemError } from '@sopwright/workspace';

/** A path as messages show it: relative to the working directory. */
export function shownHere(absolute: string): string {
  return relative(process.cwd(), absolute).replaceAll('\\', '/') || '.';
}

/** Text value of an option, or `undefined`. */
export function readText(options: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** Values of a repeatable option, or `undefined` where it was not given. */
export function readList(options: Readonly<Record<string, unknown>>, name: string): readonly string[] | undefined {
  const value = options[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

/** Number of an option, or `undefined`. */
export function readNumber(options: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = options[name];
  return typeof value === 'number' ? value : undefined;
}

/** One of some words, as an option gives it; `undefined` where it was not given. @throws ProblemError `usage` for another. */
export function readWord<Word extends string>(
  options: Readonly<Record<string, unknown>>,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const text = readText(options, name);
  const found = words.find((word) => word === text);
  if (text === undefined || found !== undefined) return found;
  throw new ProblemError('usage', `"${text}" is no ${name}, ${expectation(text, words)}.`);
}
