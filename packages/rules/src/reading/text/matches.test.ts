import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf } from './matches.ts';

test.each([/a+/g, /a*/g, /(?<=b)a|b/g, /(?:a|ab)(c)?/g, /a*/gu, /(?=😀)|b/gu])(
  '%s gives what matchAll gives',
  (pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '😀') }), (text) => {
        const found = matchesOf(pattern, text).map(({ 0: match, index }) => [match, index]);
        expect(found).toEqual([...text.matchAll(pattern)].map(({ 0: match, index }) => [match, index]));
      }),
    );
  },
);

test('leaves off where enough is found, and nothing behind in the expression', () => {
  const pattern = /a/g;
  expect(matchesOf(pattern, 'aaaa', 2).map(({ index }) => index)).toEqual([0, 1]);
  expect(matchesOf(pattern, 'aa', 2).map(({ index }) => index)).toEqual([0, 1]);
  expect(pattern.lastIndex).toBe(0);
});
