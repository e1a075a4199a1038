import type { Finding } from '@sopwright/lint';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { contextOf, findingOn, reportOf } from '../test/sample.ts';
import { validReport, validSarif } from '../test/validators.ts';
import { formatGithub, formatJson, formatJunit, formatMarkdown, formatPretty, formatSarif } from './index.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('\u001b[2J', '\u202e', '\n::error::x', ']]>', '<!--', '##[error]x', '\uFEFF', '\ud800', ''),
);
const position = fc.record({ line: fc.integer({ min: 1, max: 1e6 }), column: fc.integer({ min: 1, max: 1e6 }) });
const range = fc.tuple(fc.nat(), fc.nat()).map(([a, b]): Finding['range'] => [Math.min(a, b), Math.max(a, b)]);
const near = fc.tuple(fc.nat(70), fc.nat(70)).map(([a, b]): Finding['range'] => [Math.min(a, b), Math.max(a, b)]);

const finding: fc.Arbitrary<Finding> = fc
  .record({
    rule: text,
    message: text,
    severity: fc.constantFrom<Finding['severity']>('error', 'warning', 'info'),
    file: fc.oneof(fc.constant('SKILL.md'), text),
    range: fc.oneof(near, range),
    start: position,
    end: position,
    clients: fc.array(
      fc.record({
        id: text,
        effect: fc.constantFrom('dropped' as const, 'damaged' as const, 'cut' as const, 'ignored' as const),
        evidence: fc.constantFrom('observed' as const, 'documented' as const),
      }),
      { maxLength: 2 },
    ),
    fix: fc.record({
      safety: fc.constantFrom('safe' as const, 'unsafe' as const),
      edits: fc.array(fc.record({ range, text }), { maxLength: 2 }),
    }),
  })
  .map((parts) => findingOn('', [0, 0], parts));

test('any findings on any text give valid JSON, SARIF and XML, and nothing throws', () => {
  fc.assert(
    fc.property(
      fc.array(finding, { maxLength: 4 }),
      text,
      fc.boolean(),
      fc.nat(200),
      (findings, source, flag, width) => {
        const report = reportOf(findings);
        const context = contextOf({ 'SKILL.md': source }, { color: flag, quiet: flag, width });
        expect(validReport(JSON.parse(formatJson(report, context)))).toBe(true);
        validSarif(JSON.parse(formatSarif(report, context)));
        expect(validSarif.errors).toBeNull();
        expect(XMLValidator.validate(formatJunit(report, context))).toBe(true);
        expect(formatGithub(report, context).split('\n')).toHaveLength(findings.length + 1);
        expect(formatMarkdown(report, context)).toMatch(/\n$/);
        expect(formatPretty(report, { ...context, color: false })).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e]|^\s*::/mu);
        expect(formatPretty(report, context)).toMatch(/\n$/);
      },
    ),
    { numRuns: 300 },
  );
});

test('ten thousand findings in one file take no more than seconds', () => {
  const source = 'A line of a skill that says something.\n'.repeat(10_000);
  const findings = Array.from({ length: 10_000 }, (_, index) =>
    findingOn('', [index * 38, index * 38 + 5], { file: 'SKILL.md' }),
  );
  const started = performance.now();
  for (const format of [formatPretty, formatJson, formatSarif, formatGithub, formatJunit, formatMarkdown]) {
    expect(format(reportOf(findings), contextOf({ 'SKILL.md': source })).length).toBeGreaterThan(10_000);
  }
  expect(performance.now() - started).toBeLessThan(5000);
});
