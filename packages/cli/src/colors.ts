import picocolors from 'picocolors';

/** Colour functions; identity functions where colour is off. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/**
 * Whether standard output may be coloured: `--color`/`--no-color` first, then NO_COLOR and FORCE_COLOR, then whether it
 * is a terminal. picocolors looks at the same variables.
 */
export function wantsColor(flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag;
  if (process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== '') return false;
  return process.stdout.isTTY === true && process.env.TERM !== 'dumb';
}

/** Colour functions for standard output. */
export function createColors(enabled: boolean): Colors {
  return picocolors.createColors(enabled);
}

/** Columns of the terminal; 80 where there is none. */
export function terminalWidth(): number {
  return process.stdout.columns ?? 80;
}
