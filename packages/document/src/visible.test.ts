import { expect, test } from 'vitest';
import { clip, visible } from './visible.ts';

test.each([
  ['plain text stays', 'plain text stays'],
  ['\u001b[31mred\u0007', '\\x1b[31mred\\x07'],
  ['a\r\nb\tc', 'a\\x0d\\x0ab\\x09c'],
  ['\u009b2J', '\\x9b2J'],
  ['user\u202enimda\u2069', 'user\\u202enimda\\u2069'],
  ['zero\u200bwidth\ufeff', 'zero\\u200bwidth\\ufeff'],
  ['\u{e0041}tag', '\\u{e0041}tag'],
  ['line\u2028separator', 'line\\u2028separator'],
  ['no\u00a0break', 'no\\xa0break'],
  ['half \ud83d of a pair', 'half \\ud83d of a pair'],
  ['日本語\u3000、한국어, ü', '日本語\u3000、한국어, ü'],
  ['👩‍💻 ❤️ 👍🏽 1️⃣ 🇩🇪', '👩‍💻 ❤️ 👍🏽 1️⃣ 🇩🇪'],
  ['a\u200db c\ufe0f', 'a\\u200db c\\ufe0f'],
  [`z${'\u0301'.repeat(50)}`, `z${'\u0301'.repeat(4)}…`],
  ['##[error]forged', '##\\x5berror]forged'],
])('%j is shown as %j', (text, expected) => {
  expect(visible(text)).toBe(expected);
});

test('what is never looked at closely has nothing hidden in it', () => {
  const spans = [
    [0x20, 0x7e],
    [0x2010, 0x2027],
    [0x2030, 0x205e],
    [0x2190, 0x21ff],
    [0x2500, 0x257f],
  ] as const;
  const units = spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, nth) => from + nth));
  const text = String.fromCharCode(...units);
  expect(text.match(/(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Z}\p{M}]/gu)).toBeNull();
  expect(visible(text)).toBe(text);
});

test('a clipped text has at most the length asked for and no half characters', () => {
  expect(clip('short', 5)).toBe('short');
  expect(clip('longer', 5)).toBe('long…');
  expect(clip('abc😀def', 5)).toBe('abc…');
});
