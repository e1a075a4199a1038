import { existsSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
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

/** True for a path that lies in a folder, as both are written. */
function isWithin(folder: string, path: string): boolean {
  return !/^(?:\.\.(?:[\\/]|$)|[A-Za-z]:|[\\/])/.test(relative(folder, path));
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
    if (statSync(cwd).isDirectory() && isWithin(workspace, cwd)) return { workspace, cwd, folder };
  } catch {
    // The message is the same: no such directory.
  }
  throw new ActionError(wrong);
}

/**
 * Path of a file to write, its folders made. In the workspace no symbolic link leads out of it: who wrote the checkout
 * does not choose what is overwritten.
 *
 * @param path - relative to the directory that the command runs in
 * @throws ActionError
 */
export function writablePath({ workspace, cwd }: Checkout, path: string): string {
  const target = resolve(cwd, path);
  if (isWithin(workspace, target)) {
    let folder = dirname(target);
    while (!existsSync(folder) && isWithin(workspace, dirname(folder))) folder = dirname(folder);
    const isLink = lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    if (isLink || !existsSync(folder) || !isWithin(workspace, realpathSync(folder))) {
      throw new ActionError(
        `Input \`sarif\` is \`${oneLine(path)}\`, which leads out of the workspace by a symbolic link.`,
      );
    }
  }
  mkdirSync(dirname(target), { recursive: true });
  return target;
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
