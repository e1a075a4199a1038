import path from 'node:path';
import { errorCode } from '../discovery/directories.ts';
import type { DiscoveredFile } from '../discovery/search.ts';
import { ProblemError } from '../problem-error.ts';
import { gitSaid, runGit } from './git.ts';

async function git(cwd: string, args: readonly string[]): Promise<readonly string[]> {
  try {
    const stdout = await runGit(cwd, args);
    return stdout.split('\0').filter((name) => name !== '');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new ProblemError('git', 'git is not installed, and --changed asks it.');
    const said = gitSaid(error);
    throw new ProblemError('git', `git cannot tell what changed${said === '' ? '' : `: ${said}`}.`, {
      ...(said.includes("'HEAD'") ? { hint: 'There is no commit yet: leave --changed out.' } : {}),
      cause: error,
    });
  }
}

/**
 * The commit at which the work here and the ref parted; the ref itself where this cannot be told apart from an error.
 *
 * @throws ProblemError `git` where the two have no commit in common.
 */
export async function mergeBase(cwd: string, ref: string): Promise<string> {
  try {
    const [base = ref] = (await runGit(cwd, ['merge-base', ref, 'HEAD'])).split('\n');
    return base;
  } catch (error) {
    // Git says nothing where both are there and have no commit in common; whatever else is wrong, `diff` tells.
    if (errorCode(error) === 'ENOENT' || gitSaid(error) !== '') return ref;
    throw new ProblemError('git', `git knows no commit that "${ref}" and HEAD have in common.`, {
      hint: 'Fetch more of the history: git fetch --unshallow, or fetch-depth: 0 in the checkout of a workflow.',
      cause: error,
    });
  }
}

/**
 * Paths below the working directory that changed since the work here parted from a git ref: changed, staged, deleted or
 * untracked; ignored files are left out. What the ref has gained since then counts as little as in a pull request. With
 * forward slashes, relative to the working directory, sorted.
 *
 * @param ref - a commit, branch or tag
 * @throws ProblemError `git` where there is no repository, no git, no such ref or no common commit; `usage` where the
 * ref is an option or a range.
 */
export async function changedPaths(cwd: string, ref = 'HEAD'): Promise<readonly string[]> {
  if (ref === '' || ref.startsWith('-')) throw new ProblemError('usage', `"${ref}" is no git ref.`);
  if (ref.includes('..')) {
    // Git would compare two commits, and what is not committed yet would pass for unchanged.
    throw new ProblemError('usage', `"${ref}" is a range of commits, expected one git ref.`, {
      hint: 'Name the commit, branch or tag that the work here is held against.',
    });
  }
  const base = ref === 'HEAD' ? ref : await mergeBase(cwd, ref);
  const diff = [
    'diff',
    '--name-only',
    '-z',
    '--relative',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    base,
    '--',
  ];
  const [tracked, untracked] = await Promise.all([
    git(cwd, diff),
    git(cwd, ['ls-files', '--others', '--exclude-standard', '-z', '--']),
  ]);
  return [...new Set([...tracked, ...untracked])].toSorted();
}

/**
 * The files whose findings a change may have altered: those that changed, and the skills whose folders hold something
 * that changed, came or went.
 */
export function affectedPaths(files: readonly DiscoveredFile[], changed: readonly string[]): ReadonlySet<string> {
  const skills = new Map(
    files.filter(({ kind }) => kind === 'skill').map((file) => [path.posix.dirname(file.path), file.path]),
  );
  const known = new Set(files.map((file) => file.path));
  const affected = new Set(changed.filter((file) => known.has(file)));
  for (const file of changed) {
    for (let folder = path.posix.dirname(file); ; folder = path.posix.dirname(folder)) {
      const skill = skills.get(folder);
      if (skill !== undefined) affected.add(skill);
      if (folder === '.' || folder === '/') break;
    }
  }
  return affected;
}
