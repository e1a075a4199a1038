/**
 * What could not be done: a wrong command line, configuration, path, baseline or lock file, a git or service that does not
 * answer, or a file of sopwright's own that is missing or damaged (`install`).
 */
export type ProblemCode = 'usage' | 'config' | 'path' | 'baseline' | 'lock' | 'git' | 'service' | 'install';

/** Where in a file a problem lies; lines and columns count from 1. */
export interface ProblemPlace {
  /** Path with forward slashes, relative to the working directory where the file is below it. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** What a problem may say besides its message. */
export interface ProblemDetails {
  /** What to do about it, one sentence. */
  readonly hint?: string;
  readonly place?: ProblemPlace;
  /** Further problems that were found with this one, one line each, with their places. */
  readonly more?: readonly string[];
  readonly cause?: unknown;
}

function prefixOf(place: ProblemPlace | undefined): string {
  if (place === undefined) return '';
  const parts = [place.file, place.line, place.column].filter((part) => part !== undefined);
  return `${parts.join(':')}: `;
}

/**
 * The run cannot go on, and the user can do something about it. `message` is one line that begins with the place, if
 * there is one: `file:line:column: X is Y, expected Z.` A command prints it, with the hint, and exits with 2.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly hint: string | undefined;
  readonly place: ProblemPlace | undefined;
  /** Further problems, one line each; a command prints them below. */
  readonly more: readonly string[];

  /** @param text - one sentence, "X is Y, expected Z." */
  constructor(code: ProblemCode, text: string, details: ProblemDetails = {}) {
    const message = `${prefixOf(details.place)}${text}`.replace(/\s+/g, ' ');
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.hint = details.hint;
    this.place = details.place;
    this.more = (details.more ?? []).map((line) => line.replace(/\s+/g, ' '));
  }
}
