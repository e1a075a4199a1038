import type { Root, Yaml } from 'mdast';
import type { Processor } from 'unified';
import { isSlow, loadFallback } from './fallback-parser.ts';
import { findFences } from './fences.ts';
import { createLineIndex } from './line-index.ts';
import type { Position } from './range.ts';

/** Deepest nesting of block quotes and lists that is still parsed; parse time grows with the square of it. */
export const MAX_CONTAINER_DEPTH = 100;

/** Most emphasis markers that one run of lines without a blank one may hold; matching them up grows with the square of it. */
export const MAX_DELIMITER_RUNS = 10_000;

/**
 * Most character references of a run of lines without a blank one, times its length: the native parser copies the text
 * before each of them once more.
 */
export const MAX_REFERENCE_COST = 100_000_000;

/**
 * Most web and mail addresses of a run of lines without a blank one, times its length: the native parser looks through
 * the text anew for each of them.
 */
const MAX_ADDRESS_COST = 20_000_000_000;

/** Most nodes of a tree. The largest file of 588 skills has 2,310; a megabyte made to be hostile has 600,000. */
export const MAX_NODES = 50_000;

/** Shorter runs hold too few addresses to cost much. */
const ADDRESS_LENGTH = 200_000;

const CONTAINER_MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
/** How a line that nests begins: with a marker, behind no more blanks than the first level may have. */
const FIRST_MARKER = /^[ \t]*[>\-+*\d]/;
const MARKER = />|[-+*](?=[ \t])|\d{1,9}[.)]/g;

/** What markers and the blanks between them are made of. */
const MARKER_UNITS = new Uint8Array(0x80);
for (const char of ' \t>-+*0123456789.)') MARKER_UNITS[char.charCodeAt(0)] = 1;

/** False where no run of such characters is long enough. Looks at one place in so many, since none hides between. */
function holdsMarkers(text: string): boolean {
  for (let at = MAX_CONTAINER_DEPTH; at < text.length; at += MAX_CONTAINER_DEPTH) {
    let [start, end] = [at, at];
    while (MARKER_UNITS[text.charCodeAt(end)] === 1) end += 1;
    while (end > at && MARKER_UNITS[text.charCodeAt(start - 1)] === 1) start -= 1;
    if (end - start > MAX_CONTAINER_DEPTH) return true;
  }
  return false;
}

/** Offset of the first line nested deeper than {@link MAX_CONTAINER_DEPTH}, or `undefined`. Linear in the text. */
export function findTooDeep(text: string): number | undefined {
  let start = 0;
  if (!holdsMarkers(text)) return undefined;
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    // A nested line holds at least one marker and, but for `>`, one blank per level.
    if (end - start > MAX_CONTAINER_DEPTH && FIRST_MARKER.test(text.slice(start, start + MAX_CONTAINER_DEPTH))) {
      const prefix = CONTAINER_MARKERS.exec(text.slice(start, Math.min(end, start + MAX_CONTAINER_DEPTH * 16)))?.[0];
      if (prefix !== undefined && (prefix.match(MARKER)?.length ?? 0) > MAX_CONTAINER_DEPTH) return start;
    }
    start = end + 1;
  }
  return undefined;
}

const BLANK_LINES = /\n[ \t\r]*\n/g;

