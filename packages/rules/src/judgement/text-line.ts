import { type Document, derive } from '@sopwright/document';
import { codeBlocksOf } from '../reading/text/code-block.ts';
import { matchesOf } from '../reading/text/matches.ts';
import { MAX_SENTENCES, type Sentence } from './sentence.ts';

const LINE = /\S[^\n]*/g;
const TEXT = /^(?:text|txt|plain|plaintext)?$/i;
/** Bullets, numbers, the lines of a tree: no part of what a line says. */
const MARKS = /^(?:[-*•>│├└─ ]|\d{1,2}[.)])+/u;

/** The lines of code blocks that hold text instead of code, each as a sentence: agents read orders there as well. */
export const textLinesOf: (document: Document) => readonly Sentence[] = derive((document) => {
  const found: Sentence[] = [];
  for (const node of codeBlocksOf(document)) {
    if (found.length >= MAX_SENTENCES) break;
    if (!TEXT.test(node.lang ?? '')) continue;
    const [start, end] = document.rangeOf(node);
    for (const { 0: line, index } of matchesOf(LINE, document.text.slice(start, end), MAX_SENTENCES)) {
      const text = line.replace(MARKS, (marks) => ' '.repeat(marks.length));
      const at = start + index;
      found.push({
        text,
        source: text,
        range: [at, at + line.length],
        place: 'item',
        section: undefined,
        opensBlock: true,
      });
    }
  }
  return found;
});
