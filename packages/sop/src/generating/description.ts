import { oneLine } from './shown-text.ts';

/** Most UTF-16 code units of a description that all clients take. */
export const MAX_DESCRIPTION = 1024;

/**
 * Most UTF-16 code units of a description that is made of an SOP's own words, which are English: with the names before it,
 * its line in the list of skills stays below the 100 tokens that the guidelines allow.
 */
const MAX_MADE = 360;

const TAG = /<\/?[A-Za-z][^<>]*>/;

/**
 * A description as it is written: on one line, without hidden characters, without `---`, which some readers take for the
 * end of the frontmatter, and without tags, which some uploads refuse.
 */
export function normalDescription(text: string): string {
  const shown = oneLine(text).replace(/-{3,}/g, '—');
  return TAG.test(shown) ? oneLine(shown.replace(/[<>]/g, '')).replace(/-{3,}/g, '—') : shown;
}

/** A normal description of at most {@link MAX_DESCRIPTION}, cut behind a sentence, or else a word, or else a character. */
export function cutDescription(text: string, max: number = MAX_DESCRIPTION): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  const sentence = /^.*(?:[.!?](?= )|[。！？])/su.exec(text.slice(0, max))?.[0];
  if (sentence !== undefined && sentence.length >= max / 4) return sentence;
  const word = room.lastIndexOf(' ');
  return `${word >= max / 2 ? room.slice(0, word) : room}…`;
}

const SENTENCE = /[^.!?;。！？；]+/g;
const EXCLUDES = /\b(?:not|never|skip|avoid|nor|unless|instead)\b|n['’]t\b/i;
/** Sends the reader to something else: "use `other-skill`". */
const ROUTES = /\b(?:use|see|load|prefer|try) (?:the )?`?(?!(?:when|whenever|if):)[\w:/]+[-:/]/i;
const WHEN = '(?:when|whenever|if)(?! (?:to|necessary|needed|possible|available|appropriate|applicable)\\b)';
const TRIGGER = new RegExp(
  [
    `(?:^|\\s)(?:use|invoke|activate|apply|consult|choose) (?:[\\w'’-]+ ){0,5}${WHEN}`,
    '(?:^|\\s)(?:when|whenever|if) (?:the|a) user ',
    '(?:^|\\s)when (?:asked|requested) ',
    '(?:^|\\s)triggers (?:on|when) ',
  ].join('|'),
  'i',
);

/**
 * The sentence of an English text that says when to use what it describes: "Use when …", "Use this SOP if …", "when the
 * user …", "Triggers on …". Narrower than the rule `description/missing-trigger`: what is found here passes there.
 */
export function sentenceOnWhen(text: string): string | undefined {
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const found = TRIGGER.exec(sentence);
    if (found === null || ROUTES.test(sentence)) continue;
    if (EXCLUDES.test(sentence.slice(0, found.index + found[0].length))) continue;
    return text.slice(index, index + sentence.length + 1).trim();
  }
  return undefined;
}

const NEGATIVE = /\b(?:do not|don['’]t|never) (?:use|invoke|activate|apply|trigger)\b|\bnot for\b/i;

const SCOPE = 'Do not use for tasks outside of this procedure.';

/** True where a text says what it is not to be used for. */
export function saysNot(text: string): boolean {
  return NEGATIVE.test(text);
}

function ended(text: string): string {
  return /[.!?。！？…]$/u.test(text) ? text : `${text}.`;
}

function withScope(text: string): string {
  return saysNot(text) ? text : `${ended(text)} ${SCOPE}`;
}

/**
 * A description made of what an SOP says of itself: within {@link MAX_MADE}, with the sentence that says when to use it,
 * wherever that stands, and with one that says what it is not for. A longer sentence on when keeps its length, up to half
 * of {@link MAX_DESCRIPTION}.
 * @param text A normal description.
 * @returns `undefined` where no sentence says when.
 */
export function descriptionFrom(text: string): string | undefined {
  const room = MAX_MADE - SCOPE.length - 2;
  const cut = cutDescription(text, room);
  if (sentenceOnWhen(cut) !== undefined) return withScope(cut);
  const when = sentenceOnWhen(text);
  if (when === undefined || when.length > MAX_DESCRIPTION / 2) return undefined;
  const before = cutDescription(text, Math.max(room - when.length - 2, room / 3));
  return withScope(`${ended(before)} ${ended(when)}`);
}

/** Words that YAML 1.1 or 1.2 takes for something else than text. */
const NOT_TEXT: ReadonlySet<string> = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n', 'nan']);
const WIDTH = 118;

/** Words of a text in lines of at most 118 code units where the words allow it. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/**
 * Frontmatter of a skill that every client's reader of YAML gives back as it is.
 * @param name Lower-case letters, digits and hyphens.
 * @param description What {@link normalDescription} gives.
 */
export function skillFrontmatter(name: string, description: string): string {
  const isText = /^[a-z]/.test(name) && !NOT_TEXT.has(name);
  return `---\nname: ${isText ? name : `"${name}"`}\ndescription: >-\n${wrap(description)
    .map((line) => `  ${line}\n`)
    .join('')}---\n`;
}
