import type { Range, YamlProblem } from '@sopwright/document';
import type { YamlEntry, YamlLine } from './yaml-entry.ts';
import type { Repair } from './yaml-repair.ts';

/** Why the YAML of a block does not parse. */
export type YamlCause =
  | 'unquoted-colon'
  // A field that stands behind the value of another one, on its line.
  | 'lost-line-break'
  | 'unindented-continuation'
  | 'tab-indentation'
  | 'duplicate-key'
  | 'unterminated-quote'
  | 'bad-alias'
  | 'unquoted-special'
  | 'swallowed-word'
  | 'text-behind-block'
  // The block goes on to a later `---` than was meant: over a line of `...`, or into the body.
  | 'dots-close'
  | 'swallowed-body'
  // What has no rule of its own.
  | 'text-after-quote'
  | 'bad-escape'
  | 'missing-blank'
  | 'wide-colon'
  | 'odd-separator'
  | 'indented-field'
  | 'comment-inside'
  | 'shallow-line'
  | 'unclosed-flow'
  | 'too-large'
  | 'other';

/** What is wrong with a piece of YAML, in its own offsets. */
export interface Diagnosis {
  readonly cause: YamlCause;
  readonly range: Range;
  /** Field it is in; empty where that cannot be told. */
  readonly key: string;
  /** False where the value goes over several lines. */
  readonly isOneLine: boolean;
  readonly repair?: Repair | undefined;
}

/** A problem and where it stands. */
export interface Scene {
  readonly yaml: string;
  readonly lines: readonly YamlLine[];
  readonly problem: YamlProblem;
  /** Index of the line with the problem, and the line. */
  readonly at: number;
  readonly line: YamlLine;
  readonly entry: YamlEntry | undefined;
  /** The entry's value as it is written. */
  readonly value: string;
}

/** Looks for one cause; `undefined` where it is another one. */
export type Finder = (scene: Scene) => Omit<Diagnosis, 'key' | 'isOneLine'> | undefined;

/** Range of a line without the blanks at its ends. */
export function lineRange({ start, text }: YamlLine): Range {
  const from = start + (text.length - text.trimStart().length);
  return [from, Math.max(from, start + text.trimEnd().length)];
}
