import { type Document, derive, type Range, type Section, sectionsOf } from '@sopwright/document';
import type { Code } from 'mdast';
import { codeBlocksOf, isShellBlock } from '../reading/text/code-block.ts';
import { matchesOf } from '../reading/text/matches.ts';

/** A comment line of a code block: what the author says to the reader between commands. */
export interface CodeComment {
  /** Text behind the comment mark, trimmed. */
  readonly text: string;
  readonly range: Range;
  readonly section: Section | undefined;
  /** True in a block of shell commands, or in one without a language. */
  readonly isShell: boolean;
  /** The block it stands in. */
  readonly block: Code;
}

const COMMENT = /^([ \t>]*(?:#+|\/\/)[ \t]+)(\S[^\n]*)$/gm;
const MARKUP = /^(?:md|markdown|mdx|text|txt|plain|plaintext|diff|mermaid|dot|graphviz|json)$/i;

/** Comments of the document's code blocks in source order; `#` and `//` open one. Text and Markdown have none. */
export const codeCommentsOf: (document: Document) => readonly CodeComment[] = derive((document) => {
  const sections = sectionsOf(document);
  const comments: CodeComment[] = [];
  let nth = -1;
  for (const node of codeBlocksOf(document)) {
    if (MARKUP.test(node.lang ?? '')) continue;
    const isShell = isShellBlock(node);
    const [start, end] = document.rangeOf(node);
    while ((sections[nth + 1]?.headingRange[0] ?? Number.POSITIVE_INFINITY) <= start) nth++;
    const section = nth < 0 ? undefined : sections[nth];
    for (const match of matchesOf(COMMENT, document.text.slice(start, end))) {
      const text = (match[2] ?? '').trimEnd();
      const at = start + match.index + (match[1]?.length ?? 0);
      comments.push({ text, range: [at, at + text.length], section, isShell, block: node });
    }
  }
  return comments;
});
