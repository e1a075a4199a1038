import { d as e, l as n, f as t } from './micromark-util-character-yInBYKlV.js';

function r(e) {
  return e
    .replace(/[\t\n\r ]+/g, ` `)
    .replace(/^ | $/g, ``)
    .toLowerCase()
    .toUpperCase();
}
function i(r) {
  if (r === null || n(r) || t(r)) return 1;
  if (e(r)) return 2;
}

export { i as t, r as n };
