import type { LintReport } from '@sopwright/lint';
import type { Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import { colonHelp, contextOf, findingOf, findingOn, reportOf, skillReport, skillText } from '../test/sample.ts';
import { validSarif } from '../test/validators.ts';
import type { FormatContext } from './context.ts';
import { formatSarif } from './sarif.ts';

/** The run of a report's log, which is valid. */
function runOf(report: LintReport, context: FormatContext = contextOf({})): Run {
  const log: unknown = JSON.parse(formatSarif(report, context));
  const valid = validSarif(log);
  expect(validSarif.errors).toBeNull();
  if (!valid || log.runs[0] === undefined) throw new Error('The log is not valid.');
  return log.runs[0];
}

describe('sarif', () => {
  test('lists each rule once, with its help', () => {
    const colon = findingOf(skillText, 'deploy');
    const { rules } = runOf(reportOf([colon, ...skillReport().findings])).tool.driver;
    expect(rules?.map(({ id }) => id)).toEqual([
      'frontmatter/unquoted-colon',
      'body/vague-steps',
      'plugin/name-missing',
    ]);
    expect(rules?.[0]).toEqual({
      id: 'frontmatter/unquoted-colon',
      shortDescription: { text: 'A value holds a colon and is not quoted.' },
      fullDescription: { text: 'A plain value ends where YAML sees a mapping.' },
      help: { text: colonHelp.page?.trim(), markdown: colonHelp.page?.trim() },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['frontmatter', 'compatibility'] },
    });
  });

  test('names the page in the repository for a rule without help, and the address where there is one', () => {
    const [first, , third] =
      runOf(
        skillReport(),
        contextOf(
          {},
          {
            ruleOf: (id) =>
              id === 'plugin/name-missing' ? { summary: 'No name.', url: 'https://example.org/rules/name' } : undefined,
          },
        ),
      ).tool.driver.rules ?? [];
    expect(first?.help?.text).toBe('Rule frontmatter/unquoted-colon. See docs/rules/frontmatter/unquoted-colon.md');
    expect(first?.helpUri).toBeUndefined();
    expect(third?.helpUri).toBe('https://example.org/rules/name');
    expect(third?.defaultConfiguration?.level).toBe('note');
  });

  test('places a result by line, column and offset, with fingerprint, fixes and clients', () => {
    const run = runOf(skillReport());
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results?.map(({ level, ruleIndex }) => [level, ruleIndex])).toEqual([
      ['error', 0],
      ['warning', 1],
      ['note', 2],
    ]);
    const location = { uri: 'skills/deploy/SKILL.md', uriBaseId: '%SRCROOT%' };
    expect(run.results?.[0]).toEqual({
      ruleId: 'frontmatter/unquoted-colon',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Value of description holds ": " and is not quoted, expected quotes round it.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: location,
            region: { startLine: 3, startColumn: 14, endLine: 3, endColumn: 43, charOffset: 30, charLength: 29 },
          },
        },
      ],
      partialFingerprints: { 'sopwrightFingerprint/v1': '0123456789abcdef' },
      fixes: [
        {
          description: { text: 'Keeps the meaning.' },
          artifactChanges: [
            {
              artifactLocation: location,
              replacements: [
                {
                  deletedRegion: { charOffset: 30, charLength: 29 },
                  insertedContent: { text: '"Use when: deploying a service"' },
                },
              ],
            },
          ],
          properties: { safety: 'safe' },
        },
      ],
      properties: {
        clients: [
          { id: 'codex', version: '0.169.0', effect: 'dropped', evidence: 'observed' },
          { id: 'gemini-cli', effect: 'damaged', evidence: 'documented' },
        ],
      },
    });
  });

  test('leaves a byte order mark out of offsets and columns', () => {
    const text = '\uFEFFone\ntwo\n';
    const file = 'SKILL.md';
    const report = reportOf([
      findingOn(text, [1, 4], { file }),
      findingOn(text, [5, 8], { file }),
      findingOn(text, [0, 1], { file }),
    ]);
    const regions = runOf(report, contextOf({ [file]: text })).results?.map(
      (result) => result.locations?.[0]?.physicalLocation?.region,
    );
    expect(regions).toEqual([
      { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4, charOffset: 0, charLength: 3 },
      { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4, charOffset: 4, charLength: 3 },
      { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, charOffset: 0, charLength: 0 },
    ]);
  });

  test.each([
    ['a b/ü#?%/SKILL.md', { uri: 'a%20b/%C3%BC%23%3F%25/SKILL.md', uriBaseId: '%SRCROOT%' }],
    ['../up:here/SKILL.md', { uri: '../up%3Ahere/SKILL.md', uriBaseId: '%SRCROOT%' }],
    ['a\nb\u001b\ud800/SKILL.md', { uri: 'a%0Ab%1B%EF%BF%BD/SKILL.md', uriBaseId: '%SRCROOT%' }],
    ['/abs/SKILL.md', { uri: 'file:///abs/SKILL.md' }],
    ['D:/abs/SKILL.md', { uri: 'file:///D:/abs/SKILL.md' }],
  ])('writes the path %j as a URI', (file, expected) => {
    const [result] = runOf(reportOf([findingOn('', [0, 0], { file })])).results ?? [];
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual(expected);
  });

  test('has no link, placeholder, control character or runner command in a message', () => {
    const message = 'Value is [this](https://example.org) {0} {name} \u001b\u202e ##[error]x.';
    const report = reportOf([findingOn('', [0, 0], { message })]);
    expect(runOf(report).results?.[0]?.message.text).toBe(
      'Value is [this] (https://example.org) {{0}} {name} \\x1b\\u202e ##\\x5berror]x.',
    );
  });

  test('of a clean run has no rules and no results', () => {
    const run = runOf(reportOf([]));
    expect(run.results).toEqual([]);
    expect(run.tool.driver).toEqual({ name: 'sopwright', version: '0.1.0', rules: [] });
  });
});
