import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

  it('reads a text of any length there, and no more than 1,000 fields', () => {
    const long = 'x'.repeat(100_000);
    const { fields } = parseFrontmatter(`---\nname: a\ndescription: ${long}\nlicense: MIT\n---\n`);
    expect(fields.map(({ key }) => key)).toEqual(['name', 'description', 'license']);
    expect(fields[1]?.value).toBe(long);
    const keys = Array.from({ length: 3_000 }, (_, at) => `key-number-${at}: a`);
    const many = parseFrontmatter(`---\n${keys.join('\n')}\n---\n`);
    expect(codes(many)).toEqual(['TOO_LARGE']);
    expect(many.fields.map(({ key }) => key)).toEqual(keys.slice(0, 1_000).map((key) => key.slice(0, -3)));
  });
});
