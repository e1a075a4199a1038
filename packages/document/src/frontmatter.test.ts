import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import * as frontmatterModule from './frontmatter.ts';
import { type Frontmatter, parseFrontmatter } from './frontmatter.ts';

function data(frontmatter: Frontmatter): Record<string, unknown> {
  return Object.fromEntries(frontmatter.fields.map(({ key, value }) => [key, value]));
}

function codes(frontmatter: Frontmatter): string[] {
  return frontmatter.problems.map(({ code }) => code);
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

describe('hostile input', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'sopwrightWasEvaluated');
  });

  it.each([
    '---js',
    '--- javascript',
    '---JS',
    '---Javascript',
    '---coffee',
    '---json',
    '---toml',
    '---constructor',
    '---toString',
    '---__proto__',
  ])('never reads a %s block', (fence) => {
    const text = `${fence}\n{ name: (globalThis.sopwrightWasEvaluated = true) }\n---\nBody`;
    const block = parseFrontmatter(text);
    expect(Reflect.has(globalThis, 'sopwrightWasEvaluated')).toBe(false);
    const isLetter = /^---\s*[A-Za-z]/.test(fence);
    expect(block.status).toBe(isLetter ? 'other-language' : 'absent');
    expect(block.language).toBe(isLetter ? fence.slice(3).trim() : undefined);
    expect(block.fields).toEqual([]);
    expect(block.yaml).toBeUndefined();
  });

  it('evaluates neither tags nor a language in the body', () => {
    const payload = '!!js/function "function () { globalThis.sopwrightWasEvaluated = true }"';
    const block = parseFrontmatter(`---\na: ${payload}\n---\n---js\nglobalThis.sopwrightWasEvaluated = true\n---\n`);
    expect(block.status).toBe('closed');
    expect(Reflect.has(globalThis, 'sopwrightWasEvaluated')).toBe(false);
  });

  it('writes nothing: the module has no way to make frontmatter', () => {
    const functions = Object.entries(frontmatterModule).filter(([, value]) => typeof value === 'function');
    expect(functions.map(([name]) => name)).toEqual(['parseFrontmatter']);
  });

  it('is the only module of the package that knows gray-matter', () => {
    const importers = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .filter((name) => /from 'gray-matter'/.test(readFileSync(join(import.meta.dirname, name), 'utf8')));
    expect(importers).toEqual(['frontmatter.ts']);
  });

  it('reports bad YAML each time it is read', () => {
    const text = '---\ndescription: Use when: always\n---\n';
    const first = parseFrontmatter(text);
    const second = parseFrontmatter(text);
    expect(codes(first)).toEqual(['BLOCK_AS_IMPLICIT_KEY']);
    expect(codes(second)).toEqual(codes(first));
    expect(data(second)).toEqual({ description: 'Use when: always' });
    expect(first.isMapping).toBe(false);
  });

  it('shares no values between two readings', () => {
    const text = '---\nmetadata:\n  a: [1]\n---\n';
    expect(parseFrontmatter(text).get('metadata')?.value).not.toBe(parseFrontmatter(text).get('metadata')?.value);
  });

  it('takes `__proto__` and its like as keys', () => {
    const text = '---\n__proto__:\n  polluted: true\nconstructor: a\nmetadata:\n  __proto__: b\n---\n';
    const block = parseFrontmatter(text);
    expect(block.fields.map(({ key }) => key)).toEqual(['__proto__', 'constructor', 'metadata']);
    expect(Reflect.has({}, 'polluted')).toBe(false);
    const metadata = block.get('metadata')?.value;
    expect(Object.getPrototypeOf(metadata)).toBe(Object.prototype);
    expect(Object.keys(metadata ?? {})).toEqual(['__proto__']);
    expect(block.get('toString')).toBeUndefined();
  });

  it('leaves the values of an alias bomb out', () => {
    const names = [...'abcdefghij'];
    const lines = names.map((name, at) => `${name}: &${name} [${Array(9).fill(at === 0 ? 'x' : `*${names[at - 1]}`)}]`);
    const text = `---\n${lines.join('\n')}\n---\n`;
    const block = parseFrontmatter(text);
    expect(block.get('c')?.value).toHaveLength(9);
    expect(JSON.stringify(block.fields).length).toBeLessThan(100_000);
    expect(processorTime(() => parseFrontmatter(text))).toBeLessThan(1000);
  });

  it('reports an alias without an anchor before it, and reads on line by line', () => {
    const block = parseFrontmatter('---\npaths: *.md\nb: &b [*c, 1]\nc: *b\n---\n');
    expect(block.problems.map(({ code, range }) => [code, range])).toEqual([
      ['BAD_ALIAS', [11, 15]],
      ['BAD_ALIAS', [23, 25]],
    ]);
    expect(block.isMapping).toBe(false);
    expect(block.get('paths')).toMatchObject({ value: '*.md', style: 'lenient' });
  });

  it('has no value for an alias inside of its own anchor', () => {
    const circular = parseFrontmatter('---\na: &a [*a]\n---\n');
    expect(circular.get('a')?.value).toEqual([undefined]);
  });
});

