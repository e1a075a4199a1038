import { anyOf, compile, isMatch, spaced } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What may stand before the first word of an instruction: marks, numbers, one label of up to 60 characters. A label
 * begins with what is no mark: marks in front of it belong to the marks, or each of them would be tried as its first.
 */
export const LEAD_IN =
  "^[\\s\\d.)(*_#\"“‘'`>\\[\\]:—–✅☑→•-]*(?:(?!\\d)[\\p{L}\\p{N}/&’][\\p{L}\\p{N} /&'’`-]{0,59}(?:[:—–]\\s+|\\s-+\\s+|：\\s*)|(?<=[\\d '`-])：\\s*)?(?:\\d+[.)]\\s*)?";

/** Source of a clause that may stand before an instruction: "If the token expired, …". */
export function conditionSource(vocabulary: Vocabulary): string {
  return `(?:${anyOf(vocabulary, vocabulary.step.conditions)}[^.。]{0,120}?[,，、]\\s*(?:then\\s+)?)?`;
}

/** Tells whether a sentence tells somebody to do something: its first word, behind a label or a condition. */
export function createImperativeTest(vocabulary: Vocabulary): (sentence: string) => boolean {
  const { actions, endings, habits } = vocabulary.step;
  const ending = endings.length === 0 ? '' : `|(?:${spaced(endings.join('|'))})[\\s。.)）]*$`;
  const imperative = compile(
    vocabulary,
    `${LEAD_IN}${conditionSource(vocabulary)}${anyOf(vocabulary, [...actions, ...habits])}${ending}`,
  );
  return (sentence) => isMatch(imperative, sentence);
}
