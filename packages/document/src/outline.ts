import type { Heading, Nodes, RootContent } from 'mdast';
import { type Document, derive, walkTree } from './document.ts';
import { partitionPoint } from './partition-point.ts';
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
  const only = 'children' in node && node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type === 'text') return only.value;
  let text = '';
  walkTree(node, (child) => {
    if (child.type === 'text' || child.type === 'inlineCode') text += child.value;
    else if (child.type === 'break') text += ' ';
  });
  return text;
}

interface OpenHeading {
  readonly node: Heading;
  /** Index among the root's blocks. */
  readonly index: number;
}

/** For each heading the start of the next one of the same or a lesser depth; the text's end where there is none. */
function sectionEnds(headings: readonly OpenHeading[], document: Document): readonly number[] {
  const ends = headings.map(() => document.text.length);
  const open: number[] = [];
  headings.forEach(({ node }, nth) => {
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if ((headings[last]?.node.depth ?? 0) < node.depth) break;
      ends[last] = document.rangeOf(node)[0];
      open.pop();
    }
    open.push(nth);
  });
  return ends;
}

/** The sections of a Markdown document in source order; headings inside quotes and lists do not count. */
export const sectionsOf: (document: Document) => readonly Section[] = derive((document) => {
  const blocks = document.tree.children;
  const headings = blocks.flatMap((node, index) => (node.type === 'heading' ? [{ node, index }] : []));
  const ends = sectionEnds(headings, document);
  const open: Section[] = [];
  return headings.map(({ node, index }, nth) => {
    const next = headings[nth + 1];
    const headingRange = document.rangeOf(node);
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
    const section: Section = {
      heading: node,
      depth: node.depth,
      title: plainText(node).trim(),
      headingRange,
      content: blocks.slice(index + 1, next?.index ?? blocks.length),
      contentRange: [headingRange[1], next === undefined ? document.text.length : document.rangeOf(next.node)[0]],
      range: [headingRange[0], ends[nth] ?? document.text.length],
      parents: [...open],
    };
    open.push(section);
    return section;
  });
});

/** The last section whose heading begins before an offset; `undefined` above the first one. */
export function sectionAt(document: Document, offset: number): Section | undefined {
  const sections = sectionsOf(document);
  return sections[partitionPoint(sections, ({ headingRange: [start] }) => start < offset) - 1];
}
