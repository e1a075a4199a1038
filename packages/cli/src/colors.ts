import picocolors from 'picocolors';

/** Colour functions; identity functions where colour is off. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/**
 * Whether standard output may be coloured: `--color` and `--no-color` go first, then NO_COLOR (https://no-color.org),
 * then FORCE_COLOR (`0` and `false` force it off), then whether it is a terminal.
 */
export function wantsColor(options: Readonly<Record<string, unknown>>): boolean {
  if (typeof options.color === 'boolean') return options.color;
  const { NO_COLOR = '', FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

/** Colour functions for standard output. */
export function createColors(enabled: boolean): Colors {
  return picocolors.createColors(enabled);
}

/** Columns of the terminal; 80 where there is none, or one that does not know its size (0). */
export function terminalWidth(): number {
  return process.stdout.columns || 80;
}
