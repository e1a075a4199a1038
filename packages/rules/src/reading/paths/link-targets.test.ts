import { createDocument, type Document, loadMarkdownParser } from '@sopwright/document';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { processorTime } from '../../../../../test/processor-time.ts';
import { linkHintsOf } from './link-hints.ts';
import { linksWhere } from './link-targets.ts';
import { readTarget } from './target.ts';

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

describe('linksWhere', () => {
  test('gives the range of each target', () => {
    const document = documentOf('\uFEFF[a.md](a.md "T") ![b](<b c.md>) [c][c] <https://example.org>\n\n[c]: c.md\n');
    const targets = linksWhere(document, () => true).map(({ range, url }) => [document.text.slice(...range), url]);
    expect(targets).toEqual([
      ['a.md', 'a.md'],
      ['b c.md', 'b c.md'],
      ['<https://example.org>', 'https://example.org'],
      ['c.md', 'c.md'],
    ]);
  });

  test('marks the whole link where the target has escapes', () => {
    const document = documentOf('[a](a\\_b.md)\n');
    const [link] = linksWhere(document, () => true);
    expect(link?.isPlain).toBe(false);
    expect(document.text.slice(...(link?.range ?? [0, 0]))).toBe('[a](a\\_b.md)');
  });

  test('reads neither code nor HTML', () => {
    const document = documentOf('`[a](a.md)`\n\n```\n[b](b.md)\n```\n\n<a href="c.md">c</a>\n');
    expect(linksWhere(document, () => true)).toEqual([]);
  });

  test('does without the tree where nothing wanted is in the text', () => {
    const document = documentOf('[a](a.md) and [b](https://example.org/b).\n');
    const tree = vi.spyOn(document, 'tree', 'get');
    expect(linksWhere(document, ({ target }) => target.type === 'machine')).toEqual([]);
    expect(tree).not.toHaveBeenCalled();
    expect(linksWhere(document, ({ target }) => target.type === 'path')).toHaveLength(2);
  });
});

const HOSTILE = [
  '[a](\\\n"T")',
  '[a]( <b c.md> "T") ![b](x/(y).md\'T\')',
  '[a](b\\_c.md) [d](e&amp;f.md)',
  '> [a](\n> b.md\n> "T")',
  '- [a]:\n  b.md\n  "T"\n- [c][a]',
  '[a](file:///srv/x.md) <file:///srv/y.md> [c](C:/x/y.md)',
  '| a |\n| - |\n| [b](c\\|d.md) |',
  '[a](b(c\\)d).md) [e](f)g',
  '[![a](b.md "T")](c.md)',
];

describe('linkHintsOf', () => {
  /** What the tree has and the hints lack. */
  function missedIn(content: string): unknown[] {
    const document = documentOf(content);
    const hints = linkHintsOf(document);
    if (hints === undefined) return [];
    return linksWhere(document, () => true).filter(({ node, target }) => {
      if (node.type === 'link' && /^<?(?:https?:|mailto:|www\.|\w+@)/.test(node.url)) return false;
      const title = node.title ?? '';
      const label = node.type === 'definition' ? (node.label ?? '') : '';
      return !hints.some(
        (hint) =>
          JSON.stringify(hint.target) === JSON.stringify(target) &&
          (hint.mayHaveTitle || title === '') &&
          hint.label.includes(label),
      );
    });
  }

  test.each(HOSTILE)('miss nothing in %j', (content) => {
    expect(missedIn(content)).toEqual([]);
  });

  test('miss nothing in any text', () => {
    const pieces = [
      '[a]',
      '(',
      ')',
      ']:',
      '](',
      '<',
      '>',
      '"T"',
      ' ',
      '\n',
      'b.md',
      '\\',
      '&amp;',
      '- ',
      '> ',
      '|',
      '#x',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 24 });
    fc.assert(
      fc.property(text, (parts) => missedIn(parts.join('')).length === 0),
      { numRuns: 2_000 },
    );
  });

  test('are linear in the text', () => {
    const texts = [
      ']('.repeat(300_000),
      ']: ['.repeat(150_000),
      `](${'('.repeat(500_000)}`,
      `]:${' \n'.repeat(400_000)}x`,
    ];
    for (const content of texts) expect(processorTime(() => linkHintsOf(documentOf(content)))).toBeLessThan(500);
  });
});
