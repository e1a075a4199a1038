// src/exit.ts
/** Exit codes of every command: nothing to complain of, findings, could not run. */
const ExitCode = {
  clean: 0,
  findings: 1,
  failed: 2,
};
function hintOf(error) {
  return 'hint' in error && typeof error.hint === 'string' ? ` ${error.hint}` : '';
}
/** One line for an error a person meets; with `debug` the stack below it. */
function describeFailure(error, debug) {
  if (!(error instanceof Error)) return `sopwright: ${String(error)}`;
  const line = `sopwright: ${error.message}${hintOf(error)}`.replace(/\s*\n\s*/g, ' ');
  return debug && error.stack !== void 0 ? `${line}\n${error.stack}` : line;
}

export { describeFailure as n, ExitCode as t };
