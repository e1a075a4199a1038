import { type Document, derive, type Range, walkTree } from '@sopwright/document';
import type { Fix } from '@sopwright/lint';
import type { Definition, Image, Link, Nodes } from 'mdast';
import { type LinkHint, linkHintsOf } from './link-hints.ts';
import { readTarget, type Target } from './target.ts';

/** A link, an image or a definition with its target. */
export interface LinkTarget {
  readonly node: Link | Image | Definition;
  /** The target as the tree has it: escapes and entities resolved. */
  readonly url: string;
  /** Range of the target; of the whole link where the target is written with escapes. */
  readonly range: Range;
  /** True where `range` holds `url` letter by letter, so that an edit can replace it. */
  readonly isPlain: boolean;
  /** True for a link in a heading, where many are links of the heading to itself. */
  readonly isInHeading: boolean;
  readonly target: Target;
}

/** Where the label of a link ends, so that the target is not looked for in the label. */
function labelEnd(document: Document, node: LinkTarget['node']): number {
  const [start] = document.rangeOf(node);
  const last = node.type === 'link' ? node.children.at(-1) : undefined;
  if (last !== undefined) return document.rangeOf(last)[1];
  const opening = document.text.indexOf(node.type === 'definition' ? ']:' : '](', start);
  return opening === -1 ? start : opening;
}

function readLink(
  document: Document,
  node: LinkTarget['node'],
  ancestors: readonly Nodes[],
  targetOf: (url: string) => Target,
): LinkTarget {
  const { url } = node;
  const [start, end] = document.rangeOf(node);
  const from = labelEnd(document, node);
  const at = url === '' ? -1 : document.text.slice(from, end).indexOf(url);
  const range: Range = at === -1 ? [start, end] : [from + at, from + at + url.length];
  const isInHeading = ancestors.some(({ type }) => type === 'heading');
  return { node, url, range, isPlain: at !== -1, isInHeading, target: targetOf(url) };
}

/** Links, images and definitions of a Markdown document in source order. Code and HTML hold none. */
const linksOf: (document: Document) => readonly LinkTarget[] = derive((document) => {
  const links: LinkTarget[] = [];
  const targets = new Map<string, Target>();
  const targetOf = (url: string): Target => {
    const target = targets.get(url) ?? readTarget(url);
    targets.set(url, target);
    return target;
  };
  walkTree(document.tree, (node, ancestors) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push(readLink(document, node, ancestors, targetOf));
    }
  });
  return links;
});

/**
 * All links of a document, or none where nothing in its text may be a link that is wanted: the tree is not asked for
 * then. A link that is wanted is always among the links; whoever asks has to look at each.
 */
export function linksWhere(document: Document, isWanted: (hint: LinkHint) => boolean): readonly LinkTarget[] {
  return linkHintsOf(document)?.some(isWanted) === false ? [] : linksOf(document);
}

/**
 * A safe fix that puts another path into a link and keeps its anchor; `undefined` where one of the paths needs escapes,
 * which differ by the form of the link.
 */
export function replacePath(link: LinkTarget, path: string, replacement: string): Fix | undefined {
  if (!link.isPlain || !link.url.startsWith(path) || /[\s()<>%#?]/.test(replacement)) return undefined;
  return { safety: 'safe', edits: [{ range: link.range, text: replacement + link.url.slice(path.length) }] };
}
