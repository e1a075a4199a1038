import { describe, expect, it, vi } from 'vitest';
import { counterOf, tableOf } from '../test-support/oracle.ts';
import type { EncodingName } from './index.ts';

describe('loading', () => {
  const readTable = async (encoding: EncodingName): Promise<Uint8Array> => tableOf(encoding);

  it('loads nothing by itself, and an encoding once', async () => {
    vi.resetModules();
    const fresh = await import('./index.ts');
    expect(fresh.loadedCounter('cl100k_base')).toBeUndefined();
    expect(fresh.countersLoaded()).toEqual([]);
    const reader = vi.fn(readTable);
    const first = fresh.loadCounter('cl100k_base', reader);
    expect(fresh.loadCounter('cl100k_base', reader)).toBe(first);
    const counter = await first;
    expect(counter.encoding).toBe('cl100k_base');
    expect(fresh.loadedCounter('cl100k_base')).toBe(counter);
    expect(fresh.countersLoaded()).toEqual(['cl100k_base']);
    expect(reader).toHaveBeenCalledOnce();
  });

  it('tries again after a table that could not be read', async () => {
    vi.resetModules();
    const fresh = await import('./index.ts');
    await expect(fresh.loadCounter('cl100k_base', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(fresh.loadedCounter('cl100k_base')).toBeUndefined();
    expect((await fresh.loadCounter('cl100k_base', readTable)).count('one')).toBe(1);
  });
});

describe('counting', () => {
  const o200k = counterOf('o200k_base');
  const cl100k = counterOf('cl100k_base');

  // Published in the OpenAI cookbook, "How to count tokens with tiktoken".
  it.each([
    ['antidisestablishmentarianism', 6, 6],
    ['2 + 2 = 4', 7, 7],
    ['お誕生日おめでとう', 9, 8],
  ])('counts %s', (text, expectedOfCl100k, expectedOfO200k) => {
    expect(cl100k.count(text)).toBe(expectedOfCl100k);
    expect(o200k.count(text)).toBe(expectedOfO200k);
  });

  it('counts an empty text as nothing', () => {
    expect(o200k.count('')).toBe(0);
  });

  it('takes a lone surrogate for U+FFFD', () => {
    expect(o200k.count('a \uD800 b')).toBe(o200k.count('a \uFFFD b'));
    expect(o200k.count('\uDC00\uD800')).toBe(o200k.count('\uFFFD\uFFFD'));
  });

  it('forgets one text before the next', () => {
    const text = "A long text's words, and more of them\n".repeat(3000);
    const counts = [text, 'x', text, "it'", text].map((each) => o200k.count(each));
    expect(counts).toEqual([counts[0], 1, counts[0], 2, counts[0]]);
  });
});
