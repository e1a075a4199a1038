import type { Node, Nodes, Parents, Root } from 'mdast';
import { type DecodedText, decodeText, type Encoding } from './decode.ts';
import { type Fences, findFences } from './fences.ts';
import { type Frontmatter, parseFrontmatter } from './frontmatter.ts';
import { type JsonContent, parseJson } from './json.ts';
import { type DocumentKind, looksLikeSop } from './kind.ts';
import { createLineIndex, type LineIndex } from './line-index.ts';
import { findHostile, type Hostile, type MarkdownTree, parseMarkdown } from './markdown.ts';
import type { Range } from './range.ts';

/**
 * One file, parsed at most once and only as deep as somebody asks: `lines`, `frontmatter`, `tree` and `json` are
 * computed on first use. All ranges count UTF-16 code units of `text`.
 */
export interface Document {
  /** Path with forward slashes, relative to {@link Document.project}: the same from whatever directory the command runs. */
  readonly path: string;
  /** Top of the project that the file belongs to, relative to the working directory: `.`, `..`, `vendor/repository`. */
  readonly project: string;
  /** Path as it is reported: with forward slashes, relative to the working directory. */
  readonly file: string;
  readonly kind: DocumentKind;
  /** The whole text, a byte order mark included as U+FEFF. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  readonly lines: LineIndex;
  /** Frontmatter of a Markdown file; `absent` for JSON and YAML. */
  readonly frontmatter: Frontmatter;
  /** Offset at which the body starts: behind the frontmatter or the byte order mark. Costs no parse. */
  readonly bodyStart: number;
  /** mdast tree of a Markdown file, frontmatter included as a `yaml` node; an empty root for JSON and YAML. */
  readonly tree: Root;
  /** Where the text would take the parser too long, by the look of it: {@link findHostile}. Nothing is parsed. */
  readonly looksHostile: Hostile | undefined;
  /** Why and where the Markdown was not parsed, if it was not. */
  readonly hostile: Hostile | undefined;
  /** Content of a JSON file; an empty one for Markdown. */
  readonly json: JsonContent;
  /** Range of a tree node in `text`; use this, not the node's own offsets, which leave a byte order mark out. */
  rangeOf(node: Node): Range;
}

/** What a document is made from. */
export interface DocumentSource {
  /** Relative to `project`. */
  readonly path: string;
  /** `.` where absent. */
  readonly project?: string;
  /** `path` where absent. */
  readonly file?: string;
  readonly kind: DocumentKind;
  /** Raw bytes, or text that is known to be valid UTF-8. */
  readonly content: Uint8Array | string;
}

const emptyTree: MarkdownTree = { root: { type: 'root', children: [] } };
const emptyJson: JsonContent = { root: undefined, value: undefined, problems: [] };

/**
 * A document that caches what was asked of it. A class, since getters in object literals give every document a shape of
 * its own, and a run makes thousands of them.
 */
class CachingDocument implements Document {
  readonly path: string;
  readonly project: string;
  readonly file: string;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  readonly #isJson: boolean;
  /** False for JSON and YAML: what they hold is neither frontmatter nor Markdown. */
  readonly #isMarkdown: boolean;
  #lines: LineIndex | undefined;
  #fences: Fences | undefined;
  #frontmatter: Frontmatter | undefined;
  #tree: MarkdownTree | undefined;
  /** `null` where it is known that the text does not look hostile. */
  #hostile: Hostile | null | undefined;
  #json: JsonContent | undefined;

  constructor({ path, project = '.', file = path, kind }: DocumentSource, decoded: DecodedText) {
    const { text, encoding, hasByteOrderMark } = decoded;
    this.path = path;
    this.project = project;
    this.file = file;
    this.kind = kind === 'reference' && looksLikeSop(text) ? 'sop' : kind;
    this.text = text;
    this.encoding = encoding;
    this.hasByteOrderMark = hasByteOrderMark;
    this.#isJson = path.endsWith('.json');
    this.#isMarkdown = !this.#isJson && kind !== 'registry';
  }

  get lines(): LineIndex {
    this.#lines ??= createLineIndex(this.text);
    return this.#lines;
  }

  get frontmatter(): Frontmatter {
    this.#frontmatter ??= parseFrontmatter(this.#isMarkdown ? this.text : '', this.#fenced());
    return this.#frontmatter;
  }

