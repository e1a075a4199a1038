import type { Document, Range } from '@sopwright/document';
import { splitSentences } from '../../judgement/sentence.ts';
import { rangeInValue, textField } from '../frontmatter/scalar-text.ts';
import { matchesOf } from '../text/matches.ts';

/** A request that a skill quotes as its own. */
export interface QuotedRequest {
  /** Words in one case and without marks. */
  readonly text: string;
  readonly range: Range;
}

const FIELDS = ['description', 'when_to_use'] as const;
const QUOTED =
  /"([^"\n]{3,120})"|“([^”\n]{3,120})”|「([^」\n]{2,60})」|«([^»\n]{3,120})»|(?<![\p{L}\p{N}])'([^'\n]{3,120})'(?![\p{L}\p{N}])/gu;
/** A sentence that says when not to use the skill, or which other one to use. */
const ELSEWHERE =
  /\b(?:not|never|don['’]t|instead|except|unless|rather than|nicht|pas|non|não|no)\b|→|->|不|别|勿|ない|ません|아니/iu;

/** Words of a phrase in one case and without marks; empty for one that is too short to tell requests apart. */
function normalized(phrase: string): string {
  const words =
    phrase
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? [];
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u.test(phrase);
  return words.length >= 2 || isDense ? words.join(' ') : '';
}

/**
 * What stands in quotes in `description` or `when_to_use`, with two words or more. What a skill says it is not for does
 * not count.
 */
export function quotedRequestsOf(document: Document): readonly QuotedRequest[] {
  return FIELDS.flatMap((key): QuotedRequest[] => {
    const field = textField(document, key);
    if (field === undefined) return [];
    return splitSentences(field.value).flatMap(([from, to]) => {
      const sentence = field.value.slice(from, to);
      // The words in quotes are the user's: a "not" among them is none of the author's.
      if (ELSEWHERE.test(sentence.replace(QUOTED, '""'))) return [];
      return matchesOf(QUOTED, sentence).flatMap((match): QuotedRequest[] => {
        const text = normalized(match.slice(1).find((group) => group !== undefined) ?? '');
        const start = from + match.index;
        return text === '' ? [] : [{ text, range: rangeInValue(document, field, [start, start + match[0].length]) }];
      });
    });
  });
}
