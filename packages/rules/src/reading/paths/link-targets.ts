import { type Document, derive, type Range, walkTree } from '@sopwright/document';
import type { Fix } from '@sopwright/lint';
import type { Definition, Image, Link, Nodes } from 'mdast';

/** What a link can point at, so far as the link itself tells. */
export type Target =
  /** A file or directory beside this one, `#heading` split off. */
  | { readonly type: 'path'; readonly path: string; readonly anchor?: string }
  /** A heading of the same file. */
  | { readonly type: 'anchor'; readonly anchor: string }
  /** A place on the author's machine. */
  | { readonly type: 'machine' }
  /** A web address, a placeholder, a word: nothing that can be looked up. */
  | { readonly type: 'other' };

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

const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
// Home directories are looked for in the whole text, by `body/machine-path`.
const MACHINE = /^(?:[Ff]ile:(?!\/{0,3}(?:Users|home)\/)|[A-Za-z]:[\\/](?!Users[\\/]))/;
// `{name}`, `<name>`, `${name}`, `[name]`, `*`, `...` and the like stand for something the reader fills in.
// A backslash is either none of a path's or a matter of `body/windows-path`.
const PLACEHOLDER = /[{}<>$*|[\]…]|\.{3}|%7b|%3c|^@/i;
const DOMAIN = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|ai|app|co|sh|so|gov|edu)(?:[/:?#]|$))/i;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Tells what a link target points at. */
export function readTarget(url: string): Target {
  if (MACHINE.test(url) && !PLACEHOLDER.test(url)) return { type: 'machine' };
  if (SCHEME.test(url) || /^[/~]|\\/.test(url) || PLACEHOLDER.test(url) || DOMAIN.test(url)) return { type: 'other' };
  const hash = url.indexOf('#');
  const anchor = hash === -1 ? undefined : decode(url.slice(hash + 1));
  const path = decode((hash === -1 ? url : url.slice(0, hash)).replace(/\?.*$/s, ''));
  if (path === '') return anchor === undefined || anchor === '' ? { type: 'other' } : { type: 'anchor', anchor };
  // `[text](url)` and `[reporter](name)`: a single word is rather a manner of speaking than a file.
  if (!/[./]/.test(path) || /\s\S*\s/.test(path)) return { type: 'other' };
  return { type: 'path', path, ...(anchor === undefined || anchor === '' ? {} : { anchor }) };
}

/** Where the label of a link ends, so that the target is not looked for in the label. */
function labelEnd(document: Document, node: LinkTarget['node']): number {
  const [start] = document.rangeOf(node);
  const last = node.type === 'link' ? node.children.at(-1) : undefined;
  if (last !== undefined) return document.rangeOf(last)[1];
  const opening = document.text.indexOf(node.type === 'definition' ? ']:' : '](', start);
  return opening === -1 ? start : opening;
}

function readLink(document: Document, node: LinkTarget['node'], ancestors: readonly Nodes[]): LinkTarget {
  const { url } = node;
  const [start, end] = document.rangeOf(node);
  const from = labelEnd(document, node);
  const at = url === '' ? -1 : document.text.slice(from, end).indexOf(url);
  const range: Range = at === -1 ? [start, end] : [from + at, from + at + url.length];
  const isInHeading = ancestors.some(({ type }) => type === 'heading');
  return { node, url, range, isPlain: at !== -1, isInHeading, target: readTarget(url) };
}

/**
 * Links, images and definitions of a Markdown document in source order. Code and HTML hold none. The tree is not asked
 * for where the text has nothing that looks like a link.
 */
export const linksOf: (document: Document) => readonly LinkTarget[] = derive((document) => {
  if (!document.text.includes('](') && !document.text.includes(']:')) return [];
  const links: LinkTarget[] = [];
  walkTree(document.tree, (node, ancestors) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push(readLink(document, node, ancestors));
    }
  });
  return links;
});

/**
 * A safe fix that puts another path into a link and keeps its anchor; `undefined` where one of the paths needs escapes,
 * which differ by the form of the link.
 */
export function replacePath(link: LinkTarget, path: string, replacement: string): Fix | undefined {
  if (!link.isPlain || !link.url.startsWith(path) || /[\s()<>%#?]/.test(replacement)) return undefined;
  return { safety: 'safe', edits: [{ range: link.range, text: replacement + link.url.slice(path.length) }] };
}
