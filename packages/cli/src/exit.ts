/** Exit codes of every command: nothing to complain of, findings, could not run. */
export const ExitCode = { clean: 0, findings: 1, failed: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

function hintOf(error: Error): string {
  return 'hint' in error && typeof error.hint === 'string' ? ` ${error.hint}` : '';
}

function moreOf(error: Error): readonly string[] {
  return 'more' in error && Array.isArray(error.more) ? error.more.map((line) => `sopwright: ${String(line)}`) : [];
}

/** One line for an error a person meets, one for each further problem found with it; with `debug` the stack below it. */
export function describeFailure(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return `sopwright: ${String(error)}`;
  const isAdrift = 'syscall' in error && error.syscall === 'uv_cwd';
  const said = isAdrift ? 'The current directory does not exist any more.' : error.message;
  const line = `sopwright: ${said}${hintOf(error)}`.replace(/\s*\n\s*/g, ' ');
  const lines = [line, ...moreOf(error)].join('\n');
  return debug && error.stack !== undefined ? `${lines}\n${error.stack}` : lines;
}
