import type { Range } from '@sopwright/document';
import { SENTENCE_FIELDS } from './frontmatter-keys.ts';
import { lineBreakOf } from './quoted-scalar.ts';
import { flowLength } from './yaml-collection-cause.ts';
import { entryAt } from './yaml-entry.ts';
import { closeQuote, commentIn, quoted, quotedInLine, quoteValue, type Repair } from './yaml-repair.ts';
import type { Finder } from './yaml-scene.ts';

/** True where a quoted value has its closing quote. */
function isClosed(value: string): boolean {
  return /^(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'(?!'))/.test(value);
}

/** A quote that is not closed. */
export const unterminatedQuote: Finder = ({ problem, lines, yaml }) => {
  if (problem.code !== 'MISSING_CHAR' || !/quote/.test(problem.message)) return undefined;
  // The scanner ran on to the end or to the next quote: the open one is further up.
  for (const { start } of lines) {
    const entry = entryAt(lines, start);
    if (entry === undefined) continue;
    const value = yaml.slice(entry.valueStart, entry.valueEnd);
    if (!/^["']/.test(value) || isClosed(value)) continue;
    const range: Range = [entry.valueStart, entry.valueEnd];
    return { cause: 'unterminated-quote', range, repair: closeQuote(yaml, entry) };
  }
  return undefined;
};

/** Offset of the first colon in a plain value that YAML takes for the end of a key. */
export function colonIn(value: string): number | undefined {
  if (/^["'[{>|]/.test(value)) return undefined;
  const colon = value.search(/:(?=\s|$)/);
  return colon === -1 || colon > (commentIn(value) ?? value.length) ? undefined : colon;
}

/**
 * Text of a quoted value with quotes of its own kind inside: an apostrophe, or words in quotes. `undefined` where the
 * quotes at its ends may belong to two different words.
 */
function innerText(value: string, closing: number): string | undefined {
  const inner = value.slice(1, -1);
  if (!value.endsWith(value.charAt(0)) || inner.includes('\\')) return undefined;
  const isOpening = /[\s(]/.test(value.charAt(closing - 2)) && /\S/.test(value.charAt(closing));
  const isApostrophe = value.startsWith("'") && !/(?<!\p{L})'|'(?!\p{L})/u.test(inner);
  return isOpening || isApostrophe ? inner : undefined;
}

/** Text behind the closing quote. */
export const textAfterQuote: Finder = ({ yaml, entry, value }) => {
  const mark = value.charAt(0);
  if (entry === undefined || !/^["']/.test(value) || !isClosed(value)) return undefined;
  const closing = /^(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')/.exec(value)?.[0].length ?? 0;
  if (closing >= value.length) return undefined;
  const range: Range = [entry.valueStart + closing, entry.valueEnd];
  const whole: Range = [entry.valueStart, entry.valueEnd];
  const inner = innerText(value, closing);
  if (inner !== undefined) {
    const edits = [{ range: whole, text: quoted(entry, inner, yaml) }];
    return { cause: 'text-after-quote', range, repair: { safety: 'safe', edits } };
  }
  const repair = quoteValue(yaml, entry);
  // What begins and ends with a quote may be meant as one value with quotes in it.
  const safety = value.endsWith(mark) ? 'unsafe' : repair?.safety;
  return { cause: 'text-after-quote', range, repair: repair && safety && { ...repair, safety } };
};

const ESCAPE = /\\(?:[0abt\tnvfre "/\\N_LP\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/;

/**
 * A backslash in double quotes that begins no escape, as in `"\d+"`. In single quotes it is what it looks like; where the
 * text has escapes besides, some may be meant.
 */
export const badEscape: Finder = ({ yaml, entry, value, problem }) => {
  if (problem.code !== 'BAD_DQ_ESCAPE') return undefined;
  const [start] = problem.range;
  const range: Range = [start, start + (/^\\\S?/.exec(yaml.slice(start))?.[0].length ?? 1)];
  const text = /^"(?:[^"\\]|\\[\s\S])*"(?=$|[ \t]+#)/.exec(value)?.[0];
  if (entry === undefined || text === undefined || /\\["\\\r\n]/.test(text)) return { cause: 'bad-escape', range };
  const inner = text.slice(1, -1);
  const isAlone = text.length === value.length;
  const written = isAlone ? quoted(entry, inner, yaml) : quotedInLine(inner);
  const edits = [{ range: [entry.valueStart, entry.valueStart + text.length] as const, text: written }];
  return { cause: 'bad-escape', range, repair: { safety: ESCAPE.test(inner) ? 'unsafe' : 'safe', edits } };
};

/** A value that begins with an asterisk. */
export const badAlias: Finder = ({ yaml, entry, value, problem }) => {
  const start = problem.code === 'BAD_ALIAS' ? problem.range[0] : value.startsWith('*') ? entry?.valueStart : undefined;
  const inFlow = /^[[{]/.test(value);
  if (entry === undefined || start === undefined) return undefined;
  // Brackets with text behind them, or without an end, are no list: the whole value is text.
  if (inFlow && flowLength(value) !== value.length) return undefined;
  const alias = /^\*[^\s,\]}]*/.exec(yaml.slice(start))?.[0] ?? '*';
  const range: Range = [start, start + alias.length];
  const repair: Repair | undefined = inFlow
    ? { safety: 'safe', edits: [{ range, text: `"${alias}"` }] }
    : quoteValue(yaml, entry);
  return { cause: 'bad-alias', range, repair };
};

/** A sentence behind the `>` or `|` of a block of text, which belongs on the lines below it. `> 100 MB` may be text. */
export const textBehindBlock: Finder = ({ yaml, entry, lines, value }) => {
  const header = /^([|>][-+]?)[ \t]+(?=\p{L})/u.exec(value);
  if (entry?.isTopLevel !== true || header === null || !SENTENCE_FIELDS.has(entry.key)) return undefined;
  if (commentIn(value) !== undefined) return undefined;
  const further = lines.slice(entry.line + 1, entry.lastLine + 1).filter(({ text }) => text.trim() !== '');
  const indentation = /^ */.exec(further[0]?.text ?? '  ')?.[0] ?? '';
  if (indentation === '' || further.some(({ text }) => !text.startsWith(indentation))) return undefined;
  const from = entry.valueStart + (header[1] ?? '').length;
  const edit = { range: [from, entry.valueStart + header[0].length] as const, text: lineBreakOf(yaml) + indentation };
  return {
    cause: 'text-behind-block',
    range: [entry.valueStart, from],
    repair: { safety: 'safe', edits: [edit] },
  };
};

/** A value that begins with a character that YAML keeps for itself, or with a tag that nobody knows. */
export const unquotedSpecial: Finder = ({ yaml, entry, value, problem }) => {
  const special = /^(?:[@`%,\]}&!>|[{]|[-?:](?=\s))/.exec(value)?.[0];
  if (entry === undefined || special === undefined) return undefined;
  const isFlow = special === '[' || special === '{';
  const length = isFlow ? flowLength(value) : undefined;
  // A list or a map with something wrong inside of it.
  if (length === value.length) return undefined;
  const tag = special === '!' ? /^\S+/.exec(value)?.[0] : undefined;
  const end = entry.valueStart + (isFlow ? value.length : (tag ?? special).length);
  const repair = quoteValue(yaml, entry);
  const isTag = problem.code === 'TAG_RESOLVE_FAILED';
  // A tag belongs before quotes, brackets or a block of text; before plain words it is one of them.
  const isWord = isTag && /^\S+(?:[ \t]+[^\s"'[{|>&*#]|$)/.test(value);
  const isGuess = (isFlow && length === undefined) || (special === '!' && !isWord);
  return {
    cause: isTag ? 'swallowed-word' : 'unquoted-special',
    range: [entry.valueStart, end],
    repair: repair && isGuess ? { ...repair, safety: 'unsafe' } : repair,
  };
};

/** A plain value with a colon that ends a key. */
export const unquotedColon: Finder = ({ yaml, entry, value }) => {
  const colon = colonIn(value);
  if (entry === undefined || colon === undefined) return undefined;
  // Of `\nContext:`, with the escape written out, the word alone.
  const word =
    /(?:(?<=\\n)|(?<!\\))[\p{L}\p{N}_'"-]{0,40}$/u.exec(value.slice(Math.max(0, colon - 40), colon))?.[0] ?? '';
  const at = entry.valueStart + colon;
  return { cause: 'unquoted-colon', range: [at - word.length, at + 1], repair: quoteValue(yaml, entry) };
};
