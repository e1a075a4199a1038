import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrame, type FrameRow } from './code-frame.ts';
import { displayWidth } from './display.ts';
import { createLineIndex } from './line-index.ts';
import type { Range } from './range.ts';
import { visible } from './visible.ts';

function frameOf(text: string, range: Range, columns: number): readonly FrameRow[] {
  return codeFrame({ text, lines: createLineIndex(text) }, range, { columns, context: 1, wholeLines: 3 });
}

/** The frame as plain text, marks below their line. */
function drawn(text: string, range: readonly [number, number], columns: number = 60): string {
  return frameOf(text, range, columns)
    .map((row) => {
      if (row.type === 'line') return `${row.number}|${row.text}`;
      return row.type === 'gap' ? `…|${row.lines}` : ` |${' '.repeat(row.indent)}${'^'.repeat(row.length)}`;
    })
    .join('\n');
}

function drawnOf(text: string, part: string, columns?: number): string {
  const start = text.indexOf(part);
  expect(start, 'the text holds the part').not.toBe(-1);
  return drawn(text, [start, start + part.length], columns);
}

describe('a frame', () => {
  test('shows a line before and after and underlines the range', () => {
    expect(drawnOf('one\ntwo three\nfour\nfive\n', 'three')).toBe('1|one\n2|two three\n |    ^^^^^\n3|four');
  });

  test('counts lines by line feed, carriage return and both', () => {
    expect(drawnOf('one\r\ntwo\rthree\nfour', 'three')).toBe('2|two\n3|three\n |^^^^^\n4|four');
  });

  test('underlines every line of a short range and not the indentation of none', () => {
    expect(drawnOf('a b\n\nc d\n', 'b\n\nc')).toBe('1|a b\n |  ^\n2|\n3|c d\n |^');
  });

  test('shows the first and the last line of a long range', () => {
    expect(drawnOf('1\n2\n3\n4\n5\n6\n', '2\n3\n4\n5')).toBe('1|1\n2|2\n |^\n…|2\n5|5\n |^\n6|6');
  });

  test('ends on the line whose break the range ends with', () => {
    expect(drawnOf('one\ntwo\nthree\n', 'two\n')).toBe('1|one\n2|two\n |^^^\n3|three');
  });

  test('points behind a line where the range is its line break', () => {
    expect(drawn('one\r\ntwo\r\n', [3, 5])).toBe('1|one\n |   ^\n2|two');
  });

  test.each<[string, string, readonly [number, number], string]>([
    ['an empty text', '', [0, 0], '1|\n |^'],
    ['an empty range', 'abc', [1, 1], '1|abc\n | ^'],
    ['the end of the text', 'abc\n', [4, 4], '1|abc\n2|\n |^'],
    ['a range beyond the text', 'abc', [7, 9], '1|abc\n |   ^'],
    ['a range that starts before the text', 'abc', [-5, 2], '1|abc\n |^^'],
    ['a range that ends before it starts', 'abc', [2, 0], '1|abc\n |  ^'],
  ])('points somewhere for %s', (_what, text, range, expected) => {
    expect(drawn(text, range)).toBe(expected);
  });

  test('aligns by display width', () => {
    expect(drawnOf('\t日本 👩‍💻 x', 'x')).toBe('1|    日本 👩‍💻 x\n |            ^');
    expect(drawnOf('\t日本 👩‍💻 x', '👩‍💻')).toBe('1|    日本 👩‍💻 x\n |         ^^');
  });

  test('underlines a hidden character as wide as its escape', () => {
    expect(drawnOf('a\u202eb', '\u202e')).toBe('1|a\\u202eb\n | ^^^^^^');
  });
});

describe('a long line', () => {
  const words = 'word '.repeat(40);

  test('is cut to a window round the range', () => {
    expect(drawnOf(`${words}TARGET ${words}`, 'TARGET', 30)).toBe(
      '1|… word word TARGET word word …\n |            ^^^^^^',
    );
  });

  test('keeps its start where the range is near it', () => {
    expect(drawnOf(`a TARGET ${words}`, 'TARGET', 30)).toBe('1|a TARGET word word word word …\n |  ^^^^^^');
  });

  test('keeps its end where the range is at it', () => {
    expect(drawnOf(`${words}TARGET`, 'TARGET', 30)).toBe(
      '1|…d word word word word TARGET\n |                       ^^^^^^',
    );
  });

  test('shows the start of a range wider than the window', () => {
    expect(drawnOf(`${words}${'x'.repeat(90)}`, 'x'.repeat(90), 30)).toBe(
      '1|…rd xxxxxxxxxxxxxxxxxxxxxxxxx…\n |    ^^^^^^^^^^^^^^^^^^^^^^^^^',
    );
  });

  test('of a megabyte costs no more than what is shown of it', () => {
    const half = '日'.repeat(500_000);
    const started = performance.now();
    expect(drawnOf(`${half}X${half}`, 'X', 30)).toBe('1|…日日日日日日X日日日日日日日…\n |             ^');
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('for any text and range', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('\n', '\r\n', '\r', '\t', '日本', '👩‍💻', '\u001b[0m', '\u202e', 'word '.repeat(30)),
  );
  const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  test('rows fit the columns and hold nothing hidden', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer(),
        fc.integer({ min: -3, max: 300 }),
        fc.integer({ min: 28, max: 120 }),
        (text, start, length, columns) => {
          const from = text.length === 0 ? 0 : Math.abs(start) % (text.length + 1);
          for (const row of frameOf(text, [from, from + length], columns)) {
            if (row.type === 'line') {
              expect(displayWidth(row.text)).toBeLessThanOrEqual(columns);
              expect(visible(row.text)).toBe(row.text);
            }
            if (row.type === 'marks') {
              expect(row.length).toBeGreaterThan(0);
              expect(row.indent + row.length).toBeLessThanOrEqual(columns);
            }
          }
        },
      ),
    );
  });

  test('the underline stands below the text of the range', () => {
    const words = fc.stringMatching(/^[a-zé日👍 ]{0,80}$/u);
    fc.assert(
      fc.property(words, fc.stringMatching(/^[a-z日]{1,9}$/u), words, (before, part, after) => {
        const text = `${before}${part}${after}`;
        const rows = frameOf(text, [before.length, before.length + part.length], 40);
        const [line, marks] = rows;
        expect([line?.type, marks?.type]).toEqual(['line', 'marks']);
        if (line?.type !== 'line' || marks?.type !== 'marks') return;
        let column = 0;
        let marked = '';
        for (const character of line.text) {
          if (column >= marks.indent && column < marks.indent + marks.length) marked += character;
          column += displayWidth(character);
        }
        expect(marked).toBe(part);
      }),
    );
  });
});
