import { createDocument } from '@sopwright/document';
import { describe, expect, test } from 'vitest';
import { drawnFrame } from './code-frame.ts';

/** Frames the part of a text between `«` and `»`. */
function frame(marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const content = marked.replace(/[«»]/g, '');
  const document = createDocument({ path: 'SKILL.md', kind: 'skill', content });
  return drawnFrame(document, [start, end]).join('\n');
}

test('a range in one line', () => {
  expect(frame('a\nsome «word» here\n')).toBe('  2 | some word here\n    |      ^^^^');
});

test('a range over several lines', () => {
  expect(frame('one «two\n\nthr»ee')).toBe('  1 | one two\n    |     ^^^\n  2 |\n  3 | three\n    | ^^^');
});

test('a long range is cut in the middle', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`).join('\n');
  expect(frame(`«${lines}»`).split('\n')).toEqual([
    '   1 | line 1',
    '     | ^^^^^^',
    '     : 18 more lines',
    '  20 | line 20',
    '     | ^^^^^^^',
  ]);
});

test('a long line is cut around the range', () => {
  const [source = '', marks = ''] = frame(`${'a'.repeat(200)}«bcd»${'e'.repeat(200)}`).split('\n');
  expect(source).toBe(`  1 | …${'a'.repeat(58)}bcd${'e'.repeat(59)}…`);
  expect(marks).toBe(`    | ${' '.repeat(59)}^^^`);
});

test('a range at the end of a long line', () => {
  const [source = '', marks = ''] = frame(`${'a'.repeat(200)}«b»`).split('\n');
  expect(source).toBe(`  1 | …${'a'.repeat(119)}b`);
  expect(marks).toBe(`    | ${' '.repeat(120)}^`);
});

describe('what cannot be seen is shown', () => {
  test.each([
    ['a tab', 'a«\t»b', '  1 | a→b\n    |  ^'],
    ['a zero-width space', 'a«\u200B»b', '  1 | a\\u200bb\n    |  ^^^^^^'],
    ['a mark that turns the text round', '«\u202E»b', '  1 | \\u202eb\n    | ^^^^^^'],
    ['a byte order mark', '\uFEFF«a»', '  1 | \\ufeffa\n    |       ^'],
    ['an emoji', '😀«😀» a', '  1 | 😀😀 a\n    |   ^^'],
    ['a line break', 'a«\n»b', '  1 | a\n    |  ^'],
    ['a lone carriage return', 'a«\r»b', '  1 | a\n    |  ^'],
  ])('%s', (_, marked, expected) => {
    expect(frame(marked)).toBe(expected);
  });
});
