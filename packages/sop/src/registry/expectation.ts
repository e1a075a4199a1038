import { visibleClip } from '@sopwright/document';
import { closest, distance } from 'fastest-levenshtein';

/** Longest word that a near one is looked for, and most words that are looked at: the search takes their product. */
const MAX_WORD = 100;
const MAX_KNOWN = 1_000;

function quoted(word: string): string {
  return `"${visibleClip(word, 60)}"`;
}

function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > MAX_WORD || known.length === 0 || known.length > MAX_KNOWN) return undefined;
  const candidates = known.filter((candidate) => candidate.length <= MAX_WORD);
  if (candidates.length === 0) return undefined;
  const best = closest(word.toLowerCase(), candidates);
  return distance(word.toLowerCase(), best.toLowerCase()) <= Math.max(2, Math.floor(word.length / 4))
    ? best
    : undefined;
}

/** The end of a message about an unknown word: `did you mean "category"?`, or what is known, where that is little. */
export function expectation(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== undefined) return `did you mean ${quoted(near)}?`;
  if (known.length === 0) return 'there is none.';
  if (known.length > 20) return 'and none is near it.';
  const words = known.map(quoted);
  return words.length === 1 ? `expected ${words[0]}.` : `expected one of ${words.join(', ')}.`;
}
