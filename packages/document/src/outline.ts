import type { Heading, Nodes, RootContent } from 'mdast';
import { type Document, derive, walkTree } from './document.ts';
import type { Range } from './range.ts';

/** A heading and what stands below it, up to the next heading of any depth. */
export interface Section {
  readonly heading: Heading;
  readonly depth: number;
  /** Heading text without markup, trimmed. */
  readonly title: string;
  readonly headingRange: Range;
  /** Blocks between this heading and the next one. */
  readonly content: readonly RootContent[];
  /** From the end of the heading to the next heading of any depth. */
  readonly contentRange: Range;
  /** From the heading's start to the next heading of the same or a lesser depth. */
  readonly range: Range;
  /** Titles of the headings above this one, outermost first. */
  readonly parents: readonly Section[];
}

/** Text of a node without markup; code counts, HTML does not. */
export function plainText(node: Nodes): string {
  let text = '';
  walkTree(node, (child) => {
    if (child.type === 'text' || child.type === 'inlineCode') text += child.value;
    else if (child.type === 'break') text += ' ';
  });
  return text;
}

/** The sections of a Markdown document in source order; headings inside quotes and lists do not count. */
export const sectionsOf: (document: Document) => readonly Section[] = derive((document) => {
  const blocks = document.tree.children;
  const headings = blocks.flatMap((node, index) => (node.type === 'heading' ? [{ node, index }] : []));
  const sections: Section[] = [];
  const open: Section[] = [];
  headings.forEach(({ node, index }, nth) => {
    const next = headings[nth + 1];
    const closing = headings.slice(nth + 1).find((other) => other.node.depth <= node.depth);
    const headingRange = document.rangeOf(node);
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
    const section: Section = {
      heading: node,
      depth: node.depth,
      title: plainText(node).trim(),
      headingRange,
      content: blocks.slice(index + 1, next?.index ?? blocks.length),
      contentRange: [headingRange[1], next === undefined ? document.text.length : document.rangeOf(next.node)[0]],
      range: [headingRange[0], closing === undefined ? document.text.length : document.rangeOf(closing.node)[0]],
      parents: [...open],
    };
    sections.push(section);
    open.push(section);
  });
  return sections;
});
