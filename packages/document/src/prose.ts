import type { Nodes } from 'mdast';
import { type Document, derive, walkTree } from './document.ts';

/** True for a link whose text is its target: an address that stands in the text. */
function isBareAddress(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const [child] = node.children;
  if (node.children.length !== 1 || child?.type !== 'text') return false;
  return node.url === child.value || node.url === `mailto:${child.value}` || node.url === `http://${child.value}`;
}

function blank(text: string): string {
  return /\S/.test(text) ? text.replace(/[^\S\n\r ]|\S[^\n\r]*/g, (found) => ' '.repeat(found.length)) : text;
}

/**
 * The body's prose with everything else blanked: same length as `text`, so an offset here is an offset there. Code,
 * HTML, addresses and link targets, markup characters and the frontmatter are spaces; line breaks stay.
 */
export const proseOf: (document: Document) => string = derive((document) => {
  const { text } = document;
  const pieces: string[] = [];
  let at = 0;
  walkTree(document.tree, (node: Nodes) => {
    if (isBareAddress(node)) return false;
    if (node.type !== 'text') return true;
    const [start, end] = document.rangeOf(node);
    if (start < at) return true;
    pieces.push(blank(text.slice(at, start)), text.slice(start, end));
    at = end;
    return true;
  });
  pieces.push(blank(text.slice(at)));
  return pieces.join('');
});
