import type { Severity } from '@sopwright/lint';
import { counted } from '@sopwright/report';
import { ProblemError, type StdinFile, watchFiles } from '@sopwright/workspace';
import { createColors, wantsColor } from '../colors.ts';
import { resolveConfiguration } from '../configuration.ts';
import { describeFailure, ExitCode } from '../exit.ts';
import type { HeadStart } from '../lint/head-start.ts';
import { print, tellRefused, write } from '../lint/output.ts';
import { ownOutput } from '../lint/own-output.ts';
import { type LintResult, type LintTask, runOnce } from '../lint/run.ts';
import { assertUsage } from '../lint/usage.ts';
import { readNumber, readText, shownHere } from '../options.ts';
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

async function lintOnce(task: LintTask): Promise<ExitCode> {
  const result = await runOnce(task);
  if (task.options.fixDryRun === true) {
    const { drawDiff, formatDiff } = await import('../diff.ts');
    const files = result.fixed?.files ?? [];
    const diff = formatDiff(files);
    const isForPerson = process.stdout.isTTY === true && readText(task.options, 'output') === undefined;
    write(isForPerson ? drawDiff(diff, createColors(wantsColor(task.options))) : diff, task.options);
    if (files.length === 0) process.stderr.write('nothing to fix\n');
    tellRefused(result);
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
  const onChange = async (changed: readonly string[] = []): Promise<void> => {
    const [first, ...more] = changed;
    const others = more.length === 0 ? '' : ` and ${counted(more.length, 'other file')}`;
    if (first !== undefined) process.stderr.write(`\n${first}${others} changed\n`);
    try {
      const configuration = await resolveConfiguration(task.options);
      await lintOnce({ ...task, configuration });
    } catch (error) {
      // No file that changes mends the command line.
      if (error instanceof ProblemError && error.code === 'usage') throw error;
      say(error);
    }
    process.stderr.write('watching for changes\n');
  };
  const isOwn = ownOutput(task.options);
  const watcher = await watchFiles({ cwd: process.cwd(), paths: task.paths, files, isOwn, onChange, onError: say });
  try {
    await onChange();
  } catch (error) {
    await watcher.close();
    throw error;
  }
  return new Promise(() => undefined);
}

/** `sopwright lint`: finds, fixes and reports. Exit code as {@link ExitCode} says. @throws ProblemError */
export async function lintCommand(
  paths: readonly string[],
  options: Readonly<Record<string, unknown>>,
  ahead?: HeadStart,
): Promise<ExitCode> {
  assertUsage(paths, options);
  const configuration = await resolveConfiguration(options);
  const { skippedCode } = configuration.config;
  if (skippedCode !== undefined) process.stderr.write(`${shownHere(skippedCode)} is code and was not executed\n`);
  const isStdin = paths.includes('-');
  const task: LintTask = {
    configuration,
    options,
    paths: isStdin ? [] : paths,
    ...(isStdin ? { stdin: await readStdin(options) } : {}),
    ...(options.timing === true ? { timing: createRuleTiming() } : {}),
    ...(ahead === undefined ? {} : { ahead }),
  };
  return options.watch === true ? watch(task) : lintOnce(task);
}
