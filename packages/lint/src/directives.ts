import type { Document, Range } from '@sopwright/document';
import { walkTree } from '@sopwright/document';
import { nearest } from './nearest.ts';

/** What a suppression comment covers. */
export type DirectiveScope = 'next-line' | 'line' | 'block' | 'file';

/** A `sopwright-disable…` comment. Lines count from 1, both ends included. */
export interface Directive {
  readonly scope: DirectiveScope;
  /** Rule ids or groups (`description/*`); empty means every rule. */
  readonly rules: readonly string[];
  /** Text behind `--`; empty where the author gave none. */
  readonly reason: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Range of the comment. */
  readonly range: Range;
  /** Rules or groups for which a block ends before its last line. */
  readonly ends?: readonly { readonly name: string; readonly line: number }[];
  /** Why the comment does nothing, in which case it covers no line. */
  readonly fault?: DirectiveFault;
}

/** A word that is none of ours, with the one that was probably meant; an end without a beginning; one comment too many. */
export type DirectiveFault =
  | { readonly word: string; readonly meant: string | undefined }
  | 'stray-enable'
  | 'too-many';

/** Most suppression comments of one file that count: which block an end belongs to takes a look at all that are open. */
export const MAX_DIRECTIVES = 500;

interface Comment {
  readonly text: string;
  readonly range: Range;
}

const MARK = 'sopwright-';
const KNOWN_WORDS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
const WORDS = /^sopwright-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])\s*([\s\S]*)$/;

function markdownComments(document: Document): Comment[] {
  const comments: Comment[] = [];
  walkTree(document.tree, (node) => {
    if (node.type !== 'html' || !node.value.includes(MARK)) return;
    const [start] = document.rangeOf(node);
    // By hand: an expression would look for the end of every unclosed comment anew.
    for (let at = node.value.indexOf('<!--'); at !== -1; ) {
      const end = node.value.indexOf('-->', at + 4);
      if (end === -1) break;
      comments.push({ text: node.value.slice(at + 4, end).trim(), range: [start + at, start + end + 3] });
      at = node.value.indexOf('<!--', end + 3);
    }
  });
  return comments;
}

function lineComments(text: string, [from, to]: Range, opening: RegExp): Comment[] {
  return [...text.slice(from, to).matchAll(opening)].map((match) => {
    const at = from + match.index + (match[1] ?? '').length;
    return { text: (match[2] ?? '').trim(), range: [at, from + match.index + match[0].trimEnd().length] };
  });
}

/** Comments as the parser sees them, so that none is taken out of a string. */
function jsonComments({ json, text }: Document): Comment[] {
  return json.problems.flatMap(({ code, range }) => {
    if (code !== 'InvalidCommentToken') return [];
    const words = /^\/\/[ \t]*(sopwright-.*)$/s.exec(text.slice(...range))?.[1];
    return words === undefined ? [] : [{ text: words.trim(), range }];
  });
}

function commentsOf(document: Document): Comment[] {
  if (!document.text.includes(MARK)) return [];
  if (document.path.endsWith('.json')) return jsonComments(document);
  const yaml = lineComments(
    document.text,
    document.kind === 'registry' ? [0, document.text.length] : document.frontmatter.contentRange,
    /((?:^|\n|[ \t])[ \t]*)#[ \t]*(sopwright-[^\r\n]*)/g,
  );
  return [...yaml, ...markdownComments(document)];
}

function readWords(comment: Comment): { word: string; rules: string[]; reason: string } | undefined {
  const match = WORDS.exec(comment.text);
  if (match === null) return undefined;
  const [list = '', ...reason] = (match[2] ?? '').split(/(?:^|\s)--(?:\s|$)/);
  const rules = list.split(/[\s,]+/).filter((rule) => rule !== '');
  return { word: match[1] ?? '', rules, reason: reason.join(' -- ').trim() };
}

// Words that are meant to suppress or to end it. Any other word may belong to another tool of this name.
const MEANT = /^(?:dis|en|ign|supp|off|on$)/i;

function faultOf({ text }: Comment): DirectiveFault | undefined {
  const word = /^sopwright-([\w-]+)/.exec(text)?.[1];
  if (word === undefined) return undefined;
  const meant = nearest(word, KNOWN_WORDS);
  return meant === undefined && !MEANT.test(word) ? undefined : { word, meant };
}

