import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test-support/temporary-folder.ts';
import { cachedCounter, openCache, openCountCache } from '../index.ts';

function fileIn(folder: string): string {
  return path.join(folder, 'counts.json');
}

/** A file of the cache's own form around any body. */
function forge(folder: string, body: string): void {
  const sum = createHash('sha256').update(body).digest('base64');
  writeFileSync(fileIn(folder), `${JSON.stringify({ format: 1, holds: 'counts', sum })}\n${body}`);
}

function filled(folder: string): string {
  const cache = openCountCache({ folder });
  cache.keep('o200k_base', 'text', 3);
  cache.keep('cl100k_base', 'text', 4);
  cache.save();
  return readFileSync(fileIn(folder), 'utf8');
}

describe('the cache of counts', () => {
  it('keeps counts by unit and text, on disk', () => {
    const folder = path.join(temporaryFolder(), 'new/.sopwright-cache');
    filled(folder);
    const cache = openCountCache({ folder });
    expect(cache.countOf('o200k_base', 'text')).toBe(3);
    expect(cache.countOf('cl100k_base', 'text')).toBe(4);
    expect(cache.countOf('o200k_base', 'text ')).toBeUndefined();
    expect(cache.countOf('other', 'text')).toBeUndefined();
    expect(readFileSync(path.join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('holds no text, and shares the folder with the cache of lint', () => {
    const folder = temporaryFolder();
    const cache = openCountCache({ folder });
    cache.keep('o200k_base', 'a secret text', 3);
    cache.save();
    expect(readFileSync(fileIn(folder), 'utf8')).not.toContain('secret');
    const analyses = openCache({ folder, version: '1' });
    analyses.keepContent('a', { stamp: 's', hash: 'h', isFresh: false });
    analyses.save();
    expect(readdirSync(folder).toSorted()).toEqual(['analyses.json', 'counts.json']);
    expect(openCountCache({ folder }).countOf('o200k_base', 'a secret text')).toBe(3);
  });

  it('tells texts apart that are one in UTF-8, and units from texts', () => {
    const cache = openCountCache({});
    cache.keep('u', '\ud800', 1);
    cache.keep('u', '\ud801', 2);
    cache.keep('__proto__', 'x', 5);
    cache.keep('u', '__proto__', 6);
    expect([cache.countOf('u', '\ud800'), cache.countOf('u', '\ud801')]).toEqual([1, 2]);
    expect([cache.countOf('__proto__', 'x'), cache.countOf('u', '__proto__')]).toEqual([5, 6]);
    expect(cache.countOf('constructor', 'x')).toBeUndefined();
  });

  it('keeps those used last', () => {
    const folder = temporaryFolder();
    const cache = openCountCache({ folder, limit: 3 });
    for (const text of ['a', 'b', 'c']) cache.keep('u', text, 1);
    cache.countOf('u', 'a');
    cache.keep('u', 'd', 1);
    cache.save();
    const later = openCountCache({ folder });
    expect(['a', 'b', 'c', 'd'].map((text) => later.countOf('u', text))).toEqual([1, undefined, 1, 1]);
  });

  it('refuses what is no count', () => {
    const cache = openCountCache({});
    for (const count of [Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY]) cache.keep('u', 'x', count);
    cache.keep('', 'x', 1);
    cache.keep('u'.repeat(201), 'x', 1);
    expect([cache.countOf('u', 'x'), cache.countOf('', 'x')]).toEqual([undefined, undefined]);
  });

  it('is empty where its file is broken, and writes a whole one over it', () => {
    const folder = temporaryFolder();
    const whole = filled(folder);
    const line = whole.indexOf('\n');
    const broken = [
      '',
      '{',
      '\n',
      whole.slice(0, -1),
      whole.slice(0, line),
      `${whole} `,
      whole.replace('3]', '9]'),
      '\0\0',
    ];
    for (const text of broken) {
      writeFileSync(fileIn(folder), text);
      expect(openCountCache({ folder }).countOf('o200k_base', 'text'), text).toBeUndefined();
    }
    expect(filled(folder)).toBe(whole);
  });

  it.each([
    'null',
    '{}',
    '{"__proto__":1}',
    '[1]',
    '[["key",1]]',
    `[["${'a'.repeat(43)} u",-1]]`,
    `[["${'a'.repeat(43)} u",1e400]]`,
    `[["${'a'.repeat(43)} u","1"]]`,
    `[["${'a'.repeat(43)} ${'u'.repeat(300)}",1]]`,
    '['.repeat(100_000) + ']'.repeat(100_000),
  ])('is empty where its file vouches for nonsense: %.30s', (body) => {
    const folder = temporaryFolder();
    forge(folder, body);
    const cache = openCountCache({ folder });
    expect(cache.countOf('u', 'x')).toBeUndefined();
    cache.keep('u', 'x', 1);
    cache.save();
    expect(openCountCache({ folder }).countOf('u', 'x')).toBe(1);
  });

  it('survives a folder that is none, a file that is a folder, and a link', () => {
    const root = temporaryFolder({ file: 'x', target: 'untouched' });
    for (const folder of [path.join(root, 'file'), path.join(root, 'file/below')]) {
      const cache = openCountCache({ folder });
      cache.keep('u', 'x', 1);
      cache.save();
      expect(cache.countOf('u', 'x')).toBe(1);
    }
    mkdirSync(path.join(root, 'counts.json'));
    expect(() => filled(root)).toThrow('EISDIR');
    rmSync(path.join(root, 'counts.json'), { recursive: true });
    symlinkSync('target', path.join(root, 'counts.json'));
    filled(root);
    expect(readFileSync(path.join(root, 'target'), 'utf8')).toBe('untouched');
  });

  it('writes only what changed', () => {
    const folder = temporaryFolder();
    openCountCache({ folder }).save();
    expect(existsSync(fileIn(folder))).toBe(false);
    filled(folder);
    const before = statSync(fileIn(folder)).mtimeMs;
    const cache = openCountCache({ folder });
    cache.countOf('o200k_base', 'text');
    cache.save();
    expect(statSync(fileIn(folder)).mtimeMs).toBe(before);
  });
});

describe('a counter with a cache', () => {
  function setUp(folder: string, version = '1') {
    const seen: string[] = [];
    let loads = 0;
    const cache = openCountCache({ folder });
    const load = async () => {
      loads += 1;
      return {
        count: (text: string): number => {
          seen.push(text);
          return text.length;
        },
      };
    };
    const counter = cachedCounter({ encoding: 'o200k_base', version, load, cache });
    return { counter, cache, seen, loads: () => loads };
  }

  it('loads nothing where every count is known, and counts a text once', async () => {
    const folder = temporaryFolder();
    const first = setUp(folder);
    expect(await first.counter.countAll(['ab', '', 'abc', 'ab'])).toEqual([2, 0, 3, 2]);
    expect(first.seen).toEqual(['ab', 'abc']);
    first.cache.save();
    const second = setUp(folder);
    expect(await second.counter.countAll(['abc', 'ab', ''])).toEqual([3, 2, 0]);
    expect(second.loads()).toBe(0);
    expect(await second.counter.countAll(['abc', 'abcd'])).toEqual([3, 4]);
    expect([second.loads(), second.seen]).toEqual([1, ['abcd']]);
    expect(await second.counter.countAll([])).toEqual([]);
  });

  it('forgets the counts of another version', async () => {
    const folder = temporaryFolder();
    const first = setUp(folder);
    await first.counter.countAll(['ab']);
    first.cache.save();
    const second = setUp(folder, '2');
    expect(await second.counter.countAll(['ab'])).toEqual([2]);
    expect(second.loads()).toBe(1);
  });

  it('says so when the encoder cannot be loaded', async () => {
    const load = () => Promise.reject(new Error('damaged'));
    const counter = cachedCounter({ encoding: 'o200k_base', version: '1', load, cache: openCountCache({}) });
    await expect(counter.countAll(['x'])).rejects.toThrow('damaged');
    expect(await counter.countAll([''])).toEqual([0]);
  });
});
