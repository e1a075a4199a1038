import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalSource, printRegistryLock, readRegistryLock } from './read-registry-lock.ts';
import type { LockedSource } from './registry-lock.ts';

const hash = fc.constantFrom('a'.repeat(64), '0'.repeat(64));
const anyLock = fc.record({
  lockVersion: fc.constant(1),
  sources: fc.dictionary(
    fc.string({ unit: 'grapheme' }),
    fc.record({
      type: fc.constantFrom<LockedSource['type'][]>('folder', 'npm', 'git', 'mcp'),
      entry: hash,
      resolved: fc.dictionary(fc.string(), fc.string()),
    }),
  ),
  sops: fc.dictionary(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('__proto__', 'constructor', '1.10')),
    fc.record({ source: fc.string(), from: fc.string(), sha256: hash, bytes: fc.nat() }),
  ),
});

function problem(text: string): string {
  return readRegistryLock(text).problem?.message ?? '';
}

describe('the lock', () => {
  it('reads back as it was printed, and prints the same again', () => {
    fc.assert(
      fc.property(anyLock, (lock) => {
        const text = printRegistryLock(lock);
        const { lock: read } = readRegistryLock(text);
        expect(read).toBeDefined();
        if (read === undefined) return;
        expect(new Map(Object.entries(read.sops))).toEqual(new Map(Object.entries(lock.sops)));
        expect(printRegistryLock(read)).toBe(text);
      }),
    );
  });

  it.each([
    ['', /^The lock is no JSON/],
    ['[]', /^The lock is not what a lock holds there, expected an object\./],
    ['{}', /expected an object with "lockVersion"/],
    ['{"lockVersion":"1"}', /^The lock is of version "1", expected 1\./],
    ['{"lockVersion":1,"sources":{}}', /expected an object with "sops"/],
    ['{"lockVersion":1,"sources":{"a":1},"sops":{}}', /^sources\["a"\] is not what a lock holds there/],
    [
      '{"lockVersion":1,"sources":{},"sops":{"a":{"source":"a","from":"b","sha256":"../x","bytes":1}}}',
      /sha256 is not what/,
    ],
    ['{"lockVersion":1,"sources":{},"sops":{"a":{},"a":{}}}', /^"a" stands twice in sops/],
  ])('refuses %s', (text, expected) => {
    expect(problem(text)).toMatch(expected);
  });

  it('never throws, and is fast', () => {
    const start = performance.now();
    for (const text of [
      '['.repeat(1_000_000),
      '{"a":'.repeat(200_000),
      `{"lockVersion":1,"sops":{${'"a":1,'.repeat(150_000)}"b":1},"sources":{}}`,
    ]) {
      expect(problem(text)).not.toBe('');
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('canonicalSource', () => {
  it('is the same for any order of keys', () => {
    const server = { url: 'https://example.com/mcp', headers: { b: '1', a: '2' } };
    const other = { headers: { a: '2', b: '1' }, url: 'https://example.com/mcp' };
    expect(canonicalSource({ type: 'mcp', style: 'prompts', server })).toBe(
      canonicalSource({ server: other, style: 'prompts', type: 'mcp' }),
    );
  });
});
