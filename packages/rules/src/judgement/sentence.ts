import {
  type Document,
  derive,
  partitionPoint,
  type Range,
  type Section,
  sectionsOf,
  walkTree,
} from '@sopwright/document';
import type { Nodes } from 'mdast';
import { matchesOf } from '../reading/text/matches.ts';

/** Where a sentence stands. */
export type SentencePlace = 'heading' | 'paragraph' | 'item' | 'cell';

/** One sentence of the body's prose, or one heading, or one table cell's. */
export interface Sentence {
  /** As long as its range: markup is blank, code is backticks, so an offset here is an offset there. */
  readonly text: string;
  /** As written, with markup and code; as long as `text`. */
  readonly source: string;
  readonly range: Range;
  readonly place: SentencePlace;
  /** Section it stands in; a heading stands in its own. */
  readonly section: Section | undefined;
  /** True where a list item, paragraph, heading or cell begins with it. */
  readonly opensBlock: boolean;
}

const BLOCKS: ReadonlySet<string> = new Set(['heading', 'paragraph', 'tableCell']);
const END = /[.!?…]+["'”’)\]*_`]*(?=\s|$)|[。！？；]["”’」』）]*|\n[ \t>]*(?=\n|[-•→✅❌⚠])/g;
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|resp|incl|no|fig|p|z\.B|d\.h|bzw|ca|ej|[A-Z])\.$/i;

const BOLD_LINE = /\n([ \t>]*)(?=\*\*|__)[*_]/g;
const OPENS_BOLD = /^([ \t>]*)(?=\*\*|__)[*_]/;

/** "1." or "II." in front of a sentence is no sentence. */
const NUMBER = /^[\s\W]*(?:\d{1,2}|[IVX]{2,4})$/;

/** Blanks markup; a line that opens in bold begins a new sentence, so it gets an empty line before it. */
function blankMarkup(gap: string, isLineStart: boolean): string {
  const opened = isLineStart ? gap.replace(OPENS_BOLD, '$1\n') : gap;
  if (!opened.includes('\n')) return ' '.repeat(opened.length);
  return opened.replace(BOLD_LINE, '\n$1\n').replace(/[^\n\r]/g, ' ');
}

/** Text of a block with everything but prose blanked and code as backticks; as long as the block. */
function maskedText(document: Document, block: Nodes): string {
  const [start, end] = document.rangeOf(block);
  const only = 'children' in block && block.children.length === 1 ? block.children[0] : undefined;
  if (only?.type === 'text') {
    const [from, to] = document.rangeOf(only);
    if (from === start && to === end) return document.text.slice(start, end);
  }
  const pieces: string[] = [];
  let at = start;
  const pushGap = (to: number): void => {
    pieces.push(blankMarkup(document.text.slice(at, to), document.text.charAt(at - 1) === '\n'));
  };
  walkTree(block, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode') return;
    const [from, to] = document.rangeOf(node);
    if (from < at) return;
    pushGap(from);
    pieces.push(node.type === 'text' ? document.text.slice(from, to) : '`'.repeat(to - from));
    at = to;
  });
  pushGap(end);
  return pieces.join('');
}

/** Longest number in front of a sentence, with what marks it. */
const LONGEST_NUMBER = 12;

/** What stands between the start of a sentence or a line and an offset, where that is short. */
function lineBefore(text: string, start: number, offset: number): string | undefined {
  const from = Math.max(start, offset - LONGEST_NUMBER);
  const before = text.slice(from, offset);
  const lineEnd = before.lastIndexOf('\n');
  return lineEnd === -1 && from > start ? undefined : before.slice(lineEnd + 1);
}

/** What somebody is to say, in Japanese: the sentence that quotes it goes on behind a full stop inside. */
const CORNER_QUOTE = /「[^「」\n]{1,400}」(?=[とのをにがはでも、]|って)/g;

/** Ranges of the quotes in corner brackets, in source order. */
function cornerQuotes(text: string): readonly Range[] {
  if (!text.includes('「')) return [];
  return matchesOf(CORNER_QUOTE, text).map(({ 0: quote, index }) => [index, index + quote.length]);
}

