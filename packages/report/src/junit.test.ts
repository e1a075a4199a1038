import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { contextOf, findingOn, reportOf, skillReport } from '../test/sample.ts';
import { formatJunit } from './junit.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: true,
  htmlEntities: true,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'testsuite' || name === 'testcase',
});

function parsed(text: string): ReturnType<XMLParser['parse']> {
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text);
}

describe('junit', () => {
  test('has a suite per file and a case per finding', () => {
    expect(formatJunit(skillReport(), contextOf({}))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="sopwright" tests="3" failures="2" errors="0" time="0.123">
        <testsuite name="skills/deploy/SKILL.md" tests="2" failures="2" errors="0" skipped="0">
          <testcase name="frontmatter/unquoted-colon 3:14" classname="skills/deploy/SKILL.md">
            <failure type="error" message="Value of description holds &quot;: &quot; and is not quoted, expected quotes round it.">skills/deploy/SKILL.md:3:14 Value of description holds &quot;: &quot; and is not quoted, expected quotes round it.&#10;clients: codex drops the skill (observed 0.169.0), gemini-cli loads the skill with wrong data (documented)</failure>
          </testcase>
          <testcase name="body/vague-steps 8:1" classname="skills/deploy/SKILL.md">
            <failure type="warning" message="Section has no steps, expected a list.">skills/deploy/SKILL.md:8:1 Section has no steps, expected a list.</failure>
          </testcase>
        </testsuite>
        <testsuite name=".claude-plugin/plugin.json" tests="1" failures="0" errors="0" skipped="0">
          <testcase name="plugin/name-missing 1:1" classname=".claude-plugin/plugin.json">
            <system-out>.claude-plugin/plugin.json:1:1 Plugin has no name, expected a field &quot;name&quot;.</system-out>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  test('parses: errors and warnings fail, infos pass', () => {
    const { testsuites } = parsed(formatJunit(skillReport(), contextOf({})));
    expect(testsuites).toMatchObject({ name: 'sopwright', tests: '3', failures: '2', errors: '0', time: '0.123' });
    const [skill, plugin] = testsuites.testsuite;
    expect(skill).toMatchObject({ name: 'skills/deploy/SKILL.md', tests: '2', failures: '2' });
    expect(skill.testcase[1].failure).toMatchObject({
      type: 'warning',
      message: 'Section has no steps, expected a list.',
    });
    expect(plugin).toMatchObject({ name: '.claude-plugin/plugin.json', tests: '1', failures: '0' });
    expect(plugin.testcase[0].failure).toBeUndefined();
  });

  test('of a clean run is one passing case', () => {
    const { testsuites } = parsed(formatJunit(reportOf([]), contextOf({})));
    expect(testsuites).toMatchObject({ tests: '1', failures: '0' });
    expect(testsuites.testsuite[0].testcase).toMatchObject([{ name: 'no problems' }]);
  });

  test('holds text that would end an element, an attribute or a CDATA section', () => {
    const message = 'Value is "]]></failure><x a=\'1\'>&amp; ##[error]", expected less.';
    const file = 'a"<b>&/SKILL.md';
    const text = formatJunit(reportOf([findingOn('', [0, 0], { message, file })]), contextOf({}));
    const [suite] = parsed(text).testsuites.testsuite;
    const shown = message.replace('##[', '##\\x5b');
    expect(suite.name).toBe(file);
    expect(suite.testcase[0].failure).toEqual({ type: 'error', message: shown, '#text': `${file}:1:1 ${shown}` });
    expect(text).not.toContain('##[');
  });

  test('holds no character that XML forbids', () => {
    const message = 'Value is \u0000\u0008\u001b\ufffe\uffff\ud800\u202e, expected less.';
    const text = formatJunit(reportOf([findingOn('', [0, 0], { message, file: 'a\u0001\nb' })]), contextOf({}));
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff]|\u202e/u);
    const [suite] = parsed(text).testsuites.testsuite;
    expect(suite.name).toBe('a\\x01\\x0ab');
    expect(suite.testcase[0].failure.message).toBe('Value is \\x00\\x08\\x1b\\ud800\\u202e, expected less.');
  });
});
