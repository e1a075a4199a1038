import { type Document, derive, walkTree } from '@sopwright/document';
import type { Code } from 'mdast';

const SHELL = /^(?:bash|sh|shell|zsh|fish|console|shell-?session|terminal|powershell|pwsh|ps1?|cmd|bat)$/i;

/** True for a block of shell commands, and for one without a language. */
export function isShellBlock({ lang }: Code): boolean {
  return lang == null || SHELL.test(lang);
}

/** The code blocks of a document in source order, wherever they stand: walked once for all that read them. */
export const codeBlocksOf: (document: Document) => readonly Code[] = derive((document) => {
  const blocks: Code[] = [];
  walkTree(document.tree, (node) => {
    if (node.type === 'code') blocks.push(node);
  });
  return blocks;
});
