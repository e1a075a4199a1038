import { visibleClip } from '@sopwright/document';
import type { Finding, LintReport, Severity } from '@sopwright/lint';
import type { FormatContext } from './context.ts';

const MAX_MESSAGE = 2000;
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Escapes the data of a workflow command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property value of a workflow command. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function command(finding: Finding): string {
  const { start, end } = finding;
  const properties = [
    // The path itself, so that GitHub finds the file; its control characters would only reach the log.
    `file=${property(finding.file.replace(/(?![\r\n])\p{Cc}/gu, ''))}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    // GitHub takes columns for ranges within one line only.
    ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
    `title=${property(finding.rule)}`,
  ];
  return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${data(visibleClip(finding.message, MAX_MESSAGE))}\n`;
}

/**
 * The findings as workflow commands, one a line, which a GitHub runner turns into annotations (it shows ten per
 * severity and step). Empty where there is no finding.
 */
export function formatGithub(report: LintReport, _context: FormatContext): string {
  return report.findings.map(command).join('');
}
