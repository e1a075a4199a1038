import { describe, expect, test } from 'vitest';
import { contextOf, findingOn, reportOf, skillReport } from '../test/sample.ts';
import { formatGithub } from './github.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads a line of a log as a runner does; `undefined` for a line that is no command. */
function parseCommand(line: string): Command | undefined {
  const parts = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/s.exec(line);
  if (parts === null) return undefined;
  const decode = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = (parts[2] ?? '').split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), decode(pair.slice(at + 1))];
  });
  return { name: parts[1] ?? '', properties: Object.fromEntries(pairs), message: decode(parts[3] ?? '') };
}

describe('github', () => {
  test('writes one command per finding, columns only within one line', () => {
    expect(formatGithub(skillReport(), contextOf({}))).toMatchInlineSnapshot(`
      "::error file=skills/deploy/SKILL.md,line=3,endLine=3,col=14,endColumn=43,title=frontmatter/unquoted-colon::Value of description holds ": " and is not quoted, expected quotes round it.
      ::warning file=skills/deploy/SKILL.md,line=8,endLine=11,title=body/vague-steps::Section has no steps, expected a list.
      ::notice file=.claude-plugin/plugin.json,line=1,endLine=1,col=1,endColumn=3,title=plugin/name-missing::Plugin has no name, expected a field "name".
      "
    `);
  });

  test('is empty for a clean run', () => {
    expect(formatGithub(reportOf([]), contextOf({}))).toBe('');
  });

  test('a path and a message cannot forge a command, and come back as they are', () => {
    const file = 'a,line=9::error file=b::x%0A\r\n::stop-commands::y/SKILL.md';
    const message = 'Value is 100 % "::error::x", expected %0A less.';
    const output = formatGithub(reportOf([findingOn('ab', [0, 2], { file, message })]), contextOf({}));
    expect(output.split('\n')).toHaveLength(2);
    expect(output).not.toContain('\r');
    expect(parseCommand(output.trimEnd())).toEqual({
      name: 'error',
      properties: { file, line: '1', endLine: '1', col: '1', endColumn: '3', title: 'frontmatter/unquoted-colon' },
      message,
    });
  });

  test('writes no control or bidirectional character of a message to the log', () => {
    const message = 'Value is \u001b[2J\u202e\n::error::x, expected less.';
    const output = formatGithub(reportOf([findingOn('', [0, 0], { message, file: 'a\u001b[2J' })]), contextOf({}));
    expect(output.trimEnd()).not.toMatch(/\p{C}/u);
    expect(output).toContain('Value is \\x1b[2J\\u202e\\x0a::error::x, expected less.');
  });
});
