import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineIndex } from './line-index.ts';

const breaks = fc.constantFrom('\n', '\r\n', '\r', '', 'a', 'é', '😀', ' ', '\u2028');
const texts = fc.array(breaks, { maxLength: 40 }).map((parts) => parts.join(''));

describe('createLineIndex', () => {
  it.each([
    ['', 1],
    ['a', 1],
    ['a\n', 1],
    ['a\nb', 2],
    ['\n\n', 2],
    ['a\r\nb\rc\nd', 4],
  ])('counts the lines of %j', (text, lines) => {
    expect(createLineIndex(text).lineCount).toBe(lines);
  });

  it('gives lines without their breaks, whatever these are', () => {
    const text = 'one\r\ntwo\rthree\n\nfive';
    const index = createLineIndex(text);
    const lines = [1, 2, 3, 4, 5].map((line) => text.slice(...index.lineRange(line)));
    expect(lines).toEqual(['one', 'two', 'three', '', 'five']);
  });

  it('puts the end of a text that ends in a line break on the next line', () => {
    expect(createLineIndex('a\n').position(2)).toEqual({ line: 2, column: 1 });
  });

  it('clamps what lies outside of the text', () => {
    const index = createLineIndex('ab\ncd');
    expect(index.position(-5)).toEqual({ line: 1, column: 1 });
    expect(index.position(99)).toEqual({ line: 2, column: 3 });
    expect(index.lineStart(0)).toBe(0);
    expect(index.lineStart(99)).toBe(3);
    expect(index.lineRange(99)).toEqual([3, 5]);
  });

  it('counts columns in UTF-16 code units', () => {
    expect(createLineIndex('😀x').position(2)).toEqual({ line: 1, column: 3 });
  });

  it('finds its way from every offset to line and column and back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = createLineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = index.position(offset);
          expect(index.lineStart(line) + column - 1).toBe(offset);
          const [start, end] = index.lineRange(line);
          expect(start).toBe(index.lineStart(line));
          expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  it('splits as String.split does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = createLineIndex(text);
        const parts = text.split(/\r\n|\r|\n/);
        expect(parts.map((_, line) => text.slice(...index.lineRange(line + 1)))).toEqual(parts);
      }),
    );
  });
});
