import schema from '@sopwright/schemas/report.schema.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { contextOf, reportOf, skillReport } from '../test/sample.ts';
import { validReport } from '../test/validators.ts';
import { formatJson } from './json.ts';
import { kindWords } from './wording.ts';

describe('json', () => {
  test('is the report, indented by two spaces, with a line break at its end', () => {
    const text = formatJson(skillReport(), contextOf({}));
    expect(JSON.parse(text)).toEqual(skillReport());
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/);
  });

  test.each([
    ['with findings', skillReport()],
    ['without', reportOf([], { read: {}, clients: [] })],
  ])('is valid under its schema %s', (_what, report) => {
    validReport(JSON.parse(formatJson(report, contextOf({}))));
    expect(validReport.errors).toBeNull();
  });

  test('gives nothing to obey to a GitHub runner and parses back', () => {
    const [finding] = skillReport().findings;
    if (finding === undefined) throw new Error('The sample has no finding.');
    const report = reportOf([{ ...finding, message: '##[error]forged' }]);
    const text = formatJson(report, contextOf({}));
    expect(text).not.toContain('##[');
    expect(JSON.parse(text)).toEqual(report);
  });
});

describe('the schema', () => {
  test('knows the kinds of files', () => {
    expect(schema.definitions.kind.enum).toEqual(Object.keys(kindWords));
  });

  test('takes a measurement for a budget, and nothing less', () => {
    const unit = { encoding: 'o200k_base', method: 'tokens of o200k_base, exact' };
    const budget = { unit, clients: [], items: [], plugins: [], servers: [] };
    expect(validReport({ ...skillReport(), budget })).toBe(true);
    expect(validReport({ ...skillReport(), budget: {} })).toBe(false);
  });

  test.each([
    ['report', /^/, '"more": 1, '],
    ['tool', /(?<="tool": \{)/, '"more": 1, '],
    ['summary', /(?<="summary": \{)/, '"more": 1, '],
    ['finding', /(?<="findings": \[\s*\{)/, '"more": 1, '],
    ['start', /(?<="start": \{)/, '"more": 1, '],
    ['client', /(?<="clients": \[\s*\{)/, '"more": 1, '],
    ['fix', /(?<="fix": \{)/, '"more": 1, '],
    ['edit', /(?<="edits": \[\s*\{)/, '"more": 1, '],
    ['read', /(?<="read": \{)/, '"more": 1, '],
  ])('allows no other property in %s', (_what, place, more) => {
    const text = formatJson(skillReport(), contextOf({}));
    const changed = place.source === '^' ? text.replace('{', `{${more}`) : text.replace(place, more);
    expect(changed).not.toBe(text);
    expect(validReport(JSON.parse(changed))).toBe(false);
  });

  test.each([
    ['severity', '"severity": "error"', '"severity": "off"'],
    ['fingerprint', '"0123456789abcdef"', '"0123"'],
    ['line', '"line": 3', '"line": 0'],
    ['effect', '"dropped"', '"lost"'],
    ['version', '"schemaVersion": 1', '"schemaVersion": 2'],
    ['duration', '"durationMs": 123.4', '"durationMs": -1'],
  ])('rejects a wrong %s', (_what, from, to) => {
    const text = formatJson(skillReport(), contextOf({}));
    expect(text).toContain(from);
    expect(validReport(JSON.parse(text.replace(from, to)))).toBe(false);
  });
});
