import { parseMarkdown, walkTree } from '@sopwright/document';
import type { Nodes, RootContent } from 'mdast';

/** Scripts whose spelling needs joiners inside of words. */
const JOINED =
  '[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Sinhala}\\p{Script=Tamil}\\p{Script=Telugu}\\p{M}]';
const PICTURE = '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]';
/** Controls, format characters, lone surrogates, non-characters and whatever else is not shown; emoji and words stay whole. */
const HIDDEN = new RegExp(
  [
    `(?<!${JOINED})\\u200C|\\u200C(?!${JOINED})`,
    `(?<!${JOINED}|${PICTURE})\\u200D|\\u200D(?!${JOINED}|\\p{Extended_Pictographic})`,
    '(?<!\\p{Emoji})\\uFE0F',
    '(?![\\u200C\\u200D\\uFE0F])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Noncharacter_Code_Point}\\p{Default_Ignorable_Code_Point}]',
  ].join('|'),
  'gu',
);

/** Most texts: nothing in them needs a look at what characters are. */
const PLAIN = /^[\x20-\x7E]*$/;

/** Text on one line, as people see it: runs of white space become one space, what is not shown goes. */
export function oneLine(text: string): string {
  const line = text.replace(/[\s\u0085]+/g, ' ').trim();
  if (PLAIN.test(line)) return line;
  return line.replace(HIDDEN, '').replace(/ {2,}/g, ' ').trim();
}

/** Emoji, which the guidelines keep out of what agents read. */
const EMOJI =
  /\p{Extended_Pictographic}(?<![\u00A9\u00AE\u2122])(?:\p{Emoji_Modifier}|\uFE0F|\u200D)*|\p{Regional_Indicator}/gu;

/** Where a bare address begins, which Markdown makes a link of. */
const ADDRESS = /(?:https?|ftp):\/\/|www\./i;

/**
 * Character references in place of backslashes: an address that stands before one takes the backslash in, and not
 * those.
 */
