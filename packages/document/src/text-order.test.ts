import { expect, test } from 'vitest';
import { byCodeUnits } from './text-order.ts';

test('texts are ordered by code units, not as a language has it', () => {
  const words = ['b', 'Z', 'a', 'ä', '', 'a', '10', '9', '\u{1F600}', '\uFFFD'];
  expect(words.toSorted(byCodeUnits)).toEqual(words.toSorted());
  expect(byCodeUnits('a', 'a')).toBe(0);
});
