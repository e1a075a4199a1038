import { expect, test } from 'vitest';
import { cellsOf, displayWidth } from './display.ts';

test.each([
  ['abc', 3],
  ['日本語', 6],
  ['ｱｲｳ', 3],
  ['한국어', 6],
  ['e\u0301', 1],
  ['👩‍💻', 2],
  ['🇩🇪', 2],
  ['❤️', 2],
  ['✅', 2],
  ['→…', 2],
  ['हिन्दी', 5],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('tabs reach the next stop, hidden characters become escapes, offsets stay those of the text', () => {
  expect(cellsOf('a\t日\u202e')).toEqual([
    { at: 0, length: 1, text: 'a', width: 1 },
    { at: 1, length: 1, text: '   ', width: 3 },
    { at: 2, length: 1, text: '日', width: 2 },
    { at: 3, length: 1, text: '\\u202e', width: 6 },
  ]);
});

test('a command of a GitHub runner is broken', () => {
  expect(
    cellsOf('##[error]')
      .map(({ text }) => text)
      .join(''),
  ).toBe('##\\x5berror]');
});
