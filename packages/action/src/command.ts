import { spawn } from 'node:child_process';
import { ActionError } from './action-error.ts';
import type { Environment } from './inputs.ts';

const MAX_KEPT = 64 * 1024;

/** What a child process left. */
export interface ChildResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run a child process. */
export interface ChildOptions {
  readonly cwd: string;
  readonly env: Environment;
}

/**
 * Environment of child processes: without inputs (the token is one), tokens of the job, and the files through which a
 * step gives orders to its runner. Git is told to take no folder of the checkout for a repository of its own, whose
 * configuration could name programs to run.
 */
function childEnvironment(env: Environment): Record<string, string> {
  const KEPT_BACK =
    /^(?:INPUT_.*|ACTIONS_.*|GITHUB_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|GH_TOKEN|NODE_OPTIONS)$/i;
  const entries = Object.entries(env).flatMap(([name, value]): [string, string][] =>
    value === undefined || KEPT_BACK.test(name) ? [] : [[name, value]],
  );
  const settings = Number(env.GIT_CONFIG_COUNT ?? 0) || 0;
  return {
    ...Object.fromEntries(entries),
    GIT_CONFIG_COUNT: String(settings + 1),
    [`GIT_CONFIG_KEY_${settings}`]: 'safe.bareRepository',
    [`GIT_CONFIG_VALUE_${settings}`]: 'explicit',
  };
}

/** Runs a program without a shell; of its output the last 64 KiB are kept. Rejects where it cannot be started. */
export function runChild(program: string, args: readonly string[], { cwd, env }: ChildOptions): Promise<ChildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: childEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'] });
    const kept = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8');
      child[name].on('data', (chunk: string) => {
        kept[name] = (kept[name] + chunk).slice(-MAX_KEPT);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 2, ...kept }));
  });
}

/** Runs `npm`, which is a script of the shell on Windows. */
export async function runNpm(args: readonly string[], options: ChildOptions): Promise<ChildResult> {
  try {
    // The arguments are ours: no input but a checked version is among them.
    if (process.platform !== 'win32') return await runChild('npm', args, options);
    return await runChild(options.env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', 'npm.cmd', ...args], options);
  } catch {
    throw new ActionError('npm cannot be started: run actions/setup-node before the action, or set `command-path`.');
  }
}
