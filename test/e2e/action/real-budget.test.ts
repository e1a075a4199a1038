import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mcpConfig, tool, writeLockFile } from '../budget-lock.ts';
import { git, skillsOf } from '../budget-run.ts';
import { command, project } from '../command.ts';
import {
  type ActionResult,
  HEAD_SHA,
  pullRequestEvent,
  type Runner,
  startRunner,
  TOKEN,
  workflowRunEvent,
} from './action-run.ts';
import { type GitHubState, startGitHub } from './github-server.ts';

const inputs = { 'command-path': command, clients: 'claude-code codex' };
const hostile = 'Use when @octocat asks | <img src=x> [free](https://evil.example) #1';

function write(cwd: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
}

function commit(cwd: string, message: string): string {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(cwd, 'rev-parse', 'HEAD').trim();
}

/** A repository whose last commit adds a skill that pushes another out, while a server moved upstream in the lock. */
async function pullRequest(github: GitHubState, files: Readonly<Record<string, string>> = {}): Promise<Runner> {
  const runner = startRunner(github, {
    ...skillsOf({ victim: `"Use when ${'rolling back. '.repeat(60)}"`, edited: '"Use when it deploys."' }),
    '.mcp.json': mcpConfig({ docs: ['docs.js'] }),
    ...files,
  });
  const { workspace } = runner;
  await writeLockFile(workspace, { docs: [tool('search', 'Searches.')] });
  git(workspace, 'add', '--all');
  git(workspace, 'commit', '--quiet', '--amend', '--message', 'base');
  await change(workspace);
  return runner;
}

async function change(workspace: string): Promise<void> {
  write(workspace, skillsOf({ bulky: `'${hostile} ${'b'.repeat(1300)}'`, edited: '"Use when it deploys a service."' }));
  await writeLockFile(workspace, {
    docs: [tool('search', `Searches. ${'word '.repeat(50)}`), tool('write', 'Writes.')],
  });
  commit(workspace, 'head');
}

async function check(
  runner: Runner,
  settings: Parameters<Runner['run']>[0] = {},
  head?: string,
): Promise<ActionResult> {
  const base = git(runner.workspace, 'rev-parse', 'HEAD~1').trim();
  const event = pullRequestEvent(base, head);
  return runner.run({ event, ...settings, inputs: { ...inputs, ...settings.inputs } });
}

/** The comment without its code spans: what GitHub reads as Markdown. */
const outsideOfCode = (markdown: string): string => markdown.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '');

