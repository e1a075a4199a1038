import { visibleClip } from '@sopwright/document';
import type { FormatContext } from './context.ts';

// A word that reads the same in Markdown as it is: letters and digits, hyphens, apostrophes or a decimal point inside.
const PLAIN_WORD = /^(?:[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|\d+(?:[.,]\d+)*)$/u;
const OPENING = /^["'(]+/;
const PUNCTUATION = /^[.,;:!?"'()]+$/;
// A word or phrase between single backticks, with nothing but punctuation round it.
const CODE = /(?<=(?:^| )["'(]*)`([^`\s](?:[^`]*[^`\s])?)`(?=[.,;:!?"')]*(?: |$))/g;
const CLOSING = /[.,;:!?"')]+$/;
const MAX_RULE = 100;

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Code spans with exactly this text. A `|` ends a table cell even inside of one, so it stands escaped between them. */
function span(text: string): string {
  return text
    .split('|')
    .map((part) => (part === '' ? '' : fenced(part)))
    .join('\\|');
}

/**
 * Text as a code span: nothing in it becomes a link, a mention, a reference, HTML or a table cell. At most `limit`
 * code units before escaping; an empty text stays empty.
 */
export function markdownCode(text: string, limit: number): string {
  const shown = visibleClip(text, limit);
  return shown.trim() === '' ? '' : span(shown);
}

/** Id of a rule, as a link to its page where it has one. */
export function ruleLink(rule: string, ruleOf: FormatContext['ruleOf']): string {
  const url = ruleOf(rule)?.url;
  const name = markdownCode(rule, MAX_RULE);
  return url === undefined ? name : `[${name}](${url})`;
}

/** Words between the code spans of a sentence; see {@link markdownSentence}. */
function prose(text: string): string {
  const parts: string[] = [];
  let run: string[] = [];
  const endRun = (): void => {
    const words = run.join(' ');
    run = [];
    if (words === '') return;
    const opening = OPENING.exec(words)?.[0] ?? '';
    const closing = CLOSING.exec(words.slice(opening.length))?.[0] ?? '';
    const core = words.slice(opening.length, words.length - closing.length);
    parts.push(core === '' ? span(words) : `${opening}${span(core)}${closing}`);
  };
  for (const word of text.split(' ')) {
    if (word === '') continue;
    if (PUNCTUATION.test(word) || PLAIN_WORD.test(word.replace(OPENING, '').replace(CLOSING, ''))) {
      endRun();
      parts.push(word);
    } else run.push(word);
  }
  endRun();
  const words = parts.join(' ');
  return words === '' ? ' '.repeat(Math.min(text.length, 1)) : `${/^ ?/.exec(text)}${words}${/ ?$/.exec(text)}`;
}

/**
 * A sentence for a table cell: what stands between backticks becomes a code span, plain words stay as they are, runs of
 * others (paths, URLs, `@names`, Markdown) become code spans too, so that nothing in it has another meaning in Markdown.
 * At most `limit` code units before escaping.
 */
export function markdownSentence(text: string, limit: number): string {
  const shown = visibleClip(text, limit).replace(/ +/g, ' ');
  let sentence = '';
  let at = 0;
  for (const { 0: whole, 1: inner = '', index } of shown.matchAll(CODE)) {
    sentence += prose(shown.slice(at, index)) + span(inner);
    at = index + whole.length;
  }
  return (sentence + prose(shown.slice(at))).trim();
}