describe('speed', () => {
  const million = 1_000_000;
  it.each([
    ['100,000 keys', Array.from({ length: 100_000 }, (_, at) => `k${at}: v`).join('\n')],
    ['a line of a million characters', `description: ${'x'.repeat(million)}`],
    ['a million brackets', `a: ${'['.repeat(million)}`],
    ['a million line breaks', '\n'.repeat(million)],
    ['a million blanks before a comment', `${' '.repeat(million)}# c`],
    ['a million colons', `a: ${': '.repeat(million / 2)}`],
    ['30,000 characters of one key', 'a: b\n'.repeat(6_000)],
    ['30,000 line breaks', '\n'.repeat(30_000)],
    ['30,000 brackets', `a: ${'['.repeat(30_000)}`],
    ['30,000 characters of hyphens', '- '.repeat(15_000)],
    ['10,000 aliases', `a: &a x\nb: [${'*a,'.repeat(10_000)}]`],
    [
      'aliases of a long list',
      `a: &a [${'x,'.repeat(5_000)}]\n${Array.from({ length: 2000 }, (_, at) => `k${at}: *a`).join('\n')}`,
    ],
    ['20,000 quotes', `a: ${'"'.repeat(20_000)}`],
    ['10,000 tabs', `a:\n${'\tb: c\n'.repeat(5_000)}`],
  ])('is done with %s within a second', (_, yaml) => {
    expect(processorTime(() => parseFrontmatter(`---\n${yaml}\n---\nBody\n`))).toBeLessThan(1000);
  });

  it('reads a block over 32,768 characters line by line and says so', () => {
    const block = parseFrontmatter(`---\nname: a\ndescription: ${'x'.repeat(40_000)}\n---\n`);
    expect(codes(block)).toEqual(['TOO_LARGE']);
    expect(block.isMapping).toBe(false);
    expect(block.get('name')).toMatchObject({ value: 'a', style: 'lenient' });
    expect(block.yaml).toBeUndefined();
  });
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

const words = fc.stringMatching(/^[a-z][a-z0-9 ,.-]{0,30}[a-z0-9]$/);
const keys = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{0,12}[a-z]$/), { minLength: 1, maxLength: 8 });

const values = fc.oneof(
  words.map((value) => ({ source: value, value })),
  words.map((value) => ({ source: `'${value}'`, value })),
  words.map((value) => ({ source: `"${value}"`, value })),
  words.map((value) => ({ source: `"a: ${value} # é😀"`, value: `a: ${value} # é😀` })),
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((lines) => ({ source: `|\n  ${lines.join('\n  ')}`, value: `${lines.join('\n')}\n` })),
  fc.integer().map((value) => ({ source: String(value), value })),
  fc.boolean().map((value) => ({ source: String(value), value })),
);

describe('offsets', () => {
  it('slice every key and value out of its source, in LF and CRLF, with and without a mark', () => {
    const blocks = fc.tuple(
      keys,
      fc.infiniteStream(values),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\uFEFF'),
    );
    fc.assert(
      fc.property(blocks, ([names, stream, lineBreak, mark]) => {
        const entries = names.map((key) => {
          const { value: entry } = stream.next();
          return { key, ...entry };
        });
        // A plain word may look like something else to YAML 1.2.
        fc.pre(
          entries.every(
            ({ source, value }) =>
              typeof value !== 'string' || source !== value || !/^(?:true|false|null)$/.test(value),
          ),
        );
        const yaml = entries.map(({ key, source }) => `${key}: ${source}`).join('\n');
        const text = `${mark}---\n${yaml}\n---\nBody\n`.replaceAll('\n', lineBreak);
        const block = parseFrontmatter(text);
        expect(block.status).toBe('closed');
        expect(block.problems).toEqual([]);
        const seen = block.fields.map(({ keyRange, value, valueRange }) => ({
          key: text.slice(...keyRange),
          source: text.slice(...valueRange).replaceAll('\r\n', '\n'),
          value: typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value,
        }));
        expect(seen).toEqual(entries);
        expect(text.slice(block.bodyStart)).toBe(`Body${lineBreak}`);
      }),
      { numRuns: 300 },
    );
  });

  it('hold for anything between two fences', () => {
    const yaml = fc.array(
      fc.constantFrom(
        'a',
        ':',
        ' ',
        '\n',
        '"',
        "'",
        '-',
        '#',
        '[',
        ']',
        '{',
        '}',
        '*',
        '&',
        '!',
        '|',
        '>',
        '\t',
        '?',
        ',',
        '%',
        '@',
        '\r',
        'b: ',
        '  ',
        '...',
        'é',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(yaml, (parts) => {
        const text = `---\n${parts.join('')}\n---\nBody`;
        const { fields, problems, contentRange } = parseFrontmatter(text);
        const ranges = [
          ...fields.flatMap(({ keyRange, valueRange }) => [keyRange, valueRange]),
          ...problems.map(({ range }) => range),
        ];
        for (const [start, end] of ranges) {
          expect(start).toBeLessThanOrEqual(end);
          expect(start).toBeGreaterThanOrEqual(contentRange[0]);
          expect(end).toBeLessThanOrEqual(contentRange[1]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
