import type { Finding } from '@sopwright/lint';
import { drawnFrame } from './code-frame.ts';
import type { CaseRun } from './run-case.ts';

function renderClients({ clients }: Finding): string {
  const parts = clients.map(({ id, effect, evidence }) => `${id} ${effect} (${evidence})`);
  return parts.length === 0 ? '' : ` [${parts.join(', ')}]`;
}

function renderFinding(finding: Finding, { documents, severity }: CaseRun): string {
  const { file, start, end, messageId, message, fix } = finding;
  const document = documents.get(file);
  const place = `${file}:${start.line}:${start.column}-${end.line}:${end.column}`;
  const rows = [`${place} ${messageId}: ${message}${renderClients(finding)}`];
  if (document !== undefined && document.text !== '') rows.push(...drawnFrame(document, finding.range));
  if (finding.severity !== severity) rows.push(`  severity: ${finding.severity}`);
  if (fix !== undefined) rows.push(`  fix: ${fix.safety}`);
  return rows.join('\n');
}

/**
 * The findings of the rule under test as `expected.txt` has them: place and message, the source with the range
 * underlined, the severity where it is milder than set, the safety of the fix.
 */
export function renderExpectation(run: CaseRun): string {
  return `${run.own.map((finding) => renderFinding(finding, run)).join('\n\n')}\n`;
}

/** The lines in which two texts differ, `-` for the first and `+` for the second; empty where they are equal. */
export function compareTexts(before: string, after: string): string {
  if (before === after) return '';
  const old = before.split('\n');
  const now = after.split('\n');
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return [
    ...old.slice(head, old.length - tail).map((line) => `- ${line}`),
    ...now.slice(head, now.length - tail).map((line) => `+ ${line}`),
  ].join('\n');
}
