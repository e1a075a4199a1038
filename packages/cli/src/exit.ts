/** Exit codes of every command: nothing to complain of, findings, could not run. */
export const ExitCode = { clean: 0, findings: 1, failed: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

function hintOf(error: Error): string {
  return 'hint' in error && typeof error.hint === 'string' ? ` ${error.hint}` : '';
}

/** One line for an error a person meets; with `debug` the stack below it. */
export function describeFailure(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return `sopwright: ${String(error)}`;
  const line = `sopwright: ${error.message}${hintOf(error)}`.replace(/\s*\n\s*/g, ' ');
  return debug && error.stack !== undefined ? `${line}\n${error.stack}` : line;
}
