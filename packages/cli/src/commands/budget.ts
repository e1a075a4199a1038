import type { Severity } from '@sopwright/lint';
import {
  type BudgetContext,
  type FormatContext,
  formatBudgetMarkdown,
  formatBudgetPretty,
  formatGithub,
  formatJson,
  formatPretty,
} from '@sopwright/report';
import { ProblemError } from '@sopwright/workspace';
import { type BudgetRun, runBudget } from '../budget/budget-run.ts';
import { explain } from '../budget/explain.ts';
import { createColors, terminalWidth, wantsColor } from '../colors.ts';
import { resolveConfiguration } from '../configuration.ts';
import { ExitCode } from '../exit.ts';
import { assertFormat } from '../formatters.ts';
import { ruleHelp, write } from '../lint/output.ts';
import { readNumber, readText, shownHere } from '../options.ts';

const RANKS: readonly Severity[] = ['info', 'warning', 'error'];
const FORMATS: readonly string[] = ['pretty', 'json', 'markdown', 'github'];
const TOP = 10;

type Options = Readonly<Record<string, unknown>>;

function formatContext({ side }: BudgetRun, options: Options): FormatContext {
  const texts = new Map(side.found.documents.map(({ file, text }) => [file, text]));
  return {
    sourceOf: (file) => texts.get(file),
    ruleOf: (id) => ruleHelp(id, undefined),
    color: isForPerson(options) && wantsColor(options),
    width: terminalWidth(),
    quiet: false,
  };
}

function isForPerson(options: Options): boolean {
  const output = readText(options, 'output');
  return output === undefined || output === '-';
}

function textOf(run: BudgetRun, options: Options): string {
  const { report } = run;
  const context = formatContext(run, options);
  const bars = isForPerson(options) && process.stdout.isTTY === true;
  const budget: BudgetContext & FormatContext = { ...context, bars, top: readNumber(options, 'top') ?? TOP };
  switch (readText(options, 'format')) {
    case 'json':
      return formatJson(report, context);
    case 'markdown':
      return formatBudgetMarkdown(report, budget);
    case 'github':
      return formatGithub(report, context);
    default:
      return formatBudgetPretty(report.budget, budget) + formatPretty(report, context);
  }
}

function assertUsage(options: Options): void {
  assertFormat(readText(options, 'format') ?? 'pretty', FORMATS);
  if (options.explain !== undefined && (readText(options, 'format') ?? 'pretty') !== 'pretty') {
    throw new ProblemError('usage', '--explain prints text, it takes no other --format.');
  }
}

/** `sopwright budget`: measures, compares and judges. Exit code as {@link ExitCode} says. @throws ProblemError */
export async function budgetCommand(paths: readonly string[], options: Options): Promise<ExitCode> {
  assertUsage(options);
  const configuration = await resolveConfiguration(options);
  const { skippedCode, failOn } = configuration.config;
  if (skippedCode !== undefined) process.stderr.write(`${shownHere(skippedCode)} is code and was not executed\n`);
  const run = await runBudget({ configuration, paths, options });
  const name = readText(options, 'explain');
  const isColored = isForPerson(options) && wantsColor(options);
  write(name === undefined ? textOf(run, options) : explain(name, run, createColors(isColored)), options);
  for (const note of run.notes) process.stderr.write(`${note}\n`);
  if (run.crashed) return ExitCode.failed;
  if (failOn === 'never' || name !== undefined) return ExitCode.clean;
  const fails = run.report.findings.some(({ severity }) => RANKS.indexOf(severity) >= RANKS.indexOf(failOn));
  return fails ? ExitCode.findings : ExitCode.clean;
}
