import { describe, expect, test } from 'vitest';
import { cutBytes, cutLength } from './cut-text.ts';

describe.each([
  ['cutLength', cutLength, (text: string) => text.length],
  ['cutBytes', cutBytes, (text: string) => Buffer.byteLength(text)],
])('%s', (_, cut, size) => {
  test('leaves alone what fits', () => {
    expect(cut('äöü', size('äöü'), 'Cut.')).toBe('äöü');
  });

  test('cuts at a line end, with the note in front', () => {
    expect(cut(`${'line one\n'.repeat(2)}line three`, 24, 'Cut.')).toBe('> Cut.\n\nline one');
  });

  test.each(['ä'.repeat(500), '😀'.repeat(300), 'a\n'.repeat(400), `${'x'.repeat(90)}\n😀`])(
    'keeps to every limit and to whole characters: %#',
    (text) => {
      for (let limit = 0; limit < 300; limit += 1) {
        const short = cut(text, limit, 'Cut.');
        expect(size(short)).toBeLessThanOrEqual(limit);
        expect(short).not.toMatch(/\p{Cs}|\uFFFD/u);
      }
    },
  );
});
