import type { LintReport } from '@sopwright/lint';
import type { FormatContext } from './context.ts';

/**
 * A value as JSON, indented by two spaces, a line break at its end. `##[`, which a GitHub runner obeys anywhere in its
 * log, is written with an escape; it stands in strings only.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}

/** The report as it is, in JSON. Its shape is schemas/report.schema.json. */
export function formatJson(report: LintReport, _context: FormatContext): string {
  return jsonText(report);
}
