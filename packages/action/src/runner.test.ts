import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationCommand, logText, outputText } from './runner.ts';

/** The runner's own reading of a command: what its escapes stand for. */
function decoded(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

// Separators of commands, and line ends of every kind.
const hostile = fc
  .array(fc.constantFrom('::', '##[', ']', '%', '%0A', '25', ',', '=', '\r', '\n', '\u2028', '\v', 'error', ' ', 'ä'))
  .map((parts) => parts.join(''));

describe('an annotation', () => {
  test('is one line, and says what it was given', () => {
    fc.assert(
      fc.property(hostile, hostile, (message, file) => {
        const command = annotationCommand('warning', message, { file, line: 3 });
        expect(command.match(/[\r\n]/g)).toEqual(['\n']);
        const [, properties = '', data = ''] = /^::warning ([^:]*)::(.*)\n$/su.exec(command) ?? [];
        expect(decoded(data).replaceAll('\u200B', '')).toBe(message);
        const [first = '', second] = properties.split(',');
        expect(decoded(first).replaceAll('\u200B', '')).toBe(`file=${file}`);
        expect(second).toBe('line=3');
        expect(command).not.toContain('##[');
      }),
    );
  });
});

test('no line of the log is a command', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = logText(text).split(/[\r\n\v\f\x85\u2028\u2029]/);
      expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    }),
  );
});

test('an output ends where its value ends', () => {
  const text = outputText('a', 'x\nEOF\nb<<EOF\ny');
  const [, delimiter = '?'] = /^a<<(.+)\n/.exec(text) ?? [];
  expect(text).toBe(`a<<${delimiter}\nx\nEOF\nb<<EOF\ny\n${delimiter}\n`);
  expect(outputText('a', '')).not.toContain(delimiter);
});