  get bodyStart(): number {
    return this.#fenced().bodyStart;
  }

  #fenced(): Fences {
    this.#fences ??= findFences(this.#isMarkdown ? this.text : '');
    return this.#fences;
  }

  get tree(): Root {
    return this.#parsed().root;
  }

  get looksHostile(): Hostile | undefined {
    if (this.#hostile === undefined) this.#hostile = (this.#isMarkdown ? findHostile(this.text) : undefined) ?? null;
    return this.#hostile ?? undefined;
  }

  get hostile(): Hostile | undefined {
    return this.#parsed().hostile;
  }

  get json(): JsonContent {
    this.#json ??= this.#isJson ? parseJson(this.text) : emptyJson;
    return this.#json;
  }

  rangeOf(node: Node): Range {
    const offset = this.hasByteOrderMark ? 1 : 0;
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    return [start + offset, end + offset];
  }

  #parsed(): MarkdownTree {
    this.#tree ??= this.#isMarkdown ? parseMarkdown(this.text, this.looksHostile) : emptyTree;
    return this.#tree;
  }
}

/** Makes a document. Costs one decoding; everything else is computed when asked for. Never throws. */
export function createDocument(source: DocumentSource): Document {
  const { content } = source;
  if (typeof content !== 'string') return new CachingDocument(source, decodeText(content));
  const hasByteOrderMark = content.startsWith('\uFEFF');
  return new CachingDocument(source, { text: content, encoding: 'utf-8', hasByteOrderMark });
}

/** How many documents keep what was derived from them: one that is looked at, and those its rules ask about. */
const REMEMBERED = 8;

/** A document that something was derived from, and how to drop that again. */
interface Entry {
  readonly document: Document;
  readonly forget: (() => void)[];
}

/** The last one first. */
const recent: Entry[] = [];

/** Puts a document that is not the first one there, and gives what is to be dropped with it. */
function touch(document: Document): (() => void)[] {
  const at = recent.findIndex((entry) => entry.document === document);
  const entry = recent[at] ?? { document, forget: [] };
  if (at > 0) recent.splice(at, 1);
  recent.unshift(entry);
  for (const drop of recent.length > REMEMBERED ? (recent.pop()?.forget ?? []) : []) drop();
  return entry.forget;
}

/**
 * Memoises a function of a document: `derive(compute)` returns `document => value`, computed once while the document is
 * looked at. For anything that two rules want to know. It remembers the last few documents only: a run looks at one
 * after the other, and weak maps over all of them cost more in garbage collection than they save.
 */
export function derive<T>(compute: (document: Document) => T): (document: Document) => T {
  const known = new Map<Document, { readonly value: T }>();
  return (document) => {
    // Mostly it is the document that was asked about before; this runs for every rule and document.
    const first = recent[0];
    const forget = first?.document === document ? first.forget : touch(document);
    const found = known.get(document);
    if (found !== undefined) return found.value;
    const entry = { value: compute(document) };
    known.set(document, entry);
    forget.push(() => known.delete(document));
    return entry.value;
  };
}

/** A node and its ancestors, root first. Returning `false` from the visitor skips the node's children. */
export type TreeVisitor = (node: Nodes, ancestors: readonly Nodes[]) => unknown;

/** Walks a tree in source order without recursion. The `ancestors` array is reused: copy it to keep it. */
export function walkTree(root: Nodes, visitor: TreeVisitor): void {
  const ancestors: Parents[] = [];
  const indexes: number[] = [];
  let node: Nodes | undefined = root;
  while (node !== undefined) {
    if (visitor(node, ancestors) !== false && 'children' in node && node.children.length > 0) {
      ancestors.push(node);
      indexes.push(-1);
    }
    node = nextNode(ancestors, indexes);
  }
}

function nextNode(ancestors: Parents[], indexes: number[]): Nodes | undefined {
  for (let last = ancestors.length - 1; last >= 0; last--) {
    const index = (indexes[last] ?? 0) + 1;
    const child = ancestors[last]?.children[index];
    if (child !== undefined) {
      indexes[last] = index;
      return child;
    }
    ancestors.pop();
    indexes.pop();
  }
  return undefined;
}