function withoutBackslashes(run: string): string {
  return run.replace(/\\(.)/gsu, (_, sign: string) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Text as Markdown that stands for just this text, on one line: no markup, link, tag, comment, or variable that a client
 * fills in can come of it, in a paragraph, a list or a heading; for a cell of a table see {@link escapeCell}.
 */
export function escapeText(text: string): string {
  const line = oneLine(text);
  return (
    (PLAIN.test(line) ? line : oneLine(line.replace(EMOJI, '')))
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/`/g, '&#96;')
      .replace(/\$(?=[\w{(])/g, '&#36;')
      .replace(/[\\*[\]~]/g, '\\$&')
      // Emphasis begins behind no letter, and what has no beginning has no end: names such as aws___ stay as they are.
      .replace(/(?<![\p{L}\p{N}_])_+/gu, (run) => run.replaceAll('_', '\\_'))
      .replace(/(?<!\w)@(?=[\w./~])/g, '&#64;')
      .replace(/^[#>+=-]/, '\\$&')
      .replace(/ (#+)$/, ' \\$1')
      .replace(/^(\d{1,9})(?=[.)])/, '$1\\')
      .replace(/\S+/g, (run) => (ADDRESS.test(run) ? withoutBackslashes(run) : run))
  );
}

/** {@link escapeText} for a cell of a table. */
export function escapeCell(text: string): string {
  return escapeText(text).replaceAll('|', '\\|');
}

/** What a code span of single backticks shows as it is; the rest would end it, hide in it or be acted on by a client. */
const PLAIN_CODE = /^(?!["\s])[^`<>$]+(?<![\s!])$/u;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Any string as a code span: what stands between the two backticks is the string itself, letter by letter, or where it
 * cannot be shown that way its JSON text, which begins with a double quote.
 */
export function codeSpan(text: string): string {
  if (PLAIN_CODE.test(text) && oneLine(text) === text) return `\`${text}\``;
  return `\`${jsonText(text)}\``;
}

/** JSON of a value as one line of what people see, without characters that end a code span, a tag or a comment. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[`<>$]/g, escapeUnit)
    .replace(/(?! )[\s\u0085]/g, escapeUnit)
    .replace(HIDDEN, (found) => [...found].flatMap((point) => point.split('').map(escapeUnit)).join(''));
}

/** Code that cannot be shown letter by letter is shown as text: it is read here, not copied. */
function codeOrText(text: string): string {
  return PLAIN_CODE.test(text) && oneLine(text) === text ? `\`${text}\`` : escapePiece(text);
}

/** Like {@link escapeText}, with the white space at its ends, which parts it from what stands beside it. */
function escapePiece(text: string): string {
  const shown = escapeText(text);
  if (shown === '') return ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${shown}${/\s$/.test(text) ? ' ' : ''}`;
}

/** An address that goes on for longer is none that anybody would follow. */
const LONGEST_ADDRESS = 2_000;

/** What a text ends with, up to its last blank. */
function lastRun(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(' ') + 1, text.length - LONGEST_ADDRESS));
}

/** A line that is text whatever reads it: a parse takes a hundred times as long. */
const NO_MARKUP = /^[A-Za-z][A-Za-z0-9 ,.;:'"()/-]*$/;

/** What does not fit in a line. */
const UNREAD: ReadonlySet<string> = new Set([
  'code',
  'heading',
  'html',
  'table',
  'yaml',
  'footnoteDefinition',
  'definition',
]);

function isFirst(item: Nodes, list: Nodes | undefined): boolean {
  return list !== undefined && 'children' in list && list.children[0] === item;
}

/**
 * A piece of somebody's Markdown as one line of text and code spans: links, emphasis, pictures and tags leave their text
 * alone, lists become rows with semicolons, blocks of code and headings go.
 */
export function inlineText(markdown: string): string {
  if (NO_MARKUP.test(markdown)) return escapeText(markdown);
  let line = '';
  let run = '';
  const add = (piece: string): void => {
    line += piece;
    run = lastRun(run + piece);
  };
  walkTree(parseMarkdown(markdown).root, (node, ancestors) => {
    if (node.type === 'text') {
      const piece = escapePiece(node.value);
      add(ADDRESS.test(run) ? piece.replace(/^\S+/, withoutBackslashes) : piece);
    } else if (node.type === 'inlineCode') add(codeOrText(node.value));
    else if (node.type === 'listItem') add(isFirst(node, ancestors.at(-1)) ? ' ' : '; ');
    else if (node.type === 'break' || node.type === 'paragraph') add(' ');
    return !UNREAD.has(node.type);
  });
  line = line.replace(/ {2,}/g, ' ').replace(/ ;/g, ';').trim();
  // Claude Code runs what stands in code behind an exclamation mark.
  return line.replace(/!(?=`)/g, '&#33;');
}

/** What needs no further sign behind it. */
const ENDS = /[.;:,!?…。！？；：，、]$/u;

/** The plain text of somebody's Markdown on one line, nothing escaped; lists become rows with semicolons. */
export function plainLine(nodes: readonly RootContent[]): string {
  return oneLine(nodes.map(plainBlock).join(' '));
}

/** {@link plainLine} of a piece of Markdown. */
export function plainTextOf(markdown: string): string {
  return NO_MARKUP.test(markdown) ? oneLine(markdown) : plainLine(parseMarkdown(markdown).root.children);
}

function plainBlock(node: RootContent): string {
  if (node.type === 'paragraph') return oneLine(inlineValues(node));
  if (node.type === 'blockquote') return plainLine(node.children);
  if (node.type !== 'list') return '';
  const items = node.children.map(({ children }) => plainLine(children)).filter((item) => item !== '');
  const row = items.map((item, nth) => (nth === items.length - 1 || ENDS.test(item) ? item : `${item};`)).join(' ');
  return row === '' || ENDS.test(row) ? row : `${row}.`;
}

function inlineValues(block: RootContent): string {
  let text = '';
  walkTree(block, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'break') text += ' ';
  });
  return text;
}
