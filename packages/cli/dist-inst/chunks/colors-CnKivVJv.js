import { t as require_picocolors } from './picocolors-Bswx-SNU.js';
import { o as __toESM } from './rolldown-runtime-COqNOauY.js';

// src/colors.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/**
 * Whether standard output may be coloured: `--color`/`--no-color` first, then NO_COLOR and FORCE_COLOR, then whether it
 * is a terminal. picocolors looks at the same variables.
 */
function wantsColor(flag) {
  if (flag !== void 0) return flag;
  if (process.env.NO_COLOR !== void 0 && process.env.NO_COLOR !== '') return false;
  return process.stdout.isTTY === true && process.env.TERM !== 'dumb';
}
/** Colour functions for standard output. */
function createColors(enabled) {
  return import_picocolors.default.createColors(enabled);
}
/** Columns of the terminal; 80 where there is none. */
function terminalWidth() {
  return process.stdout.columns ?? 80;
}

export { createColors as t, terminalWidth as n, wantsColor as r };
