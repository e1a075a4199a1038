import { type Document, proseOf, type Range } from '@sopwright/document';
import type { RequirementLevel, SopConstraint, SopKeyword, SopText } from './sop.ts';
import { pieceOf } from './text-piece.ts';

const UPPER_CASE =
  /\b(?:(?:MUST|SHALL|SHOULD)(?:\s+(?:NOT|NEVER|not|never)\b)?|NOT\s+RECOMMENDED|REQUIRED|RECOMMENDED|MAY|OPTIONAL)\b/g;
/** In lower case the words count only behind "you": "may" and "required" are words of any text. */
const ANY_CASE = /\b(you\s+)((?:must|shall|should)(?:\s+(?:not|never)\b)?|may(?:\s+not\b)?)\b/gi;

const LEVELS: ReadonlyMap<string, RequirementLevel> = new Map([
  ['SHOULD', 'SHOULD'],
  ['RECOMMENDED', 'SHOULD'],
  ['NOT', 'SHOULD'],
  ['MAY', 'MAY'],
  ['OPTIONAL', 'MAY'],
]);

const REASON = new RegExp(
  `\\b(?:${[
    'because',
    'since',
    'as (?:this|it|that|these|those|they|the|an?|doing|such|you|we|users?|some|many|most|all|otherwise)\\b',
    'to (?:avoid|prevent|ensure|protect|preserve|keep|reduce|minimi[sz]e|maintain)',
    'so that',
    'so (?:the|it|they|you|users?)',
    'otherwise',
    'or else',
    'due to',
    'in order to',
    'which (?:could|would|can|may|might|will)',
  ].join('|')})\\b`,
  'i',
);

function keywordAt(document: Document, range: Range): SopKeyword {
  const text = document.text.slice(...range);
  const upper = text.toUpperCase();
  return {
    text,
    range,
    level: LEVELS.get(/^\w+/.exec(upper)?.[0] ?? '') ?? 'MUST',
    isNegative: /\b(?:NOT|NEVER)\b/.test(upper),
    isUpperCase: text === upper,
  };
}

/** Words of RFC 2119 in a range, outside code, in source order. */
function keywordsIn(document: Document, [start, end]: Range): readonly SopKeyword[] {
  const prose = proseOf(document).slice(start, end);
  const found = new Map<number, Range>();
  for (const { 0: word, 1: before = '', index } of prose.matchAll(ANY_CASE)) {
    found.set(start + index + before.length, [start + index + before.length, start + index + word.length]);
  }
  for (const { 0: word, index } of prose.matchAll(UPPER_CASE)) {
    if (!found.has(start + index)) found.set(start + index, [start + index, start + index + word.length]);
  }
  const keywords = [...found.values()].toSorted((a, b) => a[0] - b[0]).map((range) => keywordAt(document, range));
  // Behind one in capitals, "you must" explains: "You MUST say so, since you must start over otherwise".
  const first = keywords.findIndex(({ isUpperCase }) => isUpperCase);
  return keywords.filter(({ text }, nth) => first === -1 || nth < first || /^[A-Z]/.test(text));
}

/** True where a range has a word of RFC 2119 in capitals. */
export function hasKeyword(document: Document, range: Range): boolean {
  return keywordsIn(document, range).some(({ isUpperCase }) => isUpperCase);
}

function reasonIn(document: Document, [start, end]: Range): SopText | undefined {
  const found = REASON.exec(proseOf(document).slice(start, end));
  return found === null ? undefined : pieceOf(document, [start + found.index, end]);
}

/** Reads a constraint out of the text at a range. */
export function constraintAt(document: Document, { text, range }: SopText, isNested: boolean): SopConstraint {
  const keywords = keywordsIn(document, range);
  return {
    text,
    range,
    level: keywords[0]?.level,
    polarity: keywords.some(({ isNegative }) => isNegative) ? 'negative' : 'positive',
    keywords,
    reason: reasonIn(document, range),
    isNested,
  };
}
