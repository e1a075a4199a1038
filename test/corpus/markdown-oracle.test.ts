import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { decodeText, loadMarkdownParser, parseMarkdown } from '@sopwright/document';
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markdownSamples } from './markdown-samples.ts';

const corpus = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');
const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

interface Difference {
  /** Types of the nodes from the root down. */
  readonly path: readonly string[];
  /** `type`, `children`, `start`, `end`, or a property of the node. */
  readonly what: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** Differences that are known, by what they are. */
const KNOWN: Readonly<Record<string, (difference: Difference, ours: Nodes, theirs: Nodes) => boolean>> = {
  // Where a task begins with anything but text, remark leaves its box inside of the paragraph.
  'start of a task that begins with markup': ({ path, what }, ours, theirs) => {
    const [from, to] = [theirs.position?.start, ours.position?.start];
    const isParagraph = path.at(-1) === 'paragraph' && path.at(-2) === 'listItem' && what === 'start';
    const startsWithText = 'children' in ours && ours.children[0]?.type === 'text';
    return isParagraph && !startsWithText && from?.line === to?.line && (from?.offset ?? 0) + 4 === to?.offset;
  },
  // Remark has it reach over the quote's marker on the next line.
  'end of a list or quote in a quote': ({ path, what }, ours, theirs) => {
    const isNested = path.slice(0, -1).includes('blockquote') && ['list', 'blockquote'].includes(path.at(-1) ?? '');
    return what === 'end' && isNested && (ours.position?.end.line ?? 0) + 1 === theirs.position?.end.line;
  },
  'end of an unclosed fence in a list': ({ path, what }, ours, theirs) => {
    const distance = (theirs.position?.end.offset ?? 0) - (ours.position?.end.offset ?? 0);
    return what === 'end' && path.at(-1) === 'code' && path.includes('listItem') && distance === 1;
  },
};

function dataOf(node: Nodes): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    // mdast has `null` and a missing property mean the same.
    if (key !== 'children' && key !== 'position' && value !== null && value !== undefined) data[key] = value;
  }
  return data;
}

function differencesIn(ours: Nodes, theirs: Nodes, path: readonly string[]): Difference[] {
  if (ours.type !== theirs.type) return [{ path, what: 'type', ours: ours.type, theirs: theirs.type }];
  const found: Difference[] = [];
  const [a, b] = [dataOf(ours), dataOf(theirs)];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (JSON.stringify(a[key]) !== JSON.stringify(b[key]))
      found.push({ path, what: key, ours: a[key], theirs: b[key] });
  }
  for (const side of ['start', 'end'] as const) {
    const [from, to] = [ours.position?.[side], theirs.position?.[side]];
    const isSame = from?.line === to?.line && from?.column === to?.column && from?.offset === to?.offset;
    if (!isSame) found.push({ path, what: side, ours: from, theirs: to });
  }
  return found;
}

interface Comparison {
  readonly known: Readonly<Record<string, number>>;
  readonly unknown: readonly Difference[];
}

function compareTrees(ours: Root, theirs: Root): Comparison {
  const known: Record<string, number> = {};
  const unknown: Difference[] = [];
  const waiting: { ours: Nodes; theirs: Nodes; path: readonly string[] }[] = [{ ours, theirs, path: ['root'] }];
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const { path } = pair;
    const [a, b] = [pair.ours, pair.theirs];
    for (const difference of differencesIn(a, b, path)) {
      const name = Object.keys(KNOWN).find((key) => KNOWN[key]?.(difference, a, b));
      if (name === undefined) unknown.push(difference);
      else known[name] = (known[name] ?? 0) + 1;
    }
    const [mine, other] = ['children' in a ? a.children : [], 'children' in b ? b.children : []];
    if (mine.length !== other.length) {
      unknown.push({ path, what: 'children', ours: mine.length, theirs: other.length });
      continue;
    }
    mine.forEach((child, index) => {
      const counterpart = other[index];
      if (counterpart !== undefined) waiting.push({ ours: child, theirs: counterpart, path: [...path, child.type] });
    });
  }
  return { known, unknown };
}

const samples = Object.entries(markdownSamples).flatMap(([name, text]) => [
  { name: `${name}, LF`, text },
  { name: `${name}, CRLF`, text: text.replaceAll('\n', '\r\n') },
]);

describe.each(['satteri', 'mdast-util-from-markdown'] as const)('%s', (parser) => {
  beforeAll(async () => {
    expect(await loadMarkdownParser(parser)).toBe(parser);
  });

  afterAll(async () => {
    await loadMarkdownParser();
  });

  it.each(samples)('gives the tree of remark for $name', ({ text }) => {
    const { unknown, known } = compareTrees(parseMarkdown(text).root, remark.parse(text));
    expect(unknown).toEqual([]);
    if (parser !== 'satteri') expect(known).toEqual({});
  });
});

const isHere = existsSync(corpus);
const absence = isHere ? '' : ' (skipped: ../shared/corpus is not here)';

describe.skipIf(!isHere)(`every Markdown file of the corpus${absence}`, () => {
  beforeAll(async () => {
    await loadMarkdownParser();
  });

  it('has the tree of remark, known differences aside', () => {
    const known: Record<string, number> = {};
    const unknown: string[] = [];
    const files = readdirSync(corpus, { recursive: true, withFileTypes: true });
    let count = 0;
    for (const file of files) {
      if (!file.isFile() || !file.name.endsWith('.md')) continue;
      const path = join(file.parentPath, file.name);
      // Offsets of a tree leave a byte order mark out.
      const text = decodeText(readFileSync(path)).text.replace(/^\uFEFF/, '');
      const { root, hostile } = parseMarkdown(text);
      const comparison = compareTrees(root, remark.parse(text));
      count += 1;
      for (const [name, times] of Object.entries(comparison.known)) known[name] = (known[name] ?? 0) + times;
      if (hostile !== undefined) unknown.push(`${relative(corpus, path)}: hostile`);
      for (const found of comparison.unknown) unknown.push(`${relative(corpus, path)}: ${JSON.stringify(found)}`);
    }
    expect(count).toBeGreaterThan(2000);
    expect(unknown).toEqual([]);
    expect(known).toEqual({
      'start of a task that begins with markup': 209,
      'end of a list or quote in a quote': 3,
      'end of an unclosed fence in a list': 1,
    });
  }, 300_000);
});
