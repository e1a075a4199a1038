import { realpathSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { ActionError, oneLine } from './action-error.ts';
import { runChild } from './command.ts';
import type { Environment } from './inputs.ts';

/** Where the command runs. */
export interface Checkout {
  /** Top of the repository. */
  readonly workspace: string;
  /** Directory that the command runs in. */
  readonly cwd: string;
  /** That directory from the top of the repository, with forward slashes; `.` for the top itself. */
  readonly folder: string;
}

/**
 * Finds the directory to run in, which lies in the workspace, symbolic links followed.
 *
 * @throws ActionError where it does not.
 */
export function findCheckout(env: Environment, workingDirectory: string): Checkout {
  const wrong = `Input \`working-directory\` is \`${oneLine(workingDirectory)}\`, expected a directory in the workspace.`;
  try {
    const workspace = realpathSync(env.GITHUB_WORKSPACE ?? '.');
    const cwd = realpathSync(resolve(workspace, workingDirectory));
    const folder = relative(workspace, cwd).replaceAll('\\', '/') || '.';
    if (statSync(cwd).isDirectory() && !/^(?:\.\.(?:\/|$)|[A-Za-z]:|\/)/.test(folder))
      return { workspace, cwd, folder };
  } catch {
    // The message is the same: no such directory.
  }
  throw new ActionError(wrong);
}

async function git(args: readonly string[], cwd: string, env: Environment): Promise<{ isDone: boolean; text: string }> {
  try {
    const { code, stdout } = await runChild('git', args, { cwd, env: { ...env, GIT_TERMINAL_PROMPT: '0' } });
    return { isDone: code === 0, text: stdout.trim() };
  } catch {
    return { isDone: false, text: '' };
  }
}

/** Commit that is checked out; empty outside of a repository. */
export async function checkedOutCommit(cwd: string, env: Environment): Promise<string> {
  const { isDone, text } = await git(['rev-parse', 'HEAD'], cwd, env);
  return isDone ? text : '';
}

/**
 * Makes sure that a commit is there to compare with: a checkout of depth 1 has none but its own, so the commit is
 * fetched alone.
 *
 * @throws ActionError where it cannot be had.
 */
export async function ensureCommit(sha: string, cwd: string, env: Environment): Promise<void> {
  const isThere = async (): Promise<boolean> => (await git(['cat-file', '-e', `${sha}^{commit}`], cwd, env)).isDone;
  if (await isThere()) return;
  await git(['fetch', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', sha], cwd, env);
  if (await isThere()) return;
  throw new ActionError(
    `Commit ${sha} cannot be compared with: it is not in the checkout and git could not fetch it. Give actions/checkout \`fetch-depth: 0\`, or set \`compare: never\`.`,
  );
}
