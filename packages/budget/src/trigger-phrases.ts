import type { Range } from '@sopwright/document';
import type { ListingEntry } from './listing.ts';

/**
 * Finds in a text the words that tell when a skill is to be used. `triggersIn` of the package rules is one; budget may not
 * import rules, so whoever knows both hands it in.
 */
export type TriggerFinder = (text: string) => readonly Range[];

/** End of the clause that a trigger begins. */
const CLAUSE_END = /[.;!?。；！？](?=\s|$)|[。；！？]|\n/g;

const MAX_PHRASES = 100;

function clauseAt(text: string, start: number): number {
  CLAUSE_END.lastIndex = start;
  const end = CLAUSE_END.exec(text);
  return end === null ? text.length : end.index;
}

/**
 * Trigger phrases in a text that the model does not see: each from its first word to the end of the clause, in order, each
 * once.
 *
 * @param lost - the text that is cut off
 * @param shown - what stands before it, so that a phrase the cut goes through is found as well
 */
export function triggerPhrases(lost: string, find: TriggerFinder, shown = ''): readonly string[] {
  if (lost === '') return [];
  const text = shown + lost;
  const phrases = new Set<string>();
  let covered = -1;
  for (const [start, triggerEnd] of find(text).toSorted(([a], [b]) => a - b)) {
    // The next trigger in the same clause says nothing new.
    if (start < covered) continue;
    covered = Math.max(triggerEnd, clauseAt(text, start));
    if (covered > shown.length && phrases.size < MAX_PHRASES) phrases.add(text.slice(start, covered).trim());
  }
  return [...phrases];
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

/** Trigger phrases that an entry of a list loses. */
export function lostTriggers({ id, line, lost, fullLine }: ListingEntry, find: TriggerFinder): readonly string[] {
  const start = fullLine.indexOf(': ', id.length) + 2;
  return triggerPhrases(lost, find, fullLine.slice(start, Math.max(start, sharedLength(line, fullLine))));
}
