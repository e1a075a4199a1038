import type { Timing } from '@sopwright/lint';

/** Collects the time each rule takes. */
export interface RuleTiming extends Timing {
  /** A table of the slowest rules, slowest first. */
  readonly table: () => string;
}

const ROWS = 20;

/** A stopwatch for rules, in milliseconds. */
export function createRuleTiming(): RuleTiming {
  const spent = new Map<string, number>();
  return {
    clock: () => performance.now(),
    add: (rule, milliseconds) => spent.set(rule, (spent.get(rule) ?? 0) + milliseconds),
    table() {
      const rows = [...spent].toSorted((a, b) => b[1] - a[1]);
      const total = rows.reduce((sum, [, time]) => sum + time, 0);
      const lines = rows.slice(0, ROWS).map(([rule, time]) => `${time.toFixed(1).padStart(9)} ms  ${rule}`);
      return `${[...lines, `${total.toFixed(1).padStart(9)} ms  all ${rows.length} rules`].join('\n')}\n`;
    },
  };
}
