import { displayWidth } from '@sopwright/document';
import type { Finding } from '@sopwright/lint';
import { describe, expect, test } from 'vitest';
import { contextOf, findingOf, findingOn, reportOf, skillReport, skillText } from '../test/sample.ts';
import { formatPretty } from './pretty.ts';

const file = 'skills/deploy/SKILL.md';
const sources = { [file]: skillText, '.claude-plugin/plugin.json': '{}' };

describe('pretty', () => {
  test('shows findings by file, with frames, clients and fixes, and counts in the last line', () => {
    expect(formatPretty(skillReport(), contextOf(sources))).toMatchInlineSnapshot(`
      "skills/deploy/SKILL.md
        3:14  error    Value of description holds ": " and is not quoted, expected
                       quotes round it.  frontmatter/unquoted-colon
           2 | name: deploy
           3 | description: Use when: deploying a service
             |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           4 | ---
          clients: codex drops the skill (observed 0.169.0), gemini-cli loads the
                   skill with wrong data (documented)
          fix: --fix

        8:1   warning  Section has no steps, expected a list.  body/vague-steps
           7 |
           8 | Run the script.
             | ^^^^^^^^^^^^^^^
           … | 2 more lines
          11 | Then leave.
             | ^^^^^^^^^^^
          fix: --fix-unsafe

      .claude-plugin/plugin.json
        1:1  info     Plugin has no name, expected a field "name".
                      plugin/name-missing
          1 | {}
            | ^^

      fixable: 1 with --fix, 1 with --fix-unsafe
      1 error, 1 warning, 1 info · read 12 skills, 30 references, 2 plugins · 123 ms
      "
    `);
  });

  test('is one line where nothing was found', () => {
    expect(formatPretty(reportOf([]), contextOf({}))).toMatchInlineSnapshot(`
      "no problems · read 12 skills, 30 references, 2 plugins · 123 ms
      "
    `);
  });

  test('names what is not listed, and every kind of file', () => {
    const report = reportOf([], {
      read: { skill: 1, 'mcp-config': 2, hooks: 1, sop: 3, instruction: 1, agent: 0 },
      summary: { error: 0, warning: 0, info: 0, suppressed: 2, baselined: 3, fixed: 1 },
      durationMs: 2345,
    });
    expect(formatPretty(report, contextOf({}, { width: 200 }))).toMatchInlineSnapshot(`
      "no problems · read 1 skill, 2 MCP configs, 1 hooks file, 3 SOPs, 1 instruction file · 2 suppressed · 3 in the baseline · 1 fixed · 2.35 s
      "
    `);
  });

  test('says that no file was read', () => {
    expect(formatPretty(reportOf([], { read: {} }), contextOf({}))).toBe('no problems · read no files · 123 ms\n');
  });

  test('lists errors only when quiet, and still counts the rest', () => {
    const text = formatPretty(skillReport(), contextOf(sources, { quiet: true }));
    expect(text).toContain('frontmatter/unquoted-colon');
    expect(text).not.toContain('body/vague-steps');
    expect(text).not.toContain('plugin.json');
    expect(text).toContain('1 error, 1 warning, 1 info ·');
  });

  test('leaves the frame out where the text is not at hand', () => {
    expect(formatPretty(reportOf([findingOf(skillText, 'deploy')]), contextOf({}))).not.toContain(' | ');
  });

  test('writes colour codes when told to, and the same text', () => {
    const colored = formatPretty(skillReport(), contextOf(sources, { color: true }));
    expect(colored).toContain('\u001b[31m^^^');
    expect(colored).toContain('\u001b[33mwarning\u001b[39m');
    expect(colored.replace(/\p{Cc}\[\d+m/gu, '')).toBe(formatPretty(skillReport(), contextOf(sources)));
  });

  test.each([40, 60, 80, 120])('keeps within %i columns', (width) => {
    const lines = formatPretty(skillReport(), contextOf(sources, { width })).split('\n');
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });
});

describe('a hostile file', () => {
  function shown(text: string, rest: Partial<Finding>): string {
    const finding = findingOn(text, [0, text.length], { file, ...rest });
    return formatPretty(reportOf([finding]), contextOf({ [rest.file ?? file]: text }));
  }

  test('cannot send control or bidirectional characters to the terminal', () => {
    const evil = '\u001b]0;owned\u0007\u001b[2Jtext\u202egnirts\u200b\u009b31m\u2028';
    const text = shown(evil, { file: `a${evil}\nb/SKILL.md`, message: `Name is ${evil}, expected less.` });
    expect(text).not.toMatch(/(?!\n)\p{C}|[\u2028\u2029]/u);
    expect(text).toContain('\\x1b]0;owned\\x07\\x1b[2Jtext\\u202egnirts\\u200b\\x9b31m\\u2028');
    expect(text).toContain('\\x0ab/SKILL.md');
  });

  test('that holds a secret does not bring it into a log', () => {
    const text = 'key: s3cr3t-token\nnext line\n';
    const secret = findingOf(text, 's3cr3t-token', { rule: 'security/secret', message: 'Text holds a token.' });
    const next = findingOf(text, 'next', { message: 'Word is next, expected last.' });
    const shown = formatPretty(reportOf([secret, next]), contextOf({ [file]: text }));
    expect(shown).not.toContain('s3cr3t');
    expect(shown).toContain('1 | key: ************\n      |      ^^^^^^^^^^^^');
  });

  test('cannot forge a command of a GitHub runner', () => {
    const evil = '::error file=x::forged ##[add-mask]y';
    const text = shown(`${evil}\n`, { file: `${evil}/SKILL.md`, message: `${'long words '.repeat(5)}${evil} ${evil}` });
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
    expect(text).toContain('\n    1 | ::error file=x::forged ##\\x5badd-mask]y\n');
  });

  test('with a line of a megabyte shows a window of it', () => {
    const text = `${'<a>'.repeat(350_000)}\n`;
    const lines = shown(text, { range: [600_000, 600_003] }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('with a message of a megabyte shows its start', () => {
    expect(shown('x', { message: 'word '.repeat(200_000) }).length).toBeLessThan(1500);
  });
});
