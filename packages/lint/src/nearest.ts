import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant, or `undefined` where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = word.toLowerCase();
  const begun = word.length > 2 ? known.filter((candidate) => candidate.toLowerCase().startsWith(lower)) : [];
  // `name/missing` is written where `name-missing` of another group is meant: the whole word counts, not its parts.
  const best = closest(lower, [...known]);
  if (distance(lower, best.toLowerCase()) <= Math.max(2, Math.floor(word.length / 4))) return best;
  if (begun.length > 0) return begun.length === 1 ? begun[0] : undefined;
  // `unquoted-colon` for `frontmatter/unquoted-colon`: the name without its group, where one group alone has it.
  const named = known.filter((candidate) => candidate.toLowerCase().endsWith(`/${lower}`));
  return named.length === 1 ? named[0] : undefined;
}

/** The end of a message about an unknown word: the near one, or all of them where they are few. */
export function expectation(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== undefined) return `expected "${near}"`;
  if (known.length > 14) return 'and none is near it';
  const quoted = known.map((candidate) => `"${candidate}"`);
  return quoted.length < 2 ? `expected ${quoted.join('')}` : `expected one of ${quoted.join(', ')}`;
}
