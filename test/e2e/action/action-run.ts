import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command, project } from '../command.ts';
import type { GitHubState } from './github-server.ts';

const bundle = fileURLToPath(new URL('../../../packages/action/dist/index.js', import.meta.url));
const stub = fileURLToPath(new URL('./stub-command.mjs', import.meta.url));

/** A token that must be nowhere but in headers. */
export const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';

/** Head of the pull request in {@link pullRequestEvent}. */
export const HEAD_SHA = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';

/** A finding as both commands report it. */
export function finding(changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    rule: 'budget/skill',
    messageId: 'over',
    message: 'Skill costs too much.',
    severity: 'warning',
    file: 'skills/alpha/SKILL.md',
    kind: 'skill',
    range: [0, 3],
    start: { line: 1, column: 1 },
    end: { line: 1, column: 4 },
    clients: [],
    fingerprint: '0123456789abcdef',
    ...changes,
  };
}

/**
 * Payload of `pull_request`, cut down
 * (https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request; @octokit/webhooks-examples 7.6.1, read
 * 2026-11-26).
 */
export function pullRequestEvent(baseSha: string, head = 'octocat/Hello-World', headSha = HEAD_SHA): unknown {
  return {
    action: 'synchronize',
    number: 1347,
    pull_request: {
      number: 1347,
      state: 'open',
      head: {
        label: 'x',
        ref: 'changes',
        sha: headSha,
        repo: { full_name: head, fork: head !== 'octocat/Hello-World' },
      },
      base: { label: 'octocat:master', ref: 'master', sha: baseSha, repo: { full_name: 'octocat/Hello-World' } },
    },
    repository: { full_name: 'octocat/Hello-World' },
  };
}

/**
 * Payload of `workflow_run` for a fork, cut down: its `pull_requests` is empty
 * (https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run; @octokit/webhooks-examples 7.6.1, read
 * 2026-11-26).
 */
export function workflowRunEvent(changes: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    action: 'completed',
    workflow_run: {
      id: 30433642,
      event: 'pull_request',
      head_branch: 'changes',
      head_sha: HEAD_SHA,
      conclusion: 'failure',
      pull_requests: [],
      head_repository: { full_name: 'stranger/Hello-World', owner: { login: 'stranger' }, fork: true },
      ...changes,
    },
    repository: { full_name: 'octocat/Hello-World' },
  };
}

/** What a run of the action left. */
export interface ActionResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A runner with a workspace of its own. */
export interface Runner {
  readonly workspace: string;
  /** Commit that is checked out. */
  readonly commit: string;
  /** Runs the bundled action. */
  run(settings?: RunSettings): Promise<ActionResult>;
  /** How the stub command was called. */
  calls(): readonly { name: string; args: string[]; cwd: string; env: Record<string, string> }[];
}

/** What differs from a pull request of the repository itself, checked by the stub. */
export interface RunSettings {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly eventName?: string;
  readonly event?: unknown;
  /** What the stub answers, by command. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

function outputsIn(text: string): Record<string, string> {
  const pairs = text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2\n/gm);
  return Object.fromEntries([...pairs].map(([, name = '', , value = '']) => [name, value]));
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function makeRepository(cwd: string): string {
  const git = (...args: string[]): string => {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
    const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '--message', 'first');
  return git('rev-parse', 'HEAD');
}

async function wait(
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<Omit<ActionResult, 'outputs' | 'summary'>> {
  const child = spawn(process.execPath, [bundle], { cwd, env });
  const kept = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk) => {
      kept[name] += String(chunk);
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...kept };
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** The real command, as an input. */
export const realCommand: Readonly<Record<string, string>> = { 'command-path': command, budget: 'false' };

/** Makes a runner whose workspace is a repository with these files. */
export function startRunner(github: GitHubState, files: Readonly<Record<string, string>> = {}): Runner {
  const workspace = project(files);
  const commit = makeRepository(workspace);
  const temp = project({});
  const at = (name: string): string => join(temp, name);
  mkdirSync(at('temp'));
  return {
    workspace,
    commit,
    async run({ inputs = {}, env = {}, eventName = 'pull_request', event, answers = {} } = {}) {
      writeFileSync(at('event.json'), JSON.stringify(event ?? pullRequestEvent(commit)));
      writeFileSync(at('answers.json'), JSON.stringify(answers));
      for (const name of ['output', 'summary', 'calls']) writeFileSync(at(name), '');
      const { PATH = '', HOME = '' } = process.env;
      const environment = {
        PATH,
        HOME,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
        GITHUB_EVENT_NAME: eventName,
        GITHUB_EVENT_PATH: at('event.json'),
        GITHUB_OUTPUT: at('output'),
        GITHUB_REF: 'refs/pull/1347/merge',
        GITHUB_REPOSITORY: 'octocat/Hello-World',
        GITHUB_SHA: commit,
        GITHUB_STEP_SUMMARY: at('summary'),
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: at('temp'),
        STUB_ANSWERS: at('answers.json'),
        STUB_CALLS: at('calls'),
        ...inputVariables({ token: TOKEN, 'command-path': stub, ...inputs }),
        ...env,
      };
      const done = await wait(environment, workspace);
      return { ...done, outputs: outputsIn(textOf(at('output'))), summary: textOf(at('summary')) };
    },
    calls: () =>
      textOf(at('calls'))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
  };
}
