import { parseMarkdown, walkTree } from '@sopwright/document';
import type { RootContent } from 'mdast';

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

/** Text on one line, as people see it: runs of white space become one space, what is not shown goes. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(HIDDEN, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Emoji, which the guidelines keep out of what agents read. */
const EMOJI =
  /\p{Extended_Pictographic}(?<![\u00A9\u00AE\u2122])(?:\p{Emoji_Modifier}|\uFE0F|\u200D)*|\p{Regional_Indicator}/gu;

/**
 * Text as Markdown that stands for just this text, on one line: no markup, link, tag, comment, or variable that a client
 * fills in can come of it, in a paragraph, a list or a heading; for a cell of a table see {@link escapeCell}.
 */
export function escapeText(text: string): string {
  return oneLine(oneLine(text).replace(EMOJI, ''))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/`/g, '&#96;')
    .replace(/\$(?=[\w{(])/g, '&#36;')
    .replace(/[\\*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/@(?=[\w./~])/g, '&#64;')
    .replace(/^[#>+=-]/, '\\$&')
    .replace(/ (#+)$/, ' \\$1')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}

/** {@link escapeText} for a cell of a table. */
export function escapeCell(text: string): string {
  return escapeText(text).replaceAll('|', '\\|');
}

/** What a code span of single backticks shows as it is; the rest would end it, hide in it or be acted on by a client. */
const PLAIN_CODE = /^(?!["\s])[^`<>$]+(?<!\s)$/u;

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

function inlineOf(node: RootContent): string {
  if (node.type === 'text') return escapePiece(node.value);
  if (node.type === 'inlineCode') return codeOrText(node.value);
  if (node.type === 'break') return ' ';
  if (node.type === 'list') return node.children.map((item) => item.children.map(inlineOf).join(' ')).join('; ');
  if (!('children' in node)) return '';
  return node.children.map(inlineOf).join('');
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

/**
 * A piece of somebody's Markdown as one line of text and code spans: links, emphasis, pictures and tags leave their text
 * alone, lists become rows with semicolons, blocks of code and headings go.
 */
export function inlineText(markdown: string): string {
  const { root } = parseMarkdown(markdown);
  const blocks = root.children.filter(({ type }) => type === 'paragraph' || type === 'list' || type === 'blockquote');
  return blocks.map(inlineOf).join(' ').replace(/ {2,}/g, ' ').trim();
}

/** The plain text of somebody's Markdown on one line, nothing escaped. */
export function plainLine(nodes: readonly RootContent[]): string {
  const pieces = nodes
    .filter(({ type }) => type === 'paragraph' || type === 'list' || type === 'blockquote')
    .map((node) => oneLine(plainPieces(node)));
  return oneLine(pieces.join(' '));
}

function plainPieces(block: RootContent): string {
  let text = '';
  walkTree(block, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'break' || node.type === 'paragraph') text += ' ';
    return node.type !== 'code' && node.type !== 'html';
  });
  return text;
}
