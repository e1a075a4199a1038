import { createDocument, type Document, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, test } from 'vitest';
import { linksOf, readTarget } from './link-targets.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

function documentOf(content: string): Document {
  return createDocument({ path: 'a/SKILL.md', kind: 'skill', content });
}

describe('readTarget', () => {
  test.each([
    ['references/a.md', { type: 'path', path: 'references/a.md' }],
    ['./a%20b.md#c%20d', { type: 'path', path: './a b.md', anchor: 'c d' }],
    ['a.md?plain=1#L3', { type: 'path', path: 'a.md', anchor: 'L3' }],
    ['../', { type: 'path', path: '../' }],
    ['100%.md', { type: 'path', path: '100%.md' }],
    ['#b', { type: 'anchor', anchor: 'b' }],
    ['#', { type: 'other' }],
    ['file:///srv/a.md', { type: 'machine' }],
    ['C:/work/a.md', { type: 'machine' }],
    ['file:///Users/ana/a.md', { type: 'other' }],
    ['https://example.org/a.md', { type: 'other' }],
    ['example.org/a.md', { type: 'other' }],
    ['mailto:a@example.org', { type: 'other' }],
    ['/docs/a', { type: 'other' }],
    ['~/.aws/config', { type: 'other' }],
    ['{baseDir}/a.md', { type: 'other' }],
    ['<file>.md', { type: 'other' }],
    ['references/*.md', { type: 'other' }],
    ['@scope/pkg', { type: 'other' }],
    ['App\\Models\\A.php', { type: 'other' }],
    ['url', { type: 'other' }],
    ['...', { type: 'other' }],
    ['', { type: 'other' }],
  ])('%s', (url, target) => {
    expect(readTarget(url)).toEqual(target);
  });
});

describe('linksOf', () => {
  test('gives the range of each target', () => {
    const document = documentOf('\uFEFF[a.md](a.md "T") ![b](<b c.md>) [c][c] <https://example.org>\n\n[c]: c.md\n');
    const targets = linksOf(document).map(({ range, url }) => [document.text.slice(...range), url]);
    expect(targets).toEqual([
      ['a.md', 'a.md'],
      ['b c.md', 'b c.md'],
      ['<https://example.org>', 'https://example.org'],
      ['c.md', 'c.md'],
    ]);
  });

  test('marks the whole link where the target has escapes', () => {
    const document = documentOf('[a](a\\_b.md)\n');
    const [link] = linksOf(document);
    expect(link?.isPlain).toBe(false);
    expect(document.text.slice(...(link?.range ?? [0, 0]))).toBe('[a](a\\_b.md)');
  });

  test('reads neither code nor HTML', () => {
    expect(linksOf(documentOf('`[a](a.md)`\n\n```\n[b](b.md)\n```\n\n<a href="c.md">c</a>\n'))).toEqual([]);
  });
});
