import { type Document, derive, proseOf, type Range, type Section, walkTree } from '@sopwright/document';
import { matchesOf } from '../reading/text/matches.ts';
import { type Sentence, sentencesOf } from './sentence.ts';

/** Titles of sections that show or quote rather than instruct. */
const SHOWING =
  /\b(?:examples?|samples?|templates?|bad|wrong|anti-?patterns?|mistakes?|red flags?|rationali[sz]ations?|excuses?|pitfalls?|don['’]ts?|what not|not to|avoid|phrases|vocabulary|tone|wording)\b/i;

/** Openings of sentences that show what is wrong. */
const COUNTEREXAMPLE =
  /^[\s*_-]*(?:❌|✗|✘|🚫|⛔|(?:bad|wrong|weak|vague|avoid|not|don['’]t|do not|never|instead of)\b)/iu;

/** Quoted words, which somebody else says; a quote does not reach across an empty line. */
const QUOTE = /"[^"]{1,600}"|“[^“”]{1,600}”|«[^«»]{1,600}»|「[^「」]{1,600}」/g;

/** True where the section, or one above it, shows or quotes rather than instructs. */
export function isShowing(section: Section | undefined): boolean {
  return section !== undefined && [...section.parents, section].some(({ title }) => SHOWING.test(title));
}

/** Ranges of quoted words in the prose, in source order. */
const quotesOf: (document: Document) => readonly Range[] = derive((document) =>
  matchesOf(QUOTE, proseOf(document)).flatMap((match): Range[] =>
    /\n[ \t]*\r?\n/.test(match[0]) ? [] : [[match.index, match.index + match[0].length]],
  ),
);

const blockQuotesOf: (document: Document) => readonly Range[] = derive((document) => {
  const ranges: Range[] = [];
  walkTree(document.tree, (node) => {
    if (node.type !== 'blockquote') return true;
    ranges.push(document.rangeOf(node));
    return false;
  });
  return ranges;
});

/** For ascending offsets: the index of the first range that does not end before the offset. */
function createCursor(ranges: readonly Range[]): (offset: number) => number {
  let nth = 0;
  return (offset) => {
    while ((ranges[nth]?.[1] ?? Number.POSITIVE_INFINITY) <= offset) nth++;
    return nth;
  };
}

/** Masks quoted words; `first` is the index of the first quote that does not end before the sentence. */
function withoutQuotes({ text, range: [start, end] }: Sentence, quotes: readonly Range[], first: number): string {
  const pieces: string[] = [];
  let at = 0;
  for (let nth = first; (quotes[nth]?.[0] ?? end) < end; nth++) {
    const [from, to] = quotes[nth] ?? [end, end];
    const left = Math.max(from - start, 0);
    const right = Math.min(to, end) - start;
    pieces.push(text.slice(at, left), '"'.repeat(right - left));
    at = right;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(at);
}

/**
 * The sentences of the body that tell the reader something in the author's own voice: paragraphs and list items, but no
 * block quotes, tables, headings, examples or counterexamples. Quoted words are quotation marks, code is backticks; the
 * text is as long as its range.
 */
export const instructionsOf: (document: Document) => readonly Sentence[] = derive((document) => {
  const quotes = quotesOf(document);
  const quoteAt = createCursor(quotes);
  const blockQuotes = blockQuotesOf(document);
  const blockQuoteAt = createCursor(blockQuotes);
  return sentencesOf(document).flatMap((sentence): Sentence[] => {
    const { place, range, section, text } = sentence;
    const quote = quoteAt(range[0]);
    const blockQuote = blockQuotes[blockQuoteAt(range[0])];
    if (place === 'heading' || place === 'cell' || isShowing(section) || COUNTEREXAMPLE.test(text)) return [];
    if (blockQuote !== undefined && range[0] >= blockQuote[0]) return [];
    return [{ ...sentence, text: withoutQuotes(sentence, quotes, quote) }];
  });
});
