import fc from 'fast-check';
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

/** All characters in spans of code units. */
function charactersIn(spans: readonly (readonly [number, number])[]): readonly string[] {
  return spans.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, nth) => String.fromCharCode(from + nth)),
  );
}

const SINGLE = [
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x2ff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2190, 0x2193],
  [0x2500, 0x257f],
] as const;

const SEPARATE = [
  ...SINGLE,
  [0x370, 0x482],
  [0x48a, 0x52f],
  [0x200b, 0x200b],
  [0x2070, 0x20cf],
  [0x2100, 0x2bff],
  [0x3000, 0x3029],
  [0x3041, 0x3096],
  [0x309b, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa48c],
  [0xac00, 0xd7a3],
  [0xff01, 0xff9d],
] as const;

test('characters that need no segmenter are what it makes of them', () => {
  const texts = charactersIn(SINGLE);
  // A mark that joins the last one sends the whole text through the segmenter.
  expect(displayWidth(`${texts.join('')}\u0301`)).toBe(texts.length);
  expect(displayWidth(texts.join(''))).toBe(texts.length);
  expect(cellsOf(texts.join('')).map(({ text }) => text)).toEqual(texts);
  const separate = charactersIn(SEPARATE);
  const segmenter = new Intl.Segmenter('en');
  for (const all of [separate, separate.toReversed()]) {
    // In windows that overlap: the segmenter keeps its text anew for each segment.
    for (let start = 0; start < all.length; start += 400) {
      const window = all.slice(start, start + 401);
      const segments = [...segmenter.segment(window.join(''))].map(({ segment }) => segment);
      expect(segments).toEqual(window);
      const cells = cellsOf(window.join(''));
      expect(cellsOf(`${window.join('')}\u0301`).slice(0, -1)).toEqual(cells.slice(0, -1));
    }
  }
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

test('a long text is as wide as its characters, and takes no time with the square of its length', () => {
  const parts = fc.array(
    fc.constantFrom('日', '🎉', 'a', '👩‍💻', 'e\u0301', '🇩🇪', '1️⃣', '👍🏽', 'ㅏ', '\u200b', '❤️', ' '),
    {
      maxLength: 40,
    },
  );
  const segmenter = new Intl.Segmenter('en');
  fc.assert(
    fc.property(parts, fc.nat({ max: 1100 }), (some, before) => {
      const text = 'x'.repeat(before) + some.join('').repeat(40);
      const clusters = [...segmenter.segment(text)].map(({ segment }) => segment);
      expect(displayWidth(text)).toBe(clusters.reduce((sum, cluster) => sum + displayWidth(cluster), 0));
    }),
    { numRuns: 40 },
  );
  expect(displayWidth('👩‍💻日'.repeat(60_000))).toBe(240_000);
  expect(displayWidth(`a${'\u0301'.repeat(100_000)}`)).toBe(1);
});
