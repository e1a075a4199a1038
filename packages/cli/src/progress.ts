/** Shows how far a run has come. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly clear: () => void;
}

const QUIET_MS = 1000;
const STEP_MS = 100;

/** A line on standard error, on a terminal only, once a run has taken a second; `what` is counted. */
export function createProgress(what = 'files'): Progress {
  const isTerminal = process.stderr.isTTY === true;
  const start = performance.now();
  let shownAt = 0;
  return {
    update(done, total) {
      const now = performance.now();
      if (!isTerminal || now - start < QUIET_MS || now - shownAt < STEP_MS) return;
      shownAt = now;
      process.stderr.write(`\r${done} of ${total} ${what}`);
    },
    clear() {
      if (shownAt > 0) process.stderr.write('\r\u001B[K');
    },
  };
}
