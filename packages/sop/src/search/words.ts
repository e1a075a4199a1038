import { stemmer } from 'stemmer';

/** Letters of a word that count: what is longer is no word, and the tree of words is as deep as the longest. */
const MAX_WORD_LENGTH = 40;

/** Words of questions and sentences that say nothing about their matter. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be been before being but by can could did do does doing done for ' +
    'from get give had has have having help how i if in into is it its just let like me my need no not of on one or ' +
    'our out please should so some something than that the their them then there these they this those to up us use ' +
    'used using want was we were what when where which while who why will with would you your'
  ).split(' '),
);

/** Borders inside of names: `DynamoDB` is `Dynamo` and `DB`, `HTTPServer` is `HTTP` and `Server`. */
const CAMEL_BORDER = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

function plainLetters(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}+/gu, '');
}

function stem(word: string): string {
  const lower = word.toLowerCase().slice(0, MAX_WORD_LENGTH);
  // The stemmer is for English: other alphabets have nothing that it could take away.
  return /^[a-z]+$/.test(lower) ? stemmer(lower) : lower;
}

/** A word as it stands, and its parts where it is a name of several: `CloudWatch` is found by `cloudwatch` and `watch`. */
function withParts(word: string): readonly string[] {
  const parts = word.split(CAMEL_BORDER);
  return parts.length > 1 ? [word, ...parts] : parts;
}

/**
 * Words of a text in its order, as they are searched: without accents and case, stemmed (Porter), names in kebab, snake
 * and camel case taken apart, words such as `the` left out. Reads `maxLength` UTF-16 units and no more.
 */
export function wordsOf(text: string, maxLength: number): readonly string[] {
  const words: string[] = [];
  for (const [word] of plainLetters(text.slice(0, maxLength)).matchAll(/[\p{L}\p{N}]+/gu)) {
    if (stopWords.has(word.toLowerCase())) continue;
    for (const part of withParts(word.slice(0, MAX_WORD_LENGTH * 2))) words.push(stem(part));
  }
  return words;
}
