import { writeFileSync } from 'node:fs';
import type { LintReport } from '@sopwright/lint';
import type { RuleHelp } from '@sopwright/report';
import { rules } from '@sopwright/rules';
import { ProblemError } from '@sopwright/workspace';
import { terminalWidth, wantsColor } from '../colors.ts';
import { formatterFor } from '../formatters.ts';
import { readText } from '../options.ts';
import type { LintResult, LintTask } from './run.ts';

function shown(report: LintReport, options: Readonly<Record<string, unknown>>): LintReport {
  if (options.quiet !== true) return report;
  return { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') };
}

/** What a report says about a rule beside its findings; `undefined` for a rule that is not known. */
export function ruleHelp(id: string, page: string | undefined): RuleHelp | undefined {
  const meta = rules.find((rule) => rule.meta.id === id)?.meta;
  if (meta === undefined) return undefined;
  const { summary, kind, severity } = meta;
  return { summary, kind, severity, ...(page === undefined ? {} : { page }) };
}

/** Writes to the file of `--output`, or to standard output (`-`). @throws ProblemError where the file cannot be written. */
export function write(text: string, options: Readonly<Record<string, unknown>>): void {
  const output = readText(options, 'output');
  if (output === undefined || output === '-') process.stdout.write(text);
  else {
    try {
      writeFileSync(output, text);
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/^[A-Z]+: |, open '.*'$/g, '') : String(error);
      throw new ProblemError('path', `"${output}" cannot be written: ${reason}.`, { cause: error });
    }
  }
}

/** Says on standard error which files could not be fixed, and why. */
export function tellRefused({ fixed }: LintResult): void {
  for (const { path, reason } of fixed?.refused ?? []) process.stderr.write(`${path} was not fixed: ${reason}\n`);
}

/** Prints one pass in the format asked for; notes and timings go to standard error. */
export async function print(result: LintResult, task: LintTask): Promise<void> {
  const { options } = task;
  const output = readText(options, 'output');
  const name = readText(options, 'format') ?? 'pretty';
  const format = formatterFor(name);
  const pages = name === 'sarif' ? (await import('@sopwright/rules/pages')).pages : {};
  const text = format(shown(result.report, options), {
    sourceOf: result.run.textOf,
    ruleOf: (id) => ruleHelp(id, pages[id]),
    color: (output === undefined || output === '-') && wantsColor(options),
    width: terminalWidth(),
    quiet: options.quiet === true,
  });
  write(text, options);
  for (const note of result.notes) process.stderr.write(`${note}\n`);
  tellRefused(result);
  if (task.timing !== undefined) process.stderr.write(task.timing.table());
}
