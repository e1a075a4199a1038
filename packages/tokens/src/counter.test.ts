import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type EncodingName, loadCounter, loadedCounter } from './index.ts';

it('loads nothing by itself, and an encoding once', async () => {
  vi.resetModules();
  const fresh = await import('./index.ts');
  expect(fresh.loadedCounter('cl100k_base')).toBeUndefined();
  expect(fresh.countersLoaded()).toEqual([]);
  const first = fresh.loadCounter('cl100k_base');
  expect(fresh.loadCounter('cl100k_base')).toBe(first);
  const counter = await first;
  expect(counter.encoding).toBe('cl100k_base');
  expect(fresh.loadedCounter('cl100k_base')).toBe(counter);
  expect(fresh.countersLoaded()).toEqual(['cl100k_base']);
});

describe('counting', () => {
  beforeAll(async () => {
    await Promise.all([loadCounter('o200k_base'), loadCounter('cl100k_base')]);
  });

  const count = (encoding: EncodingName, text: string): number => loadedCounter(encoding)?.count(text) ?? Number.NaN;

  // Published in the OpenAI cookbook, "How to count tokens with tiktoken".
  it.each([
    ['antidisestablishmentarianism', 6, 6],
    ['2 + 2 = 4', 7, 7],
    ['お誕生日おめでとう', 9, 8],
  ])('counts %s', (text, cl100k, o200k) => {
    expect(count('cl100k_base', text)).toBe(cl100k);
    expect(count('o200k_base', text)).toBe(o200k);
  });

  it('counts an empty text as nothing', () => {
    expect(count('o200k_base', '')).toBe(0);
  });

  it('takes special tokens for plain text', () => {
    expect(count('o200k_base', '<|endoftext|>')).toBeGreaterThan(1);
  });

  it('survives a lone surrogate', () => {
    expect(count('o200k_base', 'a \uD800 b')).toBeGreaterThan(2);
  });

  it('stays exact below the length at which runs are cut', () => {
    // Eight letters a to a token, as for short runs.
    expect(count('o200k_base', 'a'.repeat(496))).toBe(62);
  });

  it('counts a long unbroken run in linear time', () => {
    const tokens = count('o200k_base', 'a'.repeat(100_000));
    expect(tokens).toBeGreaterThan(12_400);
    expect(tokens).toBeLessThan(12_700);
  });
});
