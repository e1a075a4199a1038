import { expectation } from '@sopwright/lint';
import {
  type Formatter,
  formatGithub,
  formatJson,
  formatJunit,
  formatMarkdown,
  formatPretty,
  formatSarif,
} from '@sopwright/report';
import { ProblemError } from '@sopwright/workspace';

/** Output formats of `lint`. All are small, and loading one by itself would cost more than having them all. */
const formatters: ReadonlyMap<string, Formatter> = new Map([
  ['pretty', formatPretty],
  ['json', formatJson],
  ['sarif', formatSarif],
  ['github', formatGithub],
  ['junit', formatJunit],
  ['markdown', formatMarkdown],
]);

function unknownFormat(name: string, known: readonly string[]): ProblemError {
  return new ProblemError('usage', `"${name}" is no format, ${expectation(name, known)}.`);
}

/** Refuses a format that is not known. @throws ProblemError `usage`, with the nearest one. */
export function assertFormat(name: string, known: readonly string[] = [...formatters.keys()]): void {
  if (!known.includes(name)) throw unknownFormat(name, known);
}

/** The format of that name. @throws ProblemError `usage` for an unknown name. */
export function formatterFor(name: string): Formatter {
  const format = formatters.get(name);
  if (format === undefined) throw unknownFormat(name, [...formatters.keys()]);
  return format;
}