/** The line below a line, past one that is blank: formatters of Markdown set a comment off from what follows. */
function lineBelow({ lines, text }: Document, line: number): number {
  const isBlank = line < lines.lineCount && text.slice(...lines.lineRange(line + 1)).trim() === '';
  return isBlank ? line + 2 : line + 1;
}

const NO_LINES = { scope: 'line', firstLine: 0, lastLine: -1 } as const;

/** Reads the suppression comments of a document: HTML comments in Markdown, `#` in YAML, `//` in JSONC. */
export function directivesOf(document: Document): readonly Directive[] {
  const directives: Directive[] = [];
  const open: { index: number; rules: readonly string[] }[] = [];
  for (const comment of commentsOf(document)) {
    if (directives.length === MAX_DIRECTIVES) {
      directives.push({ ...NO_LINES, rules: [], reason: '', range: comment.range, fault: 'too-many' });
      break;
    }
    const words = readWords(comment);
    if (words === undefined) {
      const fault = faultOf(comment);
      if (fault !== undefined) directives.push({ ...NO_LINES, rules: [], reason: '', range: comment.range, fault });
      continue;
    }
    const { word, rules, reason } = words;
    const first = document.lines.position(comment.range[0]).line;
    const last = document.lines.position(comment.range[1]).line;
    const base = { rules, reason, range: comment.range };
    const end = document.lines.lineCount + 1;
    if (word === 'disable-next-line')
      directives.push({ ...base, scope: 'next-line', firstLine: last + 1, lastLine: lineBelow(document, last) });
    else if (word === 'disable-line') directives.push({ ...base, scope: 'line', firstLine: first, lastLine: last });
    else if (word === 'disable-file') directives.push({ ...base, scope: 'file', firstLine: 1, lastLine: end });
    else if (word === 'disable') {
      open.push({ index: directives.length, rules });
      directives.push({ ...base, scope: 'block', firstLine: last, lastLine: end });
    } else if (!closeBlocks(directives, open, rules, first)) {
      directives.push({ ...base, ...NO_LINES, fault: 'stray-enable' });
    }
  }
  return directives;
}

/** True where one of the names is the other, or the group that it belongs to. */
function isAlike(name: string, other: string): boolean {
  return namesRule(name, other) || namesRule(other, name);
}

/** Ends the open blocks, for these rules only where some are named; false where no block concerns them. */
function closeBlocks(
  directives: Directive[],
  open: { index: number; rules: readonly string[] }[],
  rules: readonly string[],
  line: number,
): boolean {
  let concerned = false;
  for (let at = open.length - 1; at >= 0; at--) {
    const block = open[at];
    const directive = block && directives[block.index];
    if (block === undefined || directive === undefined) continue;
    const named = rules.filter((name) => block.rules.length === 0 || block.rules.some((own) => isAlike(own, name)));
    if (rules.length > 0 && named.length === 0) continue;
    concerned = true;
    const isWhole = rules.length === 0 || (block.rules.length > 0 && block.rules.every((own) => rules.includes(own)));
    if (isWhole) {
      directives[block.index] = { ...directive, lastLine: line };
      open.splice(at, 1);
    } else {
      const ends = [...(directive.ends ?? []), ...named.map((name) => ({ name, line }))];
      directives[block.index] = { ...directive, ends };
    }
  }
  return concerned;
}

/** True where a name in a comment is that of the rule or of its group. */
export function namesRule(name: string, rule: string): boolean {
  return name === rule || name === `${rule.slice(0, rule.indexOf('/'))}/*`;
}

/** True where the directive names the rule, its group, or no rule at all. */
export function coversRule(directive: Pick<Directive, 'rules'>, rule: string): boolean {
  return directive.rules.length === 0 || directive.rules.some((name) => namesRule(name, rule));
}

/** True where a directive that covers the rule ({@link coversRule}) does so on a line. */
export function coversLine(directive: Omit<Directive, 'range'>, rule: string, line: number): boolean {
  const { firstLine, lastLine, ends = [] } = directive;
  if (line < firstLine || line > lastLine) return false;
  return !ends.some((end) => line > end.line && namesRule(end.name, rule));
}
