import { existsSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { ActionError, oneLine } from './action-error.ts';
import { runChild } from './command.ts';
import type { PullRequest } from './event.ts';
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

/** The first parent of a merge commit that GitHub made for a pull request: what the merge is to change. */
async function mergedInto(headSha: string, cwd: string, env: Environment): Promise<string | undefined> {
  // The commit itself names its parents, also where a shallow checkout has none of them.
  const { text } = await git(['cat-file', 'commit', 'HEAD'], cwd, env);
  const [into, merged, ...others] = [
    ...text
      .split('\n\n', 1)
      .join()
      .matchAll(/^parent ([0-9a-f]{40,64})$/gm),
  ].map(([, parent]) => parent);
  return merged === headSha && others.length === 0 ? into : undefined;
}

/** How far back it looks for a common commit before it gives up, in commits. */
const DEPTHS = [2, 100, 1000];

/**
 * The commit to compare a pull request with: the one that GitHub merged it into where that merge is checked out, else its
 * base. A checkout of depth 1 has neither it nor its connection with HEAD, so as much of the history as is needed is
 * fetched.
 *
 * @throws ActionError where it cannot be had.
 */
export async function baseCommit({ baseSha, headSha }: PullRequest, cwd: string, env: Environment): Promise<string> {
  const base = (await mergedInto(headSha, cwd, env)) ?? baseSha;
  const isConnected = async (): Promise<boolean> => (await git(['merge-base', base, 'HEAD'], cwd, env)).isDone;
  if (await isConnected()) return base;
  const head = await checkedOutCommit(cwd, env);
  const { text } = await git(['rev-parse', '--is-shallow-repository'], cwd, env);
  // A depth would cut a history that is whole.
  const attempts = text === 'true' ? DEPTHS.map((depth) => [`--depth=${depth}`]) : [[]];
  for (const depth of attempts) {
    await git(['fetch', '--no-tags', '--no-recurse-submodules', ...depth, 'origin', base, head], cwd, env);
    if (await isConnected()) return base;
  }
  throw new ActionError(
    `Commit ${base} cannot be compared with: git could not fetch it with the history that HEAD shares. Give actions/checkout \`fetch-depth: 0\`, or set \`compare: never\`.`,
  );
}
