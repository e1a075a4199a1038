import { writeFileSync } from 'node:fs';
import type { LintReport, Severity } from '@sopwright/lint';
import type { RuleHelp } from '@sopwright/report';
import { rules } from '@sopwright/rules';
import { ProblemError, type StdinFile, watchFiles } from '@sopwright/workspace';
import { terminalWidth, wantsColor } from '../colors.ts';
import { resolveConfiguration } from '../configuration.ts';
import { formatDiff } from '../diff.ts';
import { describeFailure, ExitCode } from '../exit.ts';
import { loadFormatter } from '../formatters.ts';
import { type LintResult, type LintTask, runOnce } from '../lint-run.ts';
import { readNumber, readText } from '../options.ts';
import { createRuleTiming } from '../rule-timing.ts';

const RANKS: readonly Severity[] = ['info', 'warning', 'error'];

async function readStdin(options: Readonly<Record<string, unknown>>): Promise<StdinFile> {
  const path = readText(options, 'stdinFilename');
  if (path === undefined) {
    throw new ProblemError('usage', 'Standard input has no path.', { hint: 'Give one with --stdin-filename.' });
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return { path: path.replaceAll('\\', '/'), content: Buffer.concat(chunks) };
}

function exitCode({ report, run }: LintResult, task: LintTask): ExitCode {
  if (run.conclusion.crashed) return ExitCode.failed;
  const { failOn } = task.configuration.config;
  const maxWarnings = readNumber(task.options, 'maxWarnings');
  const { findings, summary } = report;
  if (maxWarnings !== undefined && summary.warning > maxWarnings) return ExitCode.findings;
  if (failOn === 'never') return ExitCode.clean;
  const fails = findings.some(({ severity }) => RANKS.indexOf(severity) >= RANKS.indexOf(failOn));
  return fails ? ExitCode.findings : ExitCode.clean;
}

function shown(report: LintReport, options: Readonly<Record<string, unknown>>): LintReport {
  if (options.quiet !== true) return report;
  return { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') };
}

function ruleHelp(id: string, page: string | undefined): RuleHelp | undefined {
  const meta = rules.find((rule) => rule.meta.id === id)?.meta;
  if (meta === undefined) return undefined;
  const { summary, kind, severity } = meta;
  return { summary, kind, severity, ...(page === undefined ? {} : { page }) };
}

async function print(result: LintResult, task: LintTask): Promise<void> {
  const { options } = task;
  const output = readText(options, 'output');
  const name = readText(options, 'format') ?? 'pretty';
  const format = await loadFormatter(name);
  const flag = options.color;
  const pages = name === 'sarif' ? (await import('@sopwright/rules/pages')).pages : {};
  const text = format(shown(result.report, options), {
    sourceOf: result.run.textOf,
    ruleOf: (id) => ruleHelp(id, pages[id]),
    color: output === undefined && wantsColor(typeof flag === 'boolean' ? flag : undefined),
    width: terminalWidth(),
    quiet: options.quiet === true,
  });
  if (output === undefined) process.stdout.write(text);
  else writeFileSync(output, text);
  for (const note of result.notes) process.stderr.write(`${note}\n`);
  for (const { path, reason } of result.fixed?.refused ?? [])
    process.stderr.write(`${path} was not fixed: ${reason}\n`);
  if (task.timing !== undefined) process.stderr.write(task.timing.table());
}

async function lintOnce(task: LintTask): Promise<ExitCode> {
  const result = await runOnce(task);
  if (task.options.fixDryRun === true) {
    const files = result.fixed?.files ?? [];
    process.stdout.write(files.length === 0 ? 'Nothing to fix.\n' : formatDiff(files));
    return exitCode(result, task);
  }
  await print(result, task);
  return exitCode(result, task);
}

async function watch(task: LintTask): Promise<never> {
  const say = (error: unknown): void => {
    process.stderr.write(`${describeFailure(error, false)}\n`);
  };
  const { files } = task.configuration.config;
  const onChange = async (): Promise<void> => {
    const configuration = await resolveConfiguration(task.options);
    await lintOnce({ ...task, configuration });
    process.stderr.write('watching for changes\n');
  };
  await watchFiles({ cwd: process.cwd(), paths: task.paths, files, onChange, onError: say });
  await onChange().catch(say);
  return new Promise(() => undefined);
}

/** `sopwright lint`: finds, fixes and reports. Exit code as {@link ExitCode} says. @throws ProblemError */
export async function lintCommand(
  paths: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const configuration = await resolveConfiguration(options);
  const { skippedCode } = configuration.config;
  if (skippedCode !== undefined) process.stderr.write(`${skippedCode} is code and was not executed\n`);
  const isStdin = paths.includes('-');
  if (isStdin && paths.length > 1) throw new ProblemError('usage', 'Standard input (-) goes with no other path.');
  const task: LintTask = {
    configuration,
    options,
    paths: isStdin ? [] : paths,
    ...(isStdin ? { stdin: await readStdin(options) } : {}),
    ...(options.timing === true ? { timing: createRuleTiming() } : {}),
  };
  return options.watch === true ? watch(task) : lintOnce(task);
}
