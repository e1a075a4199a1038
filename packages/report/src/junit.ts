import { visible, visibleClip } from '@sopwright/document';
import type { Finding, LintReport } from '@sopwright/lint';
import type { FormatContext } from './context.ts';
import { clientEffect, findingsBy } from './wording.ts';

const MAX_MESSAGE = 2000;
// What XML 1.0 forbids even as a character reference.
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['[', '&#91;'],
]);

/** Text for an element or an attribute. Line breaks and `[` are references too: a CI log may read commands out of them. */
function xml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/[&<>"'\t\n\r]|(?<=##)\[/g, (character) => REFERENCES.get(character) ?? '');
}

/** True for a finding that fails its test case. */
function fails(finding: Finding): boolean {
  return finding.severity !== 'info';
}

function details(finding: Finding): string {
  const place = `${visible(finding.file)}:${finding.start.line}:${finding.start.column}`;
  const effects = finding.clients.map((client) => `${client.id} ${clientEffect(client, finding.kind)}`);
  const clients = effects.length > 0 ? `\nclients: ${effects.join(', ')}` : '';
  return xml(`${place} ${visibleClip(finding.message, MAX_MESSAGE)}${clients}`);
}

function testCase(finding: Finding): string[] {
  const name = xml(`${finding.rule} ${finding.start.line}:${finding.start.column}`);
  const opening = `    <testcase name="${name}" classname="${xml(visible(finding.file))}">`;
  const message = xml(visibleClip(finding.message, MAX_MESSAGE));
  const outcome = fails(finding)
    ? `      <failure type="${finding.severity}" message="${message}">${details(finding)}</failure>`
    : `      <system-out>${details(finding)}</system-out>`;
  return [opening, outcome, '    </testcase>'];
}

function testSuite(file: string, findings: readonly Finding[]): string[] {
  const failures = findings.filter(fails).length;
  return [
    `  <testsuite name="${xml(visible(file))}" tests="${findings.length}" failures="${failures}" errors="0" skipped="0">`,
    ...findings.flatMap(testCase),
    '  </testsuite>',
  ];
}

/**
 * The findings as JUnit XML: a suite per file, a case per finding; errors and warnings fail, infos pass with a note.
 * A clean run is one passing case, because CI servers take an empty result for a broken one.
 */
export function formatJunit(report: LintReport, _context: FormatContext): string {
  const { findings, tool, durationMs } = report;
  const failures = findings.filter(fails).length;
  const suites = [...findingsBy('file', findings)].flatMap(([file, found]) => testSuite(file, found));
  const clean = [
    `  <testsuite name="${xml(tool.name)}" tests="1" failures="0" errors="0" skipped="0">`,
    `    <testcase name="no problems" classname="${xml(tool.name)}"/>`,
    '  </testsuite>',
  ];
  const time = (Math.max(0, durationMs) / 1000).toFixed(3);
  const tests = Math.max(1, findings.length);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xml(tool.name)}" tests="${tests}" failures="${failures}" errors="0" time="${time}">`,
    ...(suites.length > 0 ? suites : clean),
    '</testsuites>',
    '',
  ].join('\n');
}
