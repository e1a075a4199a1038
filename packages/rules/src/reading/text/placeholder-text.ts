import type { Document, Range } from '@sopwright/document';
import { createStemFinder } from './stems.ts';

/** Marks of unfinished text in brackets, as scaffolds write them. */
const BRACKETED =
  /\[(?:TODO|TBD|TBC|FIXME|FILL(?:[ _-](?:IN|OUT|ME))?|INSERT|PLACEHOLDER)\b(?:[:\s–—-][^\][]{0,400})?\]|\[Insert\s[^\][]{2,80}\shere\]|\blorem ipsum dolor\b/gi;
const SHOUTED = /^\[(?:[A-Z]{3,})\b/;
const SPOKEN = /^\[insert\s[^\][]*\shere\]$|^lorem/i;

/** A block that begins with a mark and goes on with what is missing, or holds nothing else. */
const MARK = /^(?:(?:TODO|FIXME|TBD|TBC|XXX)(?::|[.…!]*$)|(?:TODO|FIXME)[ \t]*(?:\([^)]{0,40}\):|[–—-][ \t]))/;
/** A heading that is nothing but a mark, or a mark and what is missing. */
const BARE_MARK = /^(?:TBD|TBC|(?:TODO|FIXME)(?::\s.*)?)$/;
const NOTHING_YET =
  /^(?:coming soon|to be (?:written|added|done|completed|documented|determined|defined|filled in)|work in progress|under construction)[.…!]*$/i;
/** The same in Chinese and Japanese, and headings of files whose translation was never written. */
const NOTHING_YET_CJK =
  /^(?:待补充|待完善|待定|建设中|敬请期待|準備中|作成中|後日追記)[。.…！!]*$|(?:日本語|中文|한국어)?(?:翻訳|翻译)(?:進行中|进行中|待ち)$/u;
/** Sentences of well-known templates for a new skill that every author is meant to replace. */
const SCAFFOLD =
  /^(?:insert instructions below|instructions for the agent to follow when this skill is activated|describe when this skill should be used|replace with (?:a )?description of (?:the|this|your) skill(?: and when claude should use it)?|(?:a )?(?:brief |short |clear )?description of what (?:this|the|your) skill does and when to use it|your (?:detailed )?(?:skill )?(?:instructions|description) (?:go(?:es)? )?here|(?:add|write) (?:the |your )?(?:operating |skill )*(?:instructions|description) (?:for this skill )?here)\.?$/i;

/** Ranges of marks in brackets, `[TODO: …]` and `[Insert … here]`, and of filler, in source order. */
export function bracketedMarks(text: string): Range[] {
  return [...text.matchAll(BRACKETED)].flatMap(({ 0: found, index }): Range[] =>
    SHOUTED.test(found) || SPOKEN.test(found) ? [[index, index + found.length]] : [],
  );
}

/** True for a mark in brackets that only a scaffold writes, whatever the skill is about: `[TODO: …]`, `[FILL IN …]`. */
export function isScaffoldMark(text: string): boolean {
  return /^\[(?:TODO:|FILL\b)/.test(text);
}

/** True for a block that begins with `TODO:` or the like, or holds nothing but the word. */
export function isMark(text: string): boolean {
  return MARK.test(text);
}

/** True for a heading that is a mark: `TBD`, `TODO: describe the steps`. */
export function isBareMark(text: string): boolean {
  return BARE_MARK.test(text);
}

/** True for a block that says that its text is still to come. */
export function isNothingYet(text: string): boolean {
  return NOTHING_YET.test(text);
}

/** True for a sentence of a template for new skills, or one that says that a translation is still to come. */
export function isScaffoldSentence(text: string): boolean {
  return SCAFFOLD.test(text) || NOTHING_YET_CJK.test(text);
}

/** A description that begins with a mark, and what a mark alone would stand for; a skill about such marks names them later. */
const OPENING_MARK =
  /^(?:TODO|FIXME|TBD|TBC|XXX)(?:[ \t]*(?:[:.…!–—-]|$)|\s+(?:describe|add|write|fill|complete|explain|insert|replace)\b)/;

/** Range of the placeholder in a description; `undefined` where it has none. */
export function placeholderInDescription(value: string): Range | undefined {
  const text = value.trim();
  const from = value.indexOf(text);
  if (OPENING_MARK.test(text) || isScaffoldSentence(text) || isNothingYet(text)) return [from, from + text.length];
  // Quoted marks are what the skill is about, and so are bare ones among words: "Replaces [PLACEHOLDER] in templates".
  return bracketedMarks(value).find((range) => {
    const mark = value.slice(...range);
    const isBare = /^\[(?:TBD|TBC|FIXME|TODO|PLACEHOLDER)\]$/.test(mark) && text !== mark;
    return !isBare && !/["'`“‘「]$/.test(value.slice(0, range[0]));
  });
}

const MARKS: readonly string[] = ['TODO', 'FIXME', 'TBD', 'TBC', 'XXX'];
/** Every other placeholder has one of these in it, in any case. */
const PHRASES: readonly string[] = [
  ...['[todo', '[tbd', '[tbc', '[fixme', '[fill', '[insert', '[placeholder', 'lorem ipsum', 'coming soon'],
  ...['to be written', 'to be added', 'to be done', 'to be completed', 'to be documented', 'to be determined'],
  ...['to be defined', 'to be filled in', 'work in progress', 'under construction', 'instructions below'],
  ...['instructions for the agent', 'instructions for this', 'instructions here', 'instructions go here'],
  ...['when this skill should', 'description of', 'description here', 'description go'],
  ...['<insert', '<fill in', '<add', '<describe', '<write', ' here>'],
  ...['待补充', '待完善', '待定', '建设中', '敬请期待', '準備中', '作成中', '後日追記', '進行中', '进行中', '待ち'],
];
const findStems = createStemFinder([...MARKS, ...PHRASES]);

// Marks open a block: what stands right before one is markup, never a letter, a quote or code.
const MARK_WORD = new RegExp(`(?<![\\p{L}\`'"/(][.,;:!?]{0,3}[ \\t]{0,4}|\\p{N})(?:${MARKS.join('|')})(?!\\p{L})`, 'u');
const patternOf = (phrases: readonly string[]): RegExp =>
  new RegExp(phrases.map((phrase) => phrase.replace('[', '\\[')).join('|'), 'i');
const PHRASE = patternOf(PHRASES);
/** Each by itself: an expression for one phrase is many times as fast as one for all of them. */
const PHRASE_ALONE: ReadonlyMap<string, RegExp> = new Map(PHRASES.map((phrase) => [phrase, patternOf([phrase])]));

/** True where prose may hold a placeholder; markup, which tells where a block begins, is blank there. */
export function mayHoldPlaceholderText(prose: string): boolean {
  return MARKS.some((mark) => prose.includes(mark)) || PHRASE.test(prose);
}

/** True where a document may hold a placeholder: far cheaper than looking at every sentence. */
export function mayHoldPlaceholder(document: Document): boolean {
  const { text } = document;
  const stems = findStems(document);
  const mayHaveMark = stems.some((stem) => MARKS.includes(stem) && text.includes(stem));
  return (mayHaveMark && MARK_WORD.test(text)) || stems.some((stem) => PHRASE_ALONE.get(stem)?.test(text));
}
