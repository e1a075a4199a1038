import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../discovery/directories.ts';
import { ProblemError } from '../problem-error.ts';
import { readOwnText } from '../reading/read.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { mergeBase } from './changed.ts';
import { gitSaid, runGit } from './git.ts';
import { exportCommit } from './git-export.ts';

/** The files of a commit that clients read, written out beside the repository. */
export interface GitTree {
  /** The commit's full name. */
  readonly commit: string;
  /** Stands for the working directory of the caller. */
  readonly cwd: string;
  /** Removes the files. */
  readonly remove: () => void;
}

async function commitOf(cwd: string, ref: string): Promise<string> {
  const base = ref === 'HEAD' ? ref : await mergeBase(cwd, ref);
  return (await runGit(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`])).trim();
}

async function writeOut(cwd: string, commit: string, folder: string): Promise<string> {
  const prefix = (await runGit(cwd, ['rev-parse', '--show-prefix'])).replace(/\n$/, '');
  const top = (await runGit(cwd, ['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
  await exportCommit({ top, commit, folder });
  const inside = path.join(folder, prefix);
  mkdirSync(inside, { recursive: true });
  return inside;
}

/** Those of some files that git ignores and nobody committed: they are the user's own, and part of no change. */
async function ignoredOf(cwd: string, files: readonly string[]): Promise<readonly string[]> {
  const there = files.filter((file) => existsSync(path.join(cwd, file)));
  if (there.length === 0) return [];
  // Git ends with 1 where it ignores none of them.
  const said = await runGit(cwd, ['check-ignore', '--', ...there]).catch(() => '');
  return said.split('\n').filter((file) => there.includes(file));
}

async function copyIgnored(cwd: string, files: readonly string[], inside: string): Promise<void> {
  for (const file of await ignoredOf(cwd, files)) {
    const target = path.join(inside, file);
    if (existsSync(target)) continue;
    try {
      const text = readOwnText(path.join(cwd, file));
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    } catch {
      // What cannot be read counts on neither side; the measurement of the working tree says why.
    }
  }
}

/**
 * Writes the Markdown, JSON, YAML and TOML files of the commit at which the work here and `ref` parted into a temporary
 * folder: read through git, the working tree is not touched, filters and hooks of the repository do not run.
 *
 * @param personal - files below `cwd` that are taken from the working tree where git ignores them
 * @throws ProblemError `git` where there is no git, no repository, no such ref; `usage` where the ref is an option.
 */
export async function exportTree(cwd: string, ref: string, personal: readonly string[] = []): Promise<GitTree> {
  if (ref === '' || ref.startsWith('-')) throw new ProblemError('usage', `"${ref}" is no git ref.`);
  const { folder, remove } = scratchFolder('sopwright-');
  try {
    const commit = await commitOf(cwd, ref);
    const inside = await writeOut(cwd, commit, folder);
    await copyIgnored(cwd, personal, inside);
    return { commit, cwd: inside, remove };
  } catch (error) {
    remove();
    if (error instanceof ProblemError) throw error;
    if (errorCode(error) === 'ENOENT') throw new ProblemError('git', 'git is not installed, and --compare asks it.');
    const said = gitSaid(error);
    const reason = said === '' ? `"${ref}" is no commit it knows` : said;
    throw new ProblemError('git', `git cannot read "${ref}": ${reason}.`, {
      hint: 'A workflow fetches more of the history with fetch-depth: 0.',
      cause: error,
    });
  }
}
