import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checkout } from './checkout.ts';
import { runChild } from './command.ts';
import { type Finding, readFindings } from './finding-report.ts';
import type { Environment, Inputs } from './inputs.ts';
import { log } from './runner.ts';

/** What is needed to run the command. */
export interface CommandSetup {
  readonly inputs: Inputs;
  readonly env: Environment;
  readonly checkout: Checkout;
  /** Path of the command. */
  readonly command: string;
  /** Folder for reports, outside of the workspace. */
  readonly folder: string;
  /** False where strangers wrote what is checked out: then no configuration that is code is read. */
  readonly isTrusted: boolean;
}

/** What one command found. */
export interface CommandRun {
  readonly name: 'lint' | 'budget';
  /** Exit code: 0 clean, 1 findings, 2 could not run. */
  readonly code: number;
  readonly findings: readonly Finding[];
  /** Markdown of the report; a sentence where the command could not run. */
  readonly markdown: string;
  /** Path of the JSON report; empty where the command could not run. */
  readonly report: string;
}

const EXIT_FAILED = 2;

function sharedArguments({ inputs, isTrusted }: CommandSetup): string[] {
  return [
    ...(inputs.config === '' ? [] : ['--config', inputs.config]),
    ...(isTrusted ? [] : ['--no-code-config']),
    ...inputs.clients.flatMap((client) => ['--client', client]),
    ...(inputs.preset === '' ? [] : ['--preset', inputs.preset]),
    ...(inputs.failOn === '' ? [] : ['--fail-on', inputs.failOn]),
  ];
}

/** Arguments of `sopwright lint` before its format. `folder` holds the cache that its formats share. */
export function lintArguments(setup: CommandSetup): string[] {
  return ['lint', ...sharedArguments(setup), '--cache', '--cache-location', join(setup.folder, 'lint-cache')];
}

/**
 * Arguments of `sopwright budget` before its format. `--start` is never among them: no server is started; `--no-user` is,
 * so that nothing in the home folder of the runner counts.
 */
export function budgetArguments(setup: CommandSetup, compare: string | undefined): string[] {
  return [
    ...['budget', ...sharedArguments(setup), '--no-user'],
    ...['--cache', '--cache-location', join(setup.folder, 'budget-cache')],
    ...(compare === undefined ? [] : ['--compare', compare]),
  ];
}

/** Runs the command once, its report written to a file. Returns the exit code. */
export async function runFormat(
  { inputs, env, checkout, command }: CommandSetup,
  args: readonly string[],
  format: string,
  output: string,
): Promise<number> {
  const paths = inputs.paths.length === 0 ? [] : ['--', ...inputs.paths];
  const all = [command, ...args, '--format', format, '--output', output, ...paths];
  const { code, stdout, stderr } = await runChild(process.execPath, all, { cwd: checkout.cwd, env });
  if (code !== 0 && code !== 1) log(`sopwright ${args[0]} exited with ${code}:\n${stderr || stdout}`);
  return code;
}

/** What stands for a command that could not run: exit code 2, no results, and a sentence that says so. */
export function failedRun(name: CommandRun['name']): CommandRun {
  const markdown = `### sopwright ${name} could not run\n\nThe log of the run says why. There are no results of it.\n`;
  return { name, code: EXIT_FAILED, findings: [], markdown, report: '' };
}

/** Runs `lint` or `budget` for its data and for its Markdown. A report that is missing or broken is a failed run. */
export async function runCommand(
  setup: CommandSetup,
  name: CommandRun['name'],
  args: readonly string[],
): Promise<CommandRun> {
  const report = join(setup.folder, `${name}.json`);
  const page = join(setup.folder, `${name}.md`);
  const code = await runFormat(setup, args, 'json', report);
  const findings = readFindings(report);
  if (code > 1 || findings === undefined) {
    if (code <= 1) log(`sopwright ${name} wrote no JSON report.`);
    return failedRun(name);
  }
  if ((await runFormat(setup, args, 'markdown', page)) > 1) return failedRun(name);
  return { name, code, findings, markdown: readFileSync(page, 'utf8'), report };
}
