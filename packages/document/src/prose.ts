import type { Nodes } from 'mdast';
import { type Document, derive, walkTree } from './document.ts';

function blank(text: string): string {
  return /\S/.test(text) ? text.replace(/[^\n\r]/g, ' ') : text;
}

/**
 * The body's prose with everything else blanked: same length as `text`, so an offset here is an offset there. Code,
 * HTML, link targets, markup characters and the frontmatter are spaces; line breaks stay.
 */
export const proseOf: (document: Document) => string = derive((document) => {
  const { text } = document;
  const pieces: string[] = [];
  let at = 0;
  walkTree(document.tree, (node: Nodes) => {
    if (node.type !== 'text') return;
    const [start, end] = document.rangeOf(node);
    if (start < at) return;
    pieces.push(blank(text.slice(at, start)), text.slice(start, end));
    at = end;
  });
  pieces.push(blank(text.slice(at)));
  return pieces.join('');
});
