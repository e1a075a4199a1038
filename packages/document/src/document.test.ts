import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocument, derive, walkTree } from './document.ts';
import { scalarsOf } from './frontmatter-scalars.ts';
import { documentKinds } from './kind.ts';
import { loadMarkdownParser } from './markdown.ts';
import { sectionsOf } from './outline.ts';
import { proseOf } from './prose.ts';
import type { Range } from './range.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

describe('createDocument', () => {
  it('takes bytes and text alike', () => {
    const text = '\uFEFF---\nname: é\n---\n# T\n';
    const fromBytes = createDocument({ path: 'a/SKILL.md', kind: 'skill', content: new TextEncoder().encode(text) });
    const fromText = createDocument({ path: 'a/SKILL.md', kind: 'skill', content: text });
    for (const document of [fromBytes, fromText]) {
      expect(document.text).toBe(text);
      expect(document.hasByteOrderMark).toBe(true);
      expect(document.encoding).toBe('utf-8');
      expect(document.text.slice(document.bodyStart)).toBe('# T\n');
      const [, heading] = document.tree.children;
      expect(heading && text.slice(...document.rangeOf(heading))).toBe('# T');
    }
  });

  it('parses once', () => {
    const document = createDocument({ path: 'a.md', kind: 'skill', content: '# a' });
    expect(document.tree).toBe(document.tree);
    expect(document.lines).toBe(document.lines);
    expect(document.frontmatter).toBe(document.frontmatter);
    expect(document.json).toBe(document.json);
  });

  it('reads JSON as JSON and Markdown as Markdown', () => {
    const json = createDocument({ path: 'a/plugin.json', kind: 'plugin', content: '{"a": 1}' });
    expect(json.json.value).toEqual({ a: 1 });
    expect(json.tree.children).toEqual([]);
    expect(json.frontmatter.status).toBe('absent');
    const markdown = createDocument({ path: 'a.md', kind: 'skill', content: '{"a": 1}' });
    expect(markdown.json).toMatchObject({ value: undefined, problems: [] });
  });

  it('makes an SOP of a reference that has the shape of one, and of nothing else', () => {
    const content = '# A\n\n## Steps\n\n### 1. Look\n';
    expect(createDocument({ path: 'a/b.md', kind: 'reference', content }).kind).toBe('sop');
    expect(createDocument({ path: 'a/SKILL.md', kind: 'skill', content }).kind).toBe('skill');
    expect(createDocument({ path: 'a/b.md', kind: 'reference', content: '# A' }).kind).toBe('reference');
  });

  it('says where hostile text begins', () => {
    const document = createDocument({ path: 'a.md', kind: 'skill', content: `a\n\n${'> '.repeat(500)}` });
    expect(document.hostile).toEqual({ cause: 'nesting', offset: 3 });
    expect(document.tree.children).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  '---',
  '\n',
  '\r\n',
  'a: b',
  ' ',
  '\t',
  '"',
  "'",
  ':',
  '- ',
  '> ',
  '# T',
  '```',
  '|',
  '[a](b)',
  '*',
  '_',
  '<b>',
  '<!--',
  '{',
  '}',
  '[',
  ']',
  ',',
  '1',
  'true',
  '\uFEFF',
  '&a',
  '*a',
  '\0',
  'é',
  '😀',
  '\ud800',
  '    ',
  '[^1]: ',
  '...',
  '!!js/function',
  '...\n',
  '## Steps\n',
  '### 1. x\n',
);
const mixtures = fc.array(pieces, { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join('')));
const anything = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  mixtures,
  mixtures.map((bytes) => Uint8Array.of(45, 45, 45, 10, ...bytes, 10, 45, 45, 45, 10, 97)),
);

function inside([start, end]: Range, length: number): boolean {
  return start >= 0 && start <= end && end <= length;
}

describe.each(['satteri', 'mdast-util-from-markdown'] as const)('any bytes, read with %s', (parser) => {
  beforeAll(async () => {
    await loadMarkdownParser(parser);
  });

  afterAll(async () => {
    await loadMarkdownParser();
  });

  it('make a document of every kind whose ranges stay inside of the text', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom(...documentKinds),
        fc.constantFrom('a/SKILL.md', 'a/x.json'),
        (content, kind, path) => {
          const document = createDocument({ path, kind, content });
          const { text, frontmatter, json, tree } = document;
          const ranges: Range[] = [frontmatter.range, frontmatter.contentRange];
          ranges.push(...frontmatter.fields.flatMap(({ keyRange, valueRange }) => [keyRange, valueRange]));
          ranges.push(...[...frontmatter.problems, ...json.problems].map(({ range }) => range));
          ranges.push(...scalarsOf(document).map(({ range }) => range));
          ranges.push(
            ...sectionsOf(document).flatMap((section) => [section.range, section.contentRange, section.headingRange]),
          );
          walkTree(tree, (node) => ranges.push(document.rangeOf(node)));
          expect(ranges.filter((range) => !inside(range, text.length))).toEqual([]);
          expect(proseOf(document)).toHaveLength(text.length);
          expect(document.bodyStart).toBeLessThanOrEqual(text.length);
          expect(document.lines.position(text.length).line).toBeGreaterThan(0);
        },
      ),
      { numRuns: parser === 'satteri' ? 3000 : 500 },
    );
  });
});

describe('derive', () => {
  it('computes once per document', () => {
    let calls = 0;
    const lengthOf = derive(({ text }) => {
      calls += 1;
      return text.length;
    });
    const [a, b] = ['a', 'bb'].map((content) => createDocument({ path: 'a.md', kind: 'skill', content }));
    expect([a, a, b, b].map((document) => document && lengthOf(document))).toEqual([1, 1, 2, 2]);
    expect(calls).toBe(2);
  });
});

describe('walkTree', () => {
  it('goes through a tree in source order with the ancestors of each node', () => {
    const { tree } = createDocument({ path: 'a.md', kind: 'skill', content: '- *a* b\n\n> c\n' });
    const seen: string[] = [];
    walkTree(tree, (node, ancestors) => seen.push([...ancestors, node].map(({ type }) => type).join('/')));
    expect(seen.map((path) => path.split('/').at(-1))).toEqual([
      'root',
      'list',
      'listItem',
      'paragraph',
      'emphasis',
      'text',
      'text',
      'blockquote',
      'paragraph',
      'text',
    ]);
    expect(seen.at(-1)).toBe('root/blockquote/paragraph/text');
  });

  it('skips the children of a node for which the visitor says so', () => {
    const { tree } = createDocument({ path: 'a.md', kind: 'skill', content: '- a\n\nb\n' });
    const seen: string[] = [];
    walkTree(tree, (node) => {
      seen.push(node.type);
      return node.type !== 'list';
    });
    expect(seen).toEqual(['root', 'list', 'paragraph', 'text']);
  });
});
