import type { Finding, LintReport } from '@sopwright/lint';
import type { FormatContext, RuleHelp } from '../src/context.ts';

type Position = Finding['start'];

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A finding on a range of a text. */
export function findingOn(text: string, range: Finding['range'], rest: Partial<Finding> = {}): Finding {
  return {
    rule: 'frontmatter/unquoted-colon',
    messageId: 'colon',
    message: 'Value is not quoted, expected quotes.',
    severity: 'error',
    file: 'skills/deploy/SKILL.md',
    kind: 'skill',
    range,
    start: positionAt(text, range[0]),
    end: positionAt(text, range[1]),
    clients: [],
    fingerprint: '0123456789abcdef',
    ...rest,
  };
}

/** A finding on the first occurrence of a part of a text. */
export function findingOf(text: string, part: string, rest: Partial<Finding> = {}): Finding {
  const start = text.indexOf(part);
  if (start === -1) throw new Error(`The sample text does not hold ${JSON.stringify(part)}.`);
  return findingOn(text, [start, start + part.length], rest);
}

/** A report of these findings, their counts worked out. */
export function reportOf(findings: readonly Finding[], rest: Partial<LintReport> = {}): LintReport {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  return {
    schemaVersion: 1,
    tool: { name: 'sopwright', version: '0.1.0' },
    preset: 'recommended',
    clients: ['claude-code', 'codex'],
    read: { skill: 12, reference: 30, plugin: 2 },
    findings,
    summary: { ...counts, suppressed: 0, baselined: 0, fixed: 0 },
    durationMs: 123.4,
    ...rest,
  };
}

/** What a format is given beside the report: the texts by path, and one known rule. */
export function contextOf(sources: Readonly<Record<string, string>>, rest: Partial<FormatContext> = {}): FormatContext {
  const texts = new Map(Object.entries(sources));
  const rules = new Map<string, RuleHelp>([['frontmatter/unquoted-colon', colonHelp]]);
  return {
    sourceOf: (file) => texts.get(file),
    ruleOf: (id) => rules.get(id),
    color: false,
    width: 80,
    quiet: false,
    ...rest,
  };
}

/** Help of the rule that the sample findings name. */
export const colonHelp: RuleHelp = {
  summary: 'A value holds a colon and is not quoted.',
  page: 'A plain value ends where YAML sees\na mapping.\n\n## How to fix\n\nQuote it.\n',
  kind: 'compatibility',
  severity: 'error',
};

/** Text of the skill that {@link skillReport} is about. */
export const skillText: string = [
  '---',
  'name: deploy',
  'description: Use when: deploying a service',
  '---',
  '',
  '# Deploy',
  '',
  'Run the script.',
  'Then wait.',
  'Then look.',
  'Then leave.',
  '',
].join('\n');

/** A report with a finding of each severity, with clients and both kinds of fixes, in two files. */
export function skillReport(): LintReport {
  const colon = findingOf(skillText, 'Use when: deploying a service', {
    message: 'Value of description holds ": " and is not quoted, expected quotes round it.',
    clients: [
      { id: 'codex', version: '0.169.0', effect: 'dropped', evidence: 'observed' },
      { id: 'gemini-cli', effect: 'damaged', evidence: 'documented' },
    ],
    fix: { safety: 'safe', edits: [{ range: [30, 59], text: '"Use when: deploying a service"' }] },
  });
  const long = findingOf(skillText, 'Run the script.\nThen wait.\nThen look.\nThen leave.', {
    rule: 'body/vague-steps',
    messageId: 'vague',
    message: 'Section has no steps, expected a list.',
    severity: 'warning',
    fix: { safety: 'unsafe', edits: [{ range: [77, 77], text: '1. ' }] },
  });
  const other = findingOn('{}', [0, 2], {
    rule: 'plugin/name-missing',
    messageId: 'missing',
    message: 'Plugin has no name, expected a field "name".',
    severity: 'info',
    file: '.claude-plugin/plugin.json',
    kind: 'plugin',
  });
  return reportOf([colon, long, other]);
}
