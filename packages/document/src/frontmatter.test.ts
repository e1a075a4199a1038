import { describe, expect, it } from 'vitest';
import { type Frontmatter, parseFrontmatter } from './frontmatter.ts';

function data(frontmatter: Frontmatter): Record<string, unknown> {
  return Object.fromEntries(frontmatter.fields.map(({ key, value }) => [key, value]));
}

describe('fences', () => {
  it('splits a well-formed block', () => {
    const text = '---\nname: a\n---\nBody\n';
    const block = parseFrontmatter(text);
    expect(block.status).toBe('closed');
    expect(block.isMapping).toBe(true);
    expect(text.slice(...block.range)).toBe('---\nname: a\n---');
    expect(text.slice(...block.contentRange)).toBe('\nname: a');
    expect(text.slice(block.bodyStart)).toBe('Body\n');
    expect(data(block)).toEqual({ name: 'a' });
  });

  it.each([
    ['CRLF', '---\r\nname: a\r\n---\r\nBody', 'Body'],
    ['a byte order mark', '\uFEFF---\nname: a\n---\nBody', 'Body'],
    ['blanks behind the fences', '--- \t\nname: a\n---\t \nBody', 'Body'],
    ['no final line break', '---\nname: a\n---', ''],
    ['no final line break and blanks', '---\nname: a\n---  ', ''],
    ['a body of one break', '---\r\nname: a\r\n---\r\n', ''],
  ])('takes %s', (_, text, body) => {
    const block = parseFrontmatter(text);
    expect(block.status).toBe('closed');
    expect(block.problems).toEqual([]);
    expect(data(block)).toEqual({ name: 'a' });
    expect(text.slice(block.bodyStart)).toBe(body);
    const [name] = block.fields;
    expect(name && text.slice(...name.keyRange)).toBe('name');
    expect(name && text.slice(...name.valueRange)).toBe('a');
  });

  it.each([
    ['an empty file', ''],
    ['a lone byte order mark', '\uFEFF'],
    ['text', 'Hello'],
    ['a leading blank line', '\n---\nname: a\n---\n'],
    ['a leading blank', ' ---\nname: a\n---\n'],
    ['four hyphens', '----\nname: a\n----\n'],
    ['two hyphens', '--\nname: a\n--\n'],
    ['old Macintosh line breaks', '---\rname: a\r---\r'],
  ])('finds none in %s', (_, text) => {
    const block = parseFrontmatter(text);
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    expect(block).toMatchObject({ status: 'absent', range: [start, start], bodyStart: start, fields: [] });
    expect(block.get('name')).toBeUndefined();
  });

  it.each([
    ['---', 3],
    ['---\n', 3],
    ['---\nname: a\n', 3],
    ['\uFEFF--- \nname: a\n...\n', 5],
    ['---\nname: a\n ---\n', 3],
  ])('reads nothing out of %j, which is not closed', (text, end) => {
    const block = parseFrontmatter(text);
    expect(block.status).toBe('unclosed');
    expect(block.range[1]).toBe(end);
    expect(block.fields).toEqual([]);
    expect(block.bodyStart).toBe(text.startsWith('\uFEFF') ? 1 : 0);
  });

  it.each(['---nope', '----', '--- x', '---\u00A0', `---${'-'.repeat(500)}`])(
    'calls the closing line %j bad',
    (fence) => {
      const text = `---\nname: a\n${fence}\nBody\n---\n`;
      const block = parseFrontmatter(text);
      expect(block.status).toBe('bad-fence');
      expect(text.slice(...block.range)).toBe(`---\nname: a\n${fence}`);
      expect(text.slice(block.bodyStart)).toBe('Body\n---\n');
      expect(data(block)).toEqual({ name: 'a' });
    },
  );

  it('takes a fence with any number of blanks behind it', () => {
    const text = `---\nname: a\n---${' '.repeat(1000)}\nBody`;
    const block = parseFrontmatter(text);
    expect(block.status).toBe('closed');
    expect(text.slice(block.bodyStart)).toBe('Body');
  });

  it('closes at a fence at the margin of a block scalar, and not at an indented one', () => {
    const indented = parseFrontmatter('---\nname: |\n  a\n  ---\n  b\n---\n');
    expect(indented.get('name')?.value).toBe('a\n---\nb\n');
    const atMargin = parseFrontmatter('---\nname: |\n  a\n---\n  b\n---\n');
    expect(atMargin.get('name')?.value).toBe('a\n');
  });

  it.each(['---\n---\n', '---\r\n---\r\n', '---\n\n---\n', '---\n# only a comment\n---\n'])(
    'takes the empty block %j',
    (text) => {
      expect(parseFrontmatter(text)).toMatchObject({ status: 'closed', isMapping: true, fields: [], problems: [] });
    },
  );
});

