import { type Document, derive, type Range } from '@sopwright/document';
import { matchesOf } from '../reading/text/matches.ts';
import { createClauseReader, withoutQuotes } from './clause.ts';
import { createImperativeTest } from './imperative.ts';
import { createReaders, languagesIn, languagesOf } from './language.ts';
import { type Finder, findingAll, findingAny } from './open-fence.ts';
import { anyOf, compile, firstMatch, isMatch } from './pattern.ts';
import { type Sentence, sentencesOf, splitSentences } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

interface GuardReader {
  readonly script: RegExp | undefined;
  readonly hint: RegExp | undefined;
  readonly anywhere: RegExp;
  readonly opening: RegExp;
  readonly heading: RegExp;
  readonly ban: RegExp;
  readonly rules: RegExp;
  readonly scope: RegExp;
  readonly isImperative: (sentence: string) => boolean;
  readonly isOpening: (sentence: string, offset: number) => boolean;
}

function createReader(vocabulary: Vocabulary): GuardReader {
  const { guard } = vocabulary;
  const isImperative = createImperativeTest(vocabulary);
  return {
    script: vocabulary.script,
    hint: guard.hint === undefined ? undefined : new RegExp(guard.hint, 'i'),
    anywhere: compile(vocabulary, anyOf(vocabulary, guard.anywhere)),
    opening: compile(vocabulary, anyOf(vocabulary, guard.opening)),
    heading: compile(vocabulary, anyOf(vocabulary, guard.headings)),
    ban: compile(vocabulary, `^[^\\p{L}\\p{N}]*${anyOf(vocabulary, guard.bans)}[^?]*$`),
    rules: compile(vocabulary, anyOf(vocabulary, guard.rules)),
    scope: compile(vocabulary, anyOf(vocabulary, guard.scope)),
    isImperative,
    isOpening: createClauseReader(vocabulary, isImperative).isOpening,
  };
}

const LONGEST_COLUMN_TITLE = 40;

const allReaders = createReaders(createReader);

/** Ranges in a sentence of the words that forbid something. */
function prohibitionsIn(text: string, readers: readonly GuardReader[]): Range[] {
  const found: Range[] = [];
  for (const reader of readers) {
    if (reader.script?.test(text) === false || reader.hint?.test(text) === false) continue;
    for (const match of matchesOf(reader.anywhere, text)) found.push([match.index, match.index + match[0].length]);
    for (const match of matchesOf(reader.opening, text)) {
      const end = match.index + match[0].length;
      // A lone "Never" in a table cell answers a question.
      const isBare = match.index === 0 && end === text.length && !/\s/.test(match[0].trim());
      if (!isBare && reader.isOpening(text, match.index)) found.push([match.index, end]);
    }
  }
  return found;
}

/** True for a title above what is forbidden; in a table, where it fills the cell: the title of a column. */
function isGuardHeading({ place, text }: Sentence, readers: readonly GuardReader[]): boolean {
  if (place === 'heading') return readers.some(({ heading }) => isMatch(heading, text));
  if (place !== 'cell' || text.length > LONGEST_COLUMN_TITLE) return false;
  const words = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return readers.some(({ heading }) => firstMatch(heading, words)?.[0].length === words.length);
}

const CROSSED_OUT = /^[^\p{L}\p{N}]*[❌🚫⛔✗✘][^\p{L}\p{N}]*/u;

/** True for an instruction behind a crossing-out mark, and for "No emoji" below a title for rules. */
function isBan({ opensBlock, place, section, text }: Sentence, readers: readonly GuardReader[]): boolean {
  if (place === 'heading' || place === 'cell') return false;
  const mark = opensBlock && place === 'item' ? CROSSED_OUT.exec(text) : null;
  if (mark !== null) return readers.some(({ isImperative }) => isImperative(text.slice(mark[0].length)));
  const title = section?.title ?? '';
  return readers.some(({ ban, rules }) => isMatch(ban, text) && isMatch(rules, title));
}

const FIELDS = ['description', 'when_to_use'] as const;

/** Values of `description` and `when_to_use` that forbid something or leave it to other skills. */
export const guardsOfFields: (document: Document) => readonly Range[] = derive((document) => {
  return FIELDS.flatMap((key): Range[] => {
    const field = document.frontmatter.get(key);
    if (typeof field?.value !== 'string') return [];
    const text = withoutQuotes(field.value);
    const readers = allReaders.for(new Set([...languagesOf(document), ...languagesIn(text)]));
    const forbids = splitSentences(text).some(([from, to]) => {
      const sentence = text.slice(from, to);
      return prohibitionsIn(sentence, readers).length > 0 || readers.some(({ scope }) => isMatch(scope, sentence));
    });
    return forbids ? [field.valueRange] : [];
  });
});

/** One sentence that forbids something, with the words that do. */
export interface Guard {
  readonly range: Range;
  readonly words: Range;
  readonly sentence: Sentence;
}

/** The prohibitions of the body, sentence by sentence. */
export const guardSentencesOf: (document: Document) => readonly Guard[] = derive((document) => {
  const readers = allReaders.for(languagesOf(document));
  return sentencesOf(document).flatMap((sentence): Guard[] => {
    const { text, range } = sentence;
    if (isGuardHeading(sentence, readers)) return [{ range, words: range, sentence }];
    const words = prohibitionsIn(withoutQuotes(text), readers)[0];
    if (words !== undefined) return [{ range, words: [range[0] + words[0], range[0] + words[1]], sentence }];
    return isBan(sentence, readers) ? [{ range, words: range, sentence }] : [];
  });
});

const FINDERS: readonly Finder[] = [guardsOfFields, (document) => guardSentencesOf(document).map(({ range }) => range)];

/** Where the skill forbids the agent something, in its description or in its body's prose. */
export const findGuards: (document: Document) => readonly Range[] = findingAll(FINDERS);

/** True where {@link findGuards} finds anything. */
export const hasGuards: (document: Document) => boolean = findingAny(FINDERS);
