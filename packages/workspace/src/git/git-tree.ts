import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { errorCode } from '../discovery/directories.ts';
import { ProblemError } from '../problem-error.ts';
import { MAX_BYTES } from '../reading/read.ts';
import { mergeBase } from './changed.ts';
import { gitArguments, gitEnvironment, gitSaid, runGit } from './git.ts';

/** The files of a commit that clients read, written out beside the repository. */
export interface GitTree {
  /** The commit's full name. */
  readonly commit: string;
  /** Stands for the working directory of the caller. */
  readonly cwd: string;
  /** Removes the files. */
  readonly remove: () => void;
}

interface Entry {
  readonly object: string;
  readonly name: string;
}

/** Names of files that clients, ignore rules and our own settings are read from. */
const WANTED = /\.(?:md|markdown|mdx|jsonc?|toml|ya?ml)$|(?:^|\/)\.gitignore$/i;

/** Regular files of the tree; links and submodules lead elsewhere and are left out. */
function entriesOf(listing: string): Entry[] {
  return listing.split('\0').flatMap((line) => {
    const [, mode, object, size, name] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line) ?? [];
    if (mode === undefined || object === undefined || name === undefined || !mode.startsWith('100')) return [];
    return Number(size) <= MAX_BYTES && WANTED.test(name) && isSafe(name) ? [{ object, name }] : [];
  });
}

/** False for a name that would leave the folder it is written to, or end up in the repository's own. */
function isSafe(name: string): boolean {
  const parts = name.split(/[\\/]/);
  return !parts.some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git');
}

/** Splits the answers of `cat-file --batch`: a head line with the size, then as many bytes and a line break. */
function* answersOf(output: Buffer): Generator<Buffer> {
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    if (end === -1) return;
    const size = Number(/ blob (\d+)$/.exec(output.toString('latin1', at, end))?.[1] ?? Number.NaN);
    if (Number.isNaN(size)) return;
    yield output.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
  }
}

function readObjects(cwd: string, objects: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...gitArguments, 'cat-file', '--batch'], {
      cwd,
      env: gitEnvironment(),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(chunks));
      else reject(new Error(`git cat-file ended with ${code}`));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${objects.join('\n')}\n`);
  });
}

async function commitOf(cwd: string, ref: string): Promise<string> {
  const base = ref === 'HEAD' ? ref : await mergeBase(cwd, ref);
  return (await runGit(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`])).trim();
}

async function writeOut(cwd: string, commit: string, folder: string): Promise<string> {
  const prefix = (await runGit(cwd, ['rev-parse', '--show-prefix'])).trim();
  const top = (await runGit(cwd, ['rev-parse', '--show-toplevel'])).trim();
  const entries = entriesOf(await runGit(top, ['ls-tree', '-r', '-z', '--long', '--full-tree', commit]));
  // A `.git` shows the top of the project, as in the repository itself.
  mkdirSync(path.join(folder, '.git'));
  const output =
    entries.length === 0
      ? Buffer.alloc(0)
      : await readObjects(
          top,
          entries.map(({ object }) => object),
        );
  let written = 0;
  for (const content of answersOf(output)) {
    const file = path.join(folder, entries[written]?.name ?? '');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    written += 1;
  }
  if (written !== entries.length) throw new Error(`git gave ${written} of ${entries.length} files`);
  const inside = path.join(folder, prefix);
  mkdirSync(inside, { recursive: true });
  return inside;
}

/**
 * Writes the Markdown, JSON, YAML and TOML files of the commit at which the work here and `ref` parted into a temporary
 * folder: read through git, the working tree is not touched, filters and hooks of the repository do not run.
 *
 * @throws ProblemError `git` where there is no git, no repository, no such ref; `usage` where the ref is an option.
 */
export async function exportTree(cwd: string, ref: string): Promise<GitTree> {
  if (ref === '' || ref.startsWith('-')) throw new ProblemError('usage', `"${ref}" is no git ref.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'sopwright-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const commit = await commitOf(cwd, ref);
    return { commit, cwd: await writeOut(cwd, commit, folder), remove };
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
