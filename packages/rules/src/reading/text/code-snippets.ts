import { type Document, derive, type Range, walkTree } from '@sopwright/document';

/** A piece of code in a document. */
export interface CodeSnippet {
  /** Range in the document's text, fences and backquotes included. */
  readonly range: Range;
  /** Source text of that range. */
  readonly source: string;
  readonly isBlock: boolean;
  /** Language of a block in lower case; empty where none is given and for inline code. */
  readonly language: string;
}

/** All code of a Markdown document, in source order. */
export const snippetsOf: (document: Document) => readonly CodeSnippet[] = derive((document) => {
  const snippets: CodeSnippet[] = [];
  walkTree(document.tree, (node) => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return;
    const range = document.rangeOf(node);
    const language = node.type === 'code' ? (node.lang ?? '').toLowerCase() : '';
    snippets.push({ range, source: document.text.slice(...range), isBlock: node.type === 'code', language });
  });
  return snippets;
});

const SHELLS =
  /^(?:|sh|bash|zsh|fish|ksh|shell|shellscript|shell-session|console|terminal|command|cmd|bat|batch|powershell|pwsh|ps1|!)$/;

/** Code that a shell would run: blocks in a shell's language or without one, and inline code. */
export function shellSnippetsOf(document: Document): readonly CodeSnippet[] {
  return snippetsOf(document).filter(({ language }) => SHELLS.test(language));
}
