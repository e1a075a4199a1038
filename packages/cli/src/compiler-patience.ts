import { setFlagsFromString } from 'node:v8';

interface Patience {
  readonly flag: string;
  readonly more: number;
  /** What V8 starts with. */
  readonly usual: number;
}

const BUDGET: Patience = { flag: '--interrupt-budget', more: 800_000, usual: 67_584 };
const CALLS: Patience = { flag: '--invocation-count-for-turbofan', more: 40_000, usual: 3_000 };

/**
 * What makes V8 wait longer before it optimises a function, by its major version: one flag for Node 20, another since.
 * Both only say when a counter is full, so that they may change at any time. A version that is not listed is left alone,
 * since a flag that it does not know would make it complain.
 */
const PATIENCE: Readonly<Record<string, Patience>> = { '11': BUDGET, '12': CALLS, '13': CALLS, '14': CALLS };

/** From then on, what is hot is worth optimising; milliseconds. */
const LONG_RUN = 4_000;

/**
 * Tells the engine to optimise less of the code, until the run turns out to be a long one. Most take a second or two and
 * spread over hundreds of rules, so that functions which seem hot are done before their optimised code is: left to itself,
 * V8 gives as much processor time to optimising as a third of such a run.
 */
export function optimizeLess(): void {
  const patience = PATIENCE[process.versions.v8.split('.')[0] ?? ''];
  if (patience === undefined) return;
  const { flag, more, usual } = patience;
  setFlagsFromString(`${flag}=${more}`);
  setTimeout(() => setFlagsFromString(`${flag}=${usual}`), LONG_RUN).unref();
}
