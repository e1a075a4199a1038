import type { Node, Nodes, Root } from 'mdast';
import { decodeText, type Encoding } from './decode.ts';
import { type Frontmatter, parseFrontmatter } from './frontmatter.ts';
import { type JsonContent, parseJson } from './json.ts';
import { type DocumentKind, looksLikeSop } from './kind.ts';
import { createLineIndex, type LineIndex } from './line-index.ts';
import { type MarkdownTree, parseMarkdown } from './markdown.ts';
import type { Range } from './range.ts';

/**
 * One file, parsed at most once and only as deep as somebody asks: `lines`, `frontmatter`, `tree` and `json` are
 * computed on first use. All ranges count UTF-16 code units of `text`.
 */
export interface Document {
  /** Path with forward slashes, relative to the working directory. */
  readonly path: string;
  readonly kind: DocumentKind;
  /** The whole text, a byte order mark included as U+FEFF. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  readonly lines: LineIndex;
  /** Frontmatter of a Markdown file; `absent` for JSON. */
  readonly frontmatter: Frontmatter;
  /** Offset at which the body starts: behind the frontmatter or the byte order mark. */
  readonly bodyStart: number;
  /** mdast tree of a Markdown file, frontmatter included as a `yaml` node; an empty root for JSON. */
  readonly tree: Root;
  /** Why and where the Markdown was not parsed, if it was not. */
  readonly hostile: MarkdownTree['hostile'];
  /** Content of a JSON file; an empty one for Markdown. */
  readonly json: JsonContent;
  /** Range of a tree node in `text`; use this, not the node's own offsets, which leave a byte order mark out. */
  rangeOf(node: Node): Range;
}

/** What a document is made from. */
export interface DocumentSource {
  readonly path: string;
  readonly kind: DocumentKind;
  /** Raw bytes, or text that is known to be valid UTF-8. */
  readonly content: Uint8Array | string;
}

function once<T>(compute: () => T): () => T {
  let cached: { readonly value: T } | undefined;
  return () => {
    cached ??= { value: compute() };
    return cached.value;
  };
}

const emptyTree: MarkdownTree = { root: { type: 'root', children: [] } };
const emptyJson: JsonContent = { root: undefined, value: undefined, problems: [] };

/** Makes a document. Costs one decoding; everything else is computed when asked for. Never throws. */
export function createDocument(source: DocumentSource): Document {
  const { content, path } = source;
  const decoded =
    typeof content === 'string'
      ? { text: content, encoding: 'utf-8' as const, hasByteOrderMark: content.startsWith('\uFEFF') }
      : decodeText(content);
  const { text, hasByteOrderMark } = decoded;
  const isJson = path.endsWith('.json');
  const kind = source.kind === 'reference' && looksLikeSop(text) ? 'sop' : source.kind;
  const offset = hasByteOrderMark ? 1 : 0;
  const lines = once(() => createLineIndex(text));
  const frontmatter = once(() => parseFrontmatter(isJson ? '' : text));
  const tree = once(() => (isJson ? emptyTree : parseMarkdown(text)));
  const json = once(() => (isJson ? parseJson(text) : emptyJson));
  return {
    path,
    kind,
    text,
    encoding: decoded.encoding,
    hasByteOrderMark,
    get lines() {
      return lines();
    },
    get frontmatter() {
      return frontmatter();
    },
    get bodyStart() {
      return frontmatter().bodyStart;
    },
    get tree() {
      return tree().root;
    },
    get hostile() {
      return tree().hostile;
    },
    get json() {
      return json();
    },
    rangeOf(node) {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? start;
      return [start + offset, end + offset];
    },
  };
}

/**
 * Memoises a function of a document: `derive(compute)` returns `document => value`, computed once per document and
 * dropped with it. For anything that two rules want to know.
 */
export function derive<T>(compute: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, { readonly value: T }>();
  return (document) => {
    let entry = known.get(document);
    if (entry === undefined) {
      entry = { value: compute(document) };
      known.set(document, entry);
    }
    return entry.value;
  };
}

/** A node and its ancestors, root first. Returning `false` from the visitor skips the node's children. */
export type TreeVisitor = (node: Nodes, ancestors: readonly Nodes[]) => unknown;

/** Walks a tree in source order without recursion. The `ancestors` array is reused: copy it to keep it. */
export function walkTree(root: Nodes, visitor: TreeVisitor): void {
  const ancestors: Nodes[] = [];
  const indexes: number[] = [];
  let node: Nodes | undefined = root;
  while (node !== undefined) {
    const descend: boolean = visitor(node, ancestors) !== false && 'children' in node && node.children.length > 0;
    if (descend) {
      ancestors.push(node);
      indexes.push(-1);
    }
    node = nextNode(ancestors, indexes);
  }
}

function nextNode(ancestors: Nodes[], indexes: number[]): Nodes | undefined {
  while (ancestors.length > 0) {
    const parent = ancestors.at(-1);
    const index = (indexes.pop() ?? -1) + 1;
    const child: Nodes | undefined = parent !== undefined && 'children' in parent ? parent.children[index] : undefined;
    if (child !== undefined) {
      indexes.push(index);
      return child;
    }
    ancestors.pop();
  }
  return undefined;
}
