import { spawnSync } from 'node:child_process';
import type { Comparison, Measurement } from '@sopwright/budget';
import { type CommandResult, project, sopwright } from './command.ts';
import { type JsonReport, parseReport } from './json-report.ts';

/** The report of `sopwright budget --format json`. */
export interface BudgetJson extends JsonReport {
  readonly budget: Measurement & {
    readonly comparison?: Comparison & { readonly ref: string; readonly commit: string };
  };
}

/** Where and how `budget` runs. */
export interface BudgetOptions {
  readonly cwd: string;
  /** Home folder of the user; an empty one where absent. */
  readonly home?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `sopwright budget` with a home folder of its own, so that nothing of the machine's user is measured. */
export function runBudget(args: readonly string[], { cwd, home = project({}), env }: BudgetOptions): CommandResult {
  return sopwright(['budget', ...args], { cwd, env: { ...env, HOME: home } });
}

function isBudget(report: JsonReport): report is BudgetJson {
  return 'budget' in report;
}

/** Runs it with `--format json` and reads the report. Throws where there is none. */
export function budgetOf(args: readonly string[], options: BudgetOptions): BudgetJson {
  const { stdout, stderr } = runBudget([...args, '--format', 'json'], options);
  if (stdout === '') throw new Error(`no report: ${stderr}`);
  const report = parseReport(stdout);
  if (!isBudget(report)) throw new Error('the report has no budget');
  return report;
}

/** State of every item in one client, by name. */
export function statesIn({ budget }: BudgetJson, client: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    budget.items.flatMap(({ name, clients }) =>
      clients.filter((one) => one.client === client).map(({ state }) => [name, state]),
    ),
  );
}

/** Text of a skill with this description. */
export function skillText(name: string, description: string): string {
  return `---\nname: ${name}\ndescription: ${description}\n---\n\n# The ${name} procedure\n\n1. Read the input.\n`;
}

/** Project skills of Claude Code: files by path, for `project`. */
export function skillsOf(descriptions: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(descriptions).map(([name, text]) => [`.claude/skills/${name}/SKILL.md`, skillText(name, text)]),
  );
}

/** Runs git in a folder, without the configuration of the user. Throws where it fails. */
export function git(cwd: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' };
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Commits everything in a folder that is made a repository where it is none. */
export function commitAll(cwd: string): void {
  git(cwd, 'init', '--quiet', '--initial-branch', 'main');
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'state');
}
