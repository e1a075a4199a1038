import { t as closest, n as distance } from './esm-CE0K-vIJ.js';

// ../workspace/src/problem-error.ts
function prefixOf(place) {
  if (place === void 0) return '';
  return `${[place.file, place.line, place.column].filter((part) => part !== void 0).join(':')}: `;
}
/**
 * The run cannot go on, and the user can do something about it. `message` is one line that begins with the place, if
 * there is one: `file:line:column: X is Y, expected Z.` A command prints it, with the hint, and exits with 2.
 */
var ProblemError = class extends Error {
  name = 'ProblemError';
  code;
  hint;
  place;
  /** @param text - one sentence, "X is Y, expected Z." */
  constructor(code, text, details = {}) {
    const message = `${prefixOf(details.place)}${text}`.replace(/\s+/g, ' ');
    super(message, 'cause' in details ? { cause: details.cause } : void 0);
    this.code = code;
    this.hint = details.hint;
    this.place = details.place;
  }
};
// ../workspace/src/nearest.ts
/** The known word that was probably meant, or `undefined` where none is near. */
function nearest(word, known) {
  if (known.length === 0) return void 0;
  const lower = word.toLowerCase();
  const begun = word.length > 2 ? known.filter((candidate) => candidate.toLowerCase().startsWith(lower)) : [];
  const best = closest(lower, [...known]);
  if (distance(lower, best.toLowerCase()) <= Math.max(2, Math.floor(word.length / 4))) return best;
  return begun.length === 1 ? begun[0] : void 0;
}
/** The end of a message about an unknown word: the near one, or all of them where they are few. */
function expectation(word, known) {
  const near = nearest(word, known);
  if (near !== void 0) return `expected "${near}"`;
  if (known.length > 14) return 'and none is near it';
  const quoted = known.map((candidate) => `"${candidate}"`);
  return quoted.length < 2 ? `expected ${quoted.join('')}` : `expected one of ${quoted.join(', ')}`;
}

export { expectation as t, nearest as n, ProblemError as r };