/**
 * Most sentences of a body, headings and cells among them, that are judged. The longest of the 588 skills that were
 * looked at has 1,241; `body/too-complex` says where there are more.
 */
export const MAX_SENTENCES = 10_000;

/** Ranges of the sentences of a text, trimmed and non-empty, the first `most` of them. Linear. */
export function splitSentences(text: string, most = Number.POSITIVE_INFINITY): Range[] {
  const ranges: Range[] = [];
  const quotes = cornerQuotes(text);
  let nth = 0;
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const left = piece.length - piece.trimStart().length;
    const right = piece.trimEnd().length;
    if (right > left) ranges.push([start + left, start + right]);
    start = end;
  };
  for (const match of matchesOf(END, text)) {
    const end = match.index + match[0].length;
    while ((quotes[nth]?.[1] ?? Number.POSITIVE_INFINITY) <= match.index) nth++;
    if ((quotes[nth]?.[0] ?? Number.POSITIVE_INFINITY) < match.index) continue;
    if (match[0].startsWith('.')) {
      const line = lineBefore(text, start, match.index);
      if (
        (line !== undefined && NUMBER.test(line)) ||
        ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index + 1))
      )
        continue;
    }
    push(end);
    if (ranges.length >= most) return ranges;
  }
  push(text.length);
  return ranges;
}

function placeOf(block: Nodes, ancestors: readonly Nodes[]): SentencePlace {
  if (block.type === 'heading') return 'heading';
  if (block.type === 'tableCell') return 'cell';
  return ancestors.at(-1)?.type === 'listItem' ? 'item' : 'paragraph';
}

interface Reading {
  readonly sentences: readonly Sentence[];
  readonly isCut: boolean;
}

const readingOf: (document: Document) => Reading = derive((document) => {
  const sections = sectionsOf(document);
  const sentences: Sentence[] = [];
  let nth = -1;
  walkTree(document.tree, (node, ancestors) => {
    if (sentences.length > MAX_SENTENCES) return false;
    if (!BLOCKS.has(node.type)) return true;
    const [start] = document.rangeOf(node);
    while ((sections[nth + 1]?.headingRange[0] ?? Number.POSITIVE_INFINITY) <= start) nth++;
    const section = nth < 0 ? undefined : sections[nth];
    const place = placeOf(node, ancestors);
    const text = maskedText(document, node);
    splitSentences(text, MAX_SENTENCES + 1 - sentences.length).forEach(([from, to], index) => {
      const range: Range = [start + from, start + to];
      sentences.push({
        text: text.slice(from, to),
        source: document.text.slice(...range),
        range,
        place,
        section,
        opensBlock: index === 0,
      });
    });
    return false;
  });
  return { sentences: sentences.slice(0, MAX_SENTENCES), isCut: sentences.length > MAX_SENTENCES };
});

/** Those of ascending sentences that begin in a range; by halving, as there may be as many sections as sentences. */
export function sentencesWithin(sentences: readonly Sentence[], [start, end]: Range): readonly Sentence[] {
  const countBefore = (offset: number): number => partitionPoint(sentences, ({ range }) => range[0] < offset);
  return sentences.slice(countBefore(start), countBefore(end));
}

/**
 * The sentences of a document's body in source order, the first {@link MAX_SENTENCES} of them. Code blocks and HTML are
 * left out.
 */
export function sentencesOf(document: Document): readonly Sentence[] {
  return readingOf(document).sentences;
}

/** True where the body has more sentences than are judged: what is not found in it may stand in the rest. */
export function isReadInPart(document: Document): boolean {
  return readingOf(document).isCut;
}

/** Text from the first to the last sentence of the block that a sentence stands in. */
export function blockRangeOf(document: Document, sentence: Sentence): Range {
  const sentences = sentencesOf(document);
  const at = sentences.indexOf(sentence);
  let first = at;
  while (first > 0 && sentences[first]?.opensBlock === false) first--;
  let last = at;
  while (sentences[last + 1]?.opensBlock === false) last++;
  return [(sentences[first] ?? sentence).range[0], (sentences[last] ?? sentence).range[1]];
}