describe('the action with the real budget', () => {
  it('comments what the pull request changes, sums it up, and edits the comment the next time', async () => {
    const github = await startGitHub();
    const runner = await pullRequest(github);
    const { code, stdout, stderr, outputs, summary } = await check(runner);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(outputs).toMatchObject({ errors: '0', 'budget-exit-code': '0', 'lint-exit-code': '0' });
    const { budget } = JSON.parse(readFileSync(outputs['budget-report'] ?? '', 'utf8'));
    expect(budget.comparison.losses).toMatchObject([{ name: 'victim', client: 'claude-code', after: 'name-only' }]);
    const [claude] = budget.comparison.clients;
    const delta = claude.total.after - claude.total.before;

    const body = github.comments[0]?.body ?? '';
    expect(body).toBe(`<!-- sopwright-action -->\n${summary.trim()}`);
    const [, heading, , verdict] = body.split('\n');
    expect(heading).toMatch(/^### sopwright budget: \d+ warnings?/);
    expect(verdict).toContain(`\`claude-code\` **${delta > 0 ? '+' : ''}${delta}**`);
    expect(verdict).toContain('**1 entry loses text.**');
    expect(body).toMatch(/#### Now dropped or cut\n\n- `victim` in `claude-code` keeps only its name/);
    expect(body).toMatch(/\| `bulky` added \| \+\d+ \|/);
    expect(body).toMatch(/#### The server moved upstream\n\n- `docs`: .*\n {2}- `search`: .*\n {2}- `write`: \+\d+/);
    expect(body).not.toContain('Your change: MCP servers');
    expect(outsideOfCode(body)).not.toMatch(/@octocat|<img|\]\(https:\/\/evil|#1\b/);
    expect(stdout).toMatch(
      /^::warning file=\.claude\/skills\/victim\/SKILL\.md,.*title=budget\/description-dropped::/m,
    );
    expect(stdout).not.toContain(TOKEN);

    rmSync(join(runner.workspace, '.claude/skills/bulky'), { recursive: true });
    git(runner.workspace, 'add', '--all');
    git(runner.workspace, 'commit', '--quiet', '--amend', '--message', 'smaller');
    await check(runner);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).not.toContain('Now dropped or cut');
    expect(github.comments[0]?.body).toContain('| `edited` |');
  });

  it.each([
    [{ error: 1 }, '', 1],
    [{ warn: 1 }, '', 0],
    [{ warn: 1 }, 'warning', 1],
    [{ error: 1 }, 'never', 0],
  ])('with the budget %j and fail-on %j ends with %i', async (catalogue, failOn, expected) => {
    const github = await startGitHub();
    const config = JSON.stringify({ budgets: { skill: { catalogue } } });
    const runner = await pullRequest(github, { 'sopwright.config.json': config });
    const { code, outputs, stdout } = await check(runner, { inputs: { 'fail-on': failOn } });
    expect(code).toBe(expected);
    expect(outputs['budget-exit-code']).toBe(String(expected));
    expect(stdout).toContain('title=budget/entry-too-large::');
    expect(github.comments[0]?.body).toContain('`budget/entry-too-large`');
  });

  it('takes its budgets from the preset', async () => {
    const runner = await pullRequest(await startGitHub());
    const { outputs } = await check(runner, { inputs: { preset: 'guidelines' } });
    expect(readFileSync(outputs['budget-report'] ?? '', 'utf8')).toContain('budget/entry-too-large');
  });

  it('measures nothing of the home folder of the runner', async () => {
    const github = await startGitHub();
    const runner = await pullRequest(github);
    const home = project(skillsOf({ mine: '"Use when private."' }));
    const { outputs } = await check(runner, { env: { HOME: home } });
    expect(readFileSync(outputs['budget-report'] ?? '', 'utf8')).not.toContain('mine');
  });

  it('leaves the comment of a fork, which post-comment posts with every figure', async () => {
    const github = await startGitHub({ canWrite: false });
    const runner = await pullRequest(github);
    const { code, outputs, summary } = await check(runner, {}, 'stranger/Hello-World');
    expect(code).toBe(0);
    expect(github.comments).toEqual([]);
    const poster = await startGitHub();
    poster.pulls.push({ number: 1347, sha: HEAD_SHA, label: 'stranger:changes', repository: 'stranger/Hello-World' });
    const posted = await startRunner(poster).run({
      eventName: 'workflow_run',
      event: workflowRunEvent(),
      inputs: { mode: 'post-comment', 'artifact-path': outputs['comment-artifact'] ?? '' },
    });
    expect(posted.code).toBe(0);
    const body = poster.comments[0]?.body ?? '';
    const verdict = summary.split('\n')[2] ?? 'none';
    expect(body).toContain(verdict);
    expect(body).toContain('<summary>All figures</summary>');
    expect(body).not.toContain('@octocat');
  });
});

describe('a checkout as actions/checkout makes it', () => {
  /** A clone of depth 1 of the merge that GitHub makes of a pull request, whose base moved on since. */
  async function shallowMerge(runner: Runner): Promise<{ base: string; head: string; origin: string }> {
    const { workspace: origin } = runner;
    git(origin, 'checkout', '--quiet', '-B', 'main');
    write(origin, skillsOf({ old: '"Use when old."' }));
    const base = commit(origin, 'base');
    git(origin, 'checkout', '--quiet', '-b', 'changes');
    write(origin, skillsOf({ mine: '"Use when mine."' }));
    const head = commit(origin, 'head');
    git(origin, 'checkout', '--quiet', 'main');
    write(origin, skillsOf({ theirs: '"Use when theirs."' }));
    commit(origin, 'moved on');
    git(origin, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'changes');
    return { base, head, origin };
  }

  it.each([
    ['the merge', 'HEAD'],
    ['the head', 'changes'],
  ])('has only what the pull request changes, with depth 1 of %s', async (_, ref) => {
    const github = await startGitHub();
    const source = startRunner(github);
    const { base, head, origin } = await shallowMerge(source);
    const branch = ref === 'HEAD' ? 'main' : ref;
    const workspace = join(project({}), 'clone');
    git(origin, 'clone', '--quiet', '--depth=1', `--branch=${branch}`, `file://${origin}`, workspace);
    expect(git(workspace, 'rev-list', '--count', 'HEAD').trim()).toBe('1');
    const event = pullRequestEvent(base, 'octocat/Hello-World', head);
    const { code, outputs, stdout } = await source.run({ event, inputs, env: { GITHUB_WORKSPACE: workspace } });
    expect({ code, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stdout: '' });
    const { budget } = JSON.parse(readFileSync(outputs['budget-report'] ?? '', 'utf8'));
    expect(budget.comparison.items.map(({ name }: { name: string }) => name)).toEqual(['mine']);
  });
});
