import { expect, it } from 'vitest';
import { readRanks } from './ranks.ts';

const ranks = { bpe_ranks: '! 0 IQ==', pat_str: '.', special_tokens: {} };

it('reads the default export', () => {
  expect(readRanks({ default: ranks })).toBe(ranks);
});

it('reads a CommonJS build that was wrapped on import', () => {
  expect(readRanks({ default: { default: ranks } })).toBe(ranks);
});

it.each([undefined, null, {}, { default: {} }, { default: { ...ranks, pat_str: 1 } }])('refuses %j', (module) => {
  expect(() => readRanks(module)).toThrow('holds no merge ranks');
});
