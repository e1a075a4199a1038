import { createDocument } from '@sopwright/document';
import { describe, expect, test } from 'vitest';
import { codeFrame } from './code-frame.ts';

/** Frames the part of a text between `«` and `»`. */
function frame(marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const content = marked.replace(/[«»]/g, '');
  const document = createDocument({ path: 'SKILL.md', kind: 'skill', content });
  return codeFrame(document, [start, end]).join('\n');
}

test('a range in one line', () => {
  expect(frame('a\nsome «word» here\n')).toBe('  2 | some word here\n    |      ^^^^');
});

test('a range over several lines', () => {
  expect(frame('one «two\n\nthr»ee')).toBe('  1 | one two\n    |     ^^^\n  2 |\n  3 | three\n    | ^^^');
});

test('a long range is cut in the middle', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`).join('\n');
  const rows = frame(`«${lines}»`).split('\n');
  expect(rows.slice(10)).toEqual([
    '   6 | line 6',
    '     | ^^^^^^',
    '     : 13 more lines',
    '  20 | line 20',
    '     | ^^^^^^^',
  ]);
});

test('a long line is cut around the range', () => {
  const [source = '', marks = ''] = frame(`${'a'.repeat(200)}«bcd»${'e'.repeat(200)}`).split('\n');
  expect(source).toBe(`  1 | …${'a'.repeat(30)}bcd${'e'.repeat(87)}…`);
  expect(marks).toBe(`    | ${' '.repeat(31)}^^^`);
});

test('a range at the end of a long line', () => {
  const [source = '', marks = ''] = frame(`${'a'.repeat(200)}«b»`).split('\n');
  expect(source).toBe(`  1 | …${'a'.repeat(119)}b`);
  expect(marks).toBe(`    | ${' '.repeat(120)}^`);
});

describe('what cannot be seen is shown', () => {
  test.each([
    ['a tab', 'a«\t»b', '  1 | a→b\n    |  ^'],
    ['a zero-width space', 'a«\u200B»b', '  1 | a\\u{200B}b\n    |  ^^^^^^^^'],
    ['a mark that turns the text round', '«\u202E»b', '  1 | \\u{202E}b\n    | ^^^^^^^^'],
    ['a byte order mark', '\uFEFF«a»', '  1 | \\u{FEFF}a\n    |         ^'],
    ['an emoji', '😀«😀» a', '  1 | 😀😀 a\n    |  ^'],
    ['a line break', 'a«\n»b', '  1 | a\n    |  ^'],
    ['a lone carriage return', 'a«\r»b', '  1 | a\n    |  ^'],
  ])('%s', (_, marked, expected) => {
    expect(frame(marked)).toBe(expected);
  });
});
