import { codeSpan } from './shown-text.ts';

/** With what commands of a step are run: one sentence. */
export function runLine(execute: string | undefined): string {
  return execute === undefined
    ? 'Run commands with the tools that it names.'
    : `Run commands with ${codeSpan(execute)}.`;
}
