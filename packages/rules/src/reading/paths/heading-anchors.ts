import { type Document, derive, plainText, walkTree } from '@sopwright/document';
import type { Heading, Nodes } from 'mdast';
import { comparable, slugOf } from './slug.ts';

const EXPLICIT_ID = /\b(?:id|name)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'>]+))/gi;
// `## Title {#anchor}` as site generators have it.
const HEADING_ID = /\{#([\w-]+)\}\s*$/;

const MARKS = '#¶🔗\u200B \t';

/** A title without the mark behind a blank by which a site generator links it to itself: `Names #`, but `C#` stays. */
function withoutMark(title: string): string {
  let end = title.length;
  while (end > 0 && MARKS.includes(title.charAt(end - 1))) end -= 1;
  return /^[\s\u200B]/.test(title.slice(end)) ? title.slice(0, end) : title;
}

/** Title of a heading without such a mark; none is looked for in code. */
function titleOf({ children }: Heading): string {
  const behindCode = children.findLastIndex(({ type }) => type === 'inlineCode') + 1;
  const textOf = (nodes: readonly Nodes[]): string => nodes.map(plainText).join('');
  return (textOf(children.slice(0, behindCode)) + withoutMark(textOf(children.slice(behindCode)))).trim();
}

function addSlug(anchors: Map<string, string>, counts: Map<string, number>, title: string): void {
  const slug = slugOf(title);
  let unique = slug;
  for (let nth = counts.get(slug) ?? 0; counts.has(unique); ) {
    nth += 1;
    counts.set(slug, nth);
    unique = `${slug}-${nth}`;
  }
  counts.set(unique, 0);
  anchors.set(comparable(unique), unique);
}

/**
 * Anchors that site generators leave behind: a link of a heading to itself, or a paragraph that is nothing but a link,
 * the title of a box.
 */
function leftAnchor(node: Nodes, ancestors: readonly Nodes[]): string | undefined {
  if (node.type !== 'link' || !/^#./.test(node.url)) return undefined;
  const [above, parent] = ancestors.slice(-2);
  const isTitle = parent?.type === 'paragraph' && parent.children.length === 1 && above?.type !== 'listItem';
  return isTitle || parent?.type === 'heading' ? node.url.slice(1) : undefined;
}

/**
 * Anchors of a Markdown document as GitHub makes them: headings of any place, repeated ones with `-1`, `-2`, and `id`
 * and `name` of HTML elements. Keys are {@link comparable}, values as a link would spell them.
 */
export const anchorsOf: (document: Document) => ReadonlyMap<string, string> = derive((document) => {
  const anchors = new Map<string, string>();
  const counts = new Map<string, number>();
  walkTree(document.tree, (node, ancestors) => {
    if (node.type === 'heading') {
      const title = titleOf(node);
      const explicit = HEADING_ID.exec(title)?.[1];
      if (explicit !== undefined) anchors.set(comparable(explicit), explicit);
      addSlug(anchors, counts, title);
    } else if (node.type === 'html') {
      for (const [, double, single, bare] of node.value.matchAll(EXPLICIT_ID)) {
        const id = double ?? single ?? bare ?? '';
        if (id !== '') anchors.set(comparable(id), id);
      }
    } else {
      const left = leftAnchor(node, ancestors);
      if (left !== undefined) anchors.set(comparable(left), left);
    }
  });
  return anchors;
});

/** An anchor as other tools would make it: hyphens in a row are one, none at the rim. */
export function looseAnchor(anchor: string): string {
  return comparable(anchor).replace(/[-_]+/g, '-').replace(/^-|-$/g, '');
}

/** The anchors of {@link anchorsOf} with their loose forms. */
export const looseAnchorsOf: (document: Document) => readonly { readonly anchor: string; readonly loose: string }[] =
  derive((document) => [...anchorsOf(document).values()].map((anchor) => ({ anchor, loose: looseAnchor(anchor) })));
