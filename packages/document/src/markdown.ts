import type { Root } from 'mdast';
import type { Processor } from 'unified';

/** Deepest nesting of block quotes and lists that is still parsed; parse time grows with the square of it. */
export const MAX_CONTAINER_DEPTH = 100;

/** Most emphasis markers one block may hold; matching them up grows with the square of their number. */
export const MAX_DELIMITER_RUNS = 4_000;

const CONTAINER_MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const MARKER = />|[-+*](?=[ \t])|\d{1,9}[.)]/g;

/** Offset of the first line nested deeper than {@link MAX_CONTAINER_DEPTH}, or `undefined`. Linear in the text. */
export function findTooDeep(text: string): number | undefined {
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    // A nested line holds at least one marker and, but for `>`, one blank per level.
    if (end - start > MAX_CONTAINER_DEPTH) {
      const prefix = CONTAINER_MARKERS.exec(text.slice(start, Math.min(end, start + MAX_CONTAINER_DEPTH * 16)))?.[0];
      if (prefix !== undefined && (prefix.match(MARKER)?.length ?? 0) > MAX_CONTAINER_DEPTH) return start;
    }
    start = end + 1;
  }
  return undefined;
}

/** Offset of the first block with more than {@link MAX_DELIMITER_RUNS} emphasis markers, or `undefined`. Linear. */
export function findTooManyDelimiters(text: string): number | undefined {
  let start = 0;
  while (text.length - start > MAX_DELIMITER_RUNS) {
    const blank = text.indexOf('\n\n', start);
    const end = blank === -1 ? text.length : blank;
    if (end - start > MAX_DELIMITER_RUNS) {
      const runs = text.slice(start, end).match(/[*_~]+/g)?.length ?? 0;
      if (runs > MAX_DELIMITER_RUNS) return start;
    }
    start = end + 2;
  }
  return undefined;
}

/** A Markdown tree; `hostile` says where and why a text was not parsed, its root is empty then. */
export interface MarkdownTree {
  readonly root: Root;
  readonly hostile?: { readonly cause: 'nesting' | 'delimiters'; readonly offset: number };
}

type ParseTree = (source: string) => Root;

let parseTree: ParseTree | undefined;

/** Which parser reads Markdown: the native one, or the JavaScript one where no native binary loads. */
export type MarkdownParserName = 'satteri' | 'mdast-util-from-markdown';

async function loadNative(): Promise<ParseTree> {
  const { markdownToMdast } = await import('satteri');
  const options = { features: { frontmatter: true, gfm: true } };
  return (source) => {
    const tree = markdownToMdast(source, options);
    return tree.type === 'root' ? tree : emptyRoot();
  };
}

async function loadFallback(): Promise<ParseTree> {
  const [{ fromMarkdown }, { gfmFromMarkdown }, { frontmatterFromMarkdown }, { gfm }, { frontmatter }] =
    await Promise.all([
      import('mdast-util-from-markdown'),
      import('mdast-util-gfm'),
      import('mdast-util-frontmatter'),
      import('micromark-extension-gfm'),
      import('micromark-extension-frontmatter'),
    ]);
  const extensions = [gfm(), frontmatter()];
  const mdastExtensions = [gfmFromMarkdown(), frontmatterFromMarkdown()];
  return (source) => fromMarkdown(source, { extensions, mdastExtensions });
}

/**
 * Loads the Markdown parser; every later {@link parseMarkdown} is synchronous. Says which one was found, so that the
 * caller can mention a missing native binary once.
 */
export async function loadMarkdownParser(force?: MarkdownParserName): Promise<MarkdownParserName> {
  if (force !== 'mdast-util-from-markdown') {
    try {
      parseTree = await loadNative();
      return 'satteri';
    } catch (error) {
      if (force === 'satteri') throw error;
    }
  }
  parseTree = await loadFallback();
  return 'mdast-util-from-markdown';
}

/** The parser as a unified plugin: `unified().use(mdastParser).parse(text)` gives the tree that remark-parse gives. */
export function mdastParser(this: Processor): void {
  this.parser = (text) => parseMarkdown(text).root;
}

/**
 * Parses Markdown (CommonMark, GFM, YAML frontmatter) into mdast. Offsets in the tree count from behind a byte order
 * mark. The root is empty where {@link findTooDeep} or {@link findTooManyDelimiters} find hostile text.
 *
 * @throws Error when {@link loadMarkdownParser} has not been awaited; never for a text.
 */
export function parseMarkdown(text: string): MarkdownTree {
  if (parseTree === undefined) throw new Error('await loadMarkdownParser() before Markdown is parsed');
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const source = bom === 1 ? text.slice(1) : text;
  const deep = findTooDeep(source);
  const dense = deep === undefined ? findTooManyDelimiters(source) : undefined;
  if (deep !== undefined) return { root: emptyRoot(), hostile: { cause: 'nesting', offset: deep + bom } };
  if (dense !== undefined) return { root: emptyRoot(), hostile: { cause: 'delimiters', offset: dense + bom } };
  return { root: parseTree(source) };
}

function emptyRoot(): Root {
  return { type: 'root', children: [] };
}