describe('fields', () => {
  it('knows how each value is written, and where', () => {
    const lines = [
      'plain: a b',
      "single: 'a'",
      'double: "a"',
      'literal: |',
      '  a',
      '  b',
      'folded: >-',
      '  a',
      'map: { a: 1 }',
      'list:',
      '  - 1',
      'anchored: &x y',
      'alias: *x',
      'empty:',
      'spaced : z # comment',
      '"quoted": q',
      'null: ~',
    ];
    const text = `---\n${lines.join('\n')}\n---\n`;
    const { fields } = parseFrontmatter(text);
    const seen = fields.map((field) => [field.key, field.style, field.value, text.slice(...field.valueRange)]);
    expect(seen).toEqual([
      ['plain', 'plain', 'a b', 'a b'],
      ['single', 'single-quoted', 'a', "'a'"],
      ['double', 'double-quoted', 'a', '"a"'],
      ['literal', 'literal', 'a\nb\n', '|\n  a\n  b'],
      ['folded', 'folded', 'a', '>-\n  a'],
      ['map', 'map', { a: 1 }, '{ a: 1 }'],
      ['list', 'list', [1], '- 1'],
      ['anchored', 'plain', 'y', 'y'],
      ['alias', 'alias', 'y', '*x'],
      ['empty', 'empty', null, ''],
      ['spaced', 'plain', 'z', 'z'],
      ['quoted', 'plain', 'q', 'q'],
      ['null', 'plain', null, '~'],
    ]);
    const empty = fields.find(({ key }) => key === 'empty');
    expect(text.slice(...(empty?.keyRange ?? [0, 0]))).toBe('empty');
    expect(empty?.valueRange[0]).toBe(text.indexOf('empty:') + 'empty:'.length);
  });

  it('reads the core schema of YAML 1.2', () => {
    const values = data(parseFrontmatter('---\na: 2026-01-02\nb: 010\nc: yes\nd: 12:30:45\ne: 1.0\nf: True\n---\n'));
    expect(values).toEqual({ a: '2026-01-02', b: 10, c: 'yes', d: '12:30:45', e: 1, f: true });
  });

  it('lists duplicates, reports the later ones at any depth, and gives the last', () => {
    const text = '---\na: 1\nmeta:\n  b: 1\n  b: 2\na: 2\nlist:\n  - { c: 1, c: 2 }\n---\n';
    const block = parseFrontmatter(text);
    expect(block.fields.map(({ key }) => key)).toEqual(['a', 'meta', 'a', 'list']);
    expect(block.get('a')?.value).toBe(2);
    const places = block.problems.map(({ code, range }) => [code, text.slice(...range), range[0]]);
    const second = (key: string): number => text.lastIndexOf(key);
    expect(places).toEqual([
      ['DUPLICATE_KEY', 'b', second('b: 2')],
      ['DUPLICATE_KEY', 'a', second('a: 2')],
      ['DUPLICATE_KEY', 'c', second('c: 2')],
    ]);
    expect(block.isMapping).toBe(false);
  });

  it.each(['- a\n- b', 'just text', '"a"'])('says that %j is no mapping', (yaml) => {
    expect(parseFrontmatter(`---\n${yaml}\n---\n`)).toMatchObject({ isMapping: false, problems: [], fields: [] });
  });

  it('takes JSON for what it is', () => {
    expect(data(parseFrontmatter('---\n{"name": "a", "description": "b"}\n---\n'))).toEqual({
      name: 'a',
      description: 'b',
    });
  });

  it('keeps problems inside of the block', () => {
    const text = '---\na: "b\n---\nBody';
    const block = parseFrontmatter(text);
    for (const { range } of block.problems) {
      expect(range[0]).toBeGreaterThanOrEqual(block.contentRange[0]);
      expect(range[1]).toBeLessThanOrEqual(block.contentRange[1]);
    }
    expect(block.problems).not.toEqual([]);
  });
});