function isTooDense(block: string): boolean {
  if (block.length <= MAX_DELIMITER_RUNS) return false;
  if ((block.match(/\*+|_+|~+/g)?.length ?? 0) > MAX_DELIMITER_RUNS) return true;
  if ((block.match(/&[#A-Za-z]/g)?.length ?? 0) * block.length > MAX_REFERENCE_COST) return true;
  if (block.length <= ADDRESS_LENGTH) return false;
  return (block.match(/:\/\/|www\.|@/g)?.length ?? 0) * block.length > MAX_ADDRESS_COST;
}

/** False where every block is too short to be dense. Looks for the usual kind of blank line only, since that is fast. */
function holdsLongBlock(text: string): boolean {
  for (let start = 0; text.length - start > MAX_DELIMITER_RUNS; ) {
    const end = text.lastIndexOf('\n\n', start + MAX_DELIMITER_RUNS);
    if (end < start) return true;
    start = end + 2;
  }
  return false;
}

/**
 * Offset of the first run of lines with more than {@link MAX_DELIMITER_RUNS} emphasis markers, too many character
 * references ({@link MAX_REFERENCE_COST}) or addresses ({@link MAX_ADDRESS_COST}), or `undefined`. Linear.
 */
export function findTooDense(text: string): number | undefined {
  let start = 0;
  if (!holdsLongBlock(text)) return undefined;
  // Code fences and tables count too: a line that only looks like one would hide what comes below it.
  if (text.length > MAX_DELIMITER_RUNS) {
    for (const blank of text.matchAll(BLANK_LINES)) {
      if (blank.index - start > MAX_DELIMITER_RUNS && isTooDense(text.slice(start, blank.index))) return start;
      start = blank.index + blank[0].length;
    }
  }
  return isTooDense(text.slice(start)) ? start : undefined;
}

/**
 * `nesting`: too deep; `delimiters`: too much markup in one block, or whatever else the parser gave up on; `slow`: more
 * than the parser in JavaScript, where that is the one, reads in a few seconds; `nodes`: more than {@link MAX_NODES},
 * which only the parser can tell.
 */
export interface Hostile {
  readonly cause: 'nesting' | 'delimiters' | 'slow' | 'nodes';
  readonly offset: number;
}

/** Where the body begins to hold anything. */
function bodyOffset(source: string): number {
  const start = findFences(source).bodyStart;
  return start + Math.max(source.slice(start).search(/\S/), 0);
}

/**
 * Where a text would take the parser that is loaded time that grows with its square. Looks at the text alone; linear.
 */
export function findHostile(text: string): Hostile | undefined {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const source = bom === 1 ? text.slice(1) : text;
  const deep = findTooDeep(source);
  if (deep !== undefined) return { cause: 'nesting', offset: deep + bom };
  const dense = findTooDense(source);
  if (dense !== undefined) return { cause: 'delimiters', offset: dense + bom };
  return parser?.isSlow(source) === true ? { cause: 'slow', offset: bodyOffset(source) + bom } : undefined;
}

/** A Markdown tree; `hostile` says where and why a text was not parsed, its root is empty then. */
export interface MarkdownTree {
  readonly root: Root;
  readonly hostile?: Hostile;
}

/** `undefined` where the tree has over {@link MAX_NODES}. */
type ParseTree = (source: string) => Root | undefined;

/** A parser, and which texts are not given to it. */
interface MarkdownParser {
  readonly parse: ParseTree;
  readonly isSlow: (source: string) => boolean;
}

let parser: MarkdownParser | undefined;

/** Which parser reads Markdown: the native one, or the JavaScript one where no native binary loads. */
export type MarkdownParserName = 'satteri' | 'mdast-util-from-markdown';

async function loadNative(): Promise<ParseTree> {
  const { createMdastHandle, dropHandle, MdastReader, materializeMdastTree, serializeHandle } = await import('satteri');
  return (source) => {
    const handle = createMdastHandle(source, { frontmatter: true, gfm: true });
    try {
      // Nodes are counted before a single one is made: making them takes longer than parsing.
      const reader = new MdastReader(serializeHandle(handle));
      if (reader.nodeCount > MAX_NODES) return undefined;
      const tree = materializeMdastTree(reader);
      return tree.type === 'root' ? tree : emptyRoot();
    } finally {
      dropHandle(handle);
    }
  };
}

/**
 * Loads the Markdown parser; every later {@link parseMarkdown} is synchronous. Says which one was found, so that the
 * caller can mention a missing native binary once.
 */
export async function loadMarkdownParser(force?: MarkdownParserName): Promise<MarkdownParserName> {
  if (force !== 'mdast-util-from-markdown') {
    try {
      parser = { parse: await loadNative(), isSlow: () => false };
      return 'satteri';
    } catch (error) {
      if (force === 'satteri') throw error;
    }
  }
  parser = { parse: await loadFallback(MAX_NODES), isSlow };
  return 'mdast-util-from-markdown';
}

/** The parser as a unified plugin: `unified().use(mdastParser).parse(text)` gives the tree that remark-parse gives. */
export function mdastParser(this: Processor): void {
  this.parser = (text) => parseMarkdown(text).root;
}

/**
 * Parses Markdown (CommonMark, GFM, YAML frontmatter) into mdast. Offsets in the tree count from behind a byte order
 * mark. The root is empty where the text is hostile, which {@link findHostile} tells where the caller has not asked it,
 * and where the tree has too many nodes.
 *
 * @throws Error when {@link loadMarkdownParser} has not been awaited; never for a text.
 */
export function parseMarkdown(text: string, hostile: Hostile | undefined = findHostile(text)): MarkdownTree {
  if (parser === undefined) throw new Error('await loadMarkdownParser() before Markdown is parsed');
  if (hostile !== undefined) return { root: emptyRoot(), hostile };
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const source = bom === 1 ? text.slice(1) : text;
  try {
    const root = parseWithFences(source, parser.parse);
    if (root !== undefined) return { root };
    return { root: emptyRoot(), hostile: { cause: 'nodes', offset: bom + bodyOffset(source) } };
  } catch {
    // Out of memory or stack in the parser.
    return { root: emptyRoot(), hostile: { cause: 'delimiters', offset: bom } };
  }
}

/**
 * The native parser sees no frontmatter where blanks follow a fence, and a heading in its place. Such a block is blanked
 * before the parse, and its node put in.
 */
function parseWithFences(source: string, parse: ParseTree): Root | undefined {
  const { status, range, contentRange } = findFences(source);
  const content = source.slice(...contentRange);
  const isTight = /^\r?\n/.test(content) && !/[ \t]$/.test(source.slice(...range));
  if (status !== 'closed' || isTight) return parse(source);

  const root = parse(source.slice(0, range[1]).replace(/[^\r\n]/g, ' ') + source.slice(range[1]));
  if (root === undefined) return undefined;
  const lines = createLineIndex(source);
  const pointAt = (offset: number): Position & { offset: number } => ({ ...lines.position(offset), offset });
  const value = content.replace(/^[ \t]*\r?\n?/, '').replace(/\r$/, '');
  const node: Yaml = { type: 'yaml', value, position: { start: pointAt(range[0]), end: pointAt(range[1]) } };
  const position = root.position && { ...root.position, start: pointAt(0) };
  return { ...root, children: [node, ...root.children], ...(position && { position }) };
}

function emptyRoot(): Root {
  return { type: 'root', children: [] };
}
