import type { Finding, FindingClient, LintReport } from '@sopwright/lint';
import type { FormatContext } from './context.ts';
import { markdownCode, markdownSentence, ruleLink } from './markdown-text.ts';
import { asideCounts, clientEffect, counted, duration, findingsBy, readCounts, severityCounts } from './wording.ts';

// GitHub takes 65,536 characters for a comment; the rest is for what a caller puts round the report.
const MAX_LENGTH = 64_000;
const MAX_MESSAGE = 500;
const MAX_PATH = 500;
const MAX_NAME = 100;
const TABLE_HEAD = '| Line | Severity | Rule | Message | Clients |\n| ---: | :--- | :--- | :--- | :--- |\n';

function clientCell(finding: Finding): string {
  const cell = (client: FindingClient): string =>
    `${markdownCode(client.id, MAX_NAME)} ${markdownSentence(clientEffect(client, finding.kind), MAX_NAME)}`;
  return finding.clients.map(cell).join(', ');
}

function tableRow(finding: Finding, context: FormatContext): string {
  const cells = [
    `${finding.start.line}:${finding.start.column}`,
    finding.severity,
    ruleLink(finding.rule, context.ruleOf),
    markdownSentence(finding.message, MAX_MESSAGE),
    clientCell(finding),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function head(report: LintReport): string {
  const counts = severityCounts(report.summary);
  const facts = [`read ${readCounts(report)}`, ...asideCounts(report.summary), duration(report.durationMs)];
  const clients = report.clients.map((client) => markdownCode(client, MAX_NAME)).join(', ');
  const scope = [
    `preset ${markdownCode(report.preset, MAX_NAME)}`,
    ...(clients === '' ? [] : [`clients ${clients}`]),
  ].join(', ');
  return `### sopwright: ${counts === '' ? 'no problems' : counts}\n\n${facts.join(' · ')} · ${scope}\n`;
}

/**
 * The report as a GitHub-flavoured Markdown summary for a pull request or a job: counts, then a table per file. Text of
 * files never becomes Markdown. At most 64,000 characters; a last line says how many findings are left out.
 */
export function formatMarkdown(report: LintReport, context: FormatContext): string {
  const shown = report.findings.filter(({ severity }) => !context.quiet || severity === 'error');
  let text = head(report);
  let listed = 0;
  for (const [file, findings] of findingsBy('file', shown)) {
    let title = `\n#### ${markdownCode(file, MAX_PATH)}\n\n${TABLE_HEAD}`;
    for (const finding of findings) {
      const row = tableRow(finding, context);
      if (text.length + title.length + row.length > MAX_LENGTH) {
        return `${text}\n${counted(shown.length - listed, 'more finding')} left out: the report is too long.\n`;
      }
      text += title + row;
      title = '';
      listed += 1;
    }
  }
  return text;
}
