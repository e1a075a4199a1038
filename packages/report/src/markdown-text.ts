import { visibleClip } from './visible.ts';

// A word that reads the same in Markdown as it is: letters and digits, hyphens, apostrophes or a decimal point inside.
const PLAIN_WORD = /^(?:[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|\d+(?:[.,]\d+)*)$/u;
const OPENING = /^["'(]+/;
const CLOSING = /[.,;:!?"')]+$/;

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

/**
 * A sentence for a table cell: plain words stay as they are, runs of others (paths, URLs, `@names`, Markdown) become
 * code spans, so that nothing in it has a meaning in Markdown. At most `limit` code units before escaping.
 */
export function markdownSentence(text: string, limit: number): string {
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
  for (const word of visibleClip(text, limit).split(' ')) {
    if (word === '') continue;
    if (PLAIN_WORD.test(word.replace(OPENING, '').replace(CLOSING, ''))) {
      endRun();
      parts.push(word);
    } else run.push(word);
  }
  endRun();
  return parts.join(' ');
}
