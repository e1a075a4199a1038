import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isWithin } from '../paths.ts';
import { MAX_BYTES } from '../reading/read.ts';
import { gitArguments, gitEnvironment, runGit } from './git.ts';

interface Entry {
  readonly kind: 'file' | 'link' | 'submodule';
  readonly object: string;
  readonly name: string;
}

/** Names of files that clients, ignore rules and our own settings are read from. */
const WANTED = /\.(?:md|markdown|mdx|jsonc?|toml|ya?ml)$|(?:^|\/)\.gitignore$/i;
const KINDS: Readonly<Record<string, Entry['kind']>> = { 100: 'file', 120: 'link', 160: 'submodule' };
/** Submodules inside of each other that are looked into. */
const MAX_DEPTH = 5;

/** False for a name that would leave the folder it is written to, or end up in the repository's own. */
function isSafe(name: string): boolean {
  const parts = name.split(/[\\/]/);
  return !parts.some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git');
}

function entriesOf(listing: string): Entry[] {
  return listing.split('\0').flatMap((line) => {
    const [, mode = '', object = '', size, name = ''] =
      /^(\d{3})\d+ (?:blob|commit) ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line) ?? [];
    const kind = KINDS[mode];
    if (kind === undefined || !isSafe(name)) return [];
    if (kind !== 'submodule' && !(Number(size) <= MAX_BYTES)) return [];
    return kind === 'file' && !WANTED.test(name) ? [] : [{ kind, object, name }];
  });
}

/** Splits the answers of `cat-file --batch`: a head line with the size, then as many bytes and a line break. */
export function* answersOf(output: Buffer): Generator<Buffer> {
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

/** Makes a link that stays inside of `root`; one that leads elsewhere is left out. */
function makeLink(root: string, file: string, target: string): void {
  if (target.includes('\0') || !isWithin(root, path.resolve(path.dirname(file), target))) return;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    symlinkSync(target, file);
  } catch {
    // Windows lets few users make links: what lies behind it is then missing, as it is in their checkout.
  }
}

/** What is written, and where. */
interface Export {
  /** Top of a repository, absolute. */
  readonly top: string;
  readonly commit: string;
  /** Folder for its files, absolute. */
  readonly folder: string;
}

/** The submodule of an entry, where its repository is here. */
function submoduleOf({ top, folder }: Export, { name, object }: Entry): Export | undefined {
  const below = path.join(top, name);
  return existsSync(path.join(below, '.git'))
    ? { top: below, commit: object, folder: path.join(folder, name) }
    : undefined;
}

/**
 * Writes the files of a commit that clients read into a folder, with its links, and those of submodules that are checked
 * out, at the commit that it names. `root` is the folder that no link may leave.
 *
 * @throws Error of git, where it gives no list or not all of the files.
 */
export async function exportCommit(given: Export, root = given.folder, depth = 0): Promise<void> {
  const { top, commit, folder } = given;
  const entries = entriesOf(await runGit(top, ['ls-tree', '-r', '-z', '--long', '--full-tree', commit]));
  // A `.git` shows the top of the project, as in the repository itself.
  mkdirSync(path.join(folder, '.git'), { recursive: true });
  const blobs = entries.filter(({ kind }) => kind !== 'submodule');
  const output =
    blobs.length === 0
      ? Buffer.alloc(0)
      : await readObjects(
          top,
          blobs.map(({ object }) => object),
        );
  const contents = [...answersOf(output)];
  if (contents.length !== blobs.length) throw new Error(`git gave ${contents.length} of ${blobs.length} files`);
  for (const [at, { kind, name }] of blobs.entries()) {
    if (kind !== 'file') continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents[at] ?? '');
  }
  for (const entry of entries) {
    const submodule = entry.kind === 'submodule' && depth < MAX_DEPTH ? submoduleOf(given, entry) : undefined;
    // One whose commit was never fetched is as empty as in a fresh checkout.
    if (submodule !== undefined) await exportCommit(submodule, root, depth + 1).catch(() => undefined);
  }
  // Links come last, so that nothing is written through them.
  for (const [at, { kind, name }] of blobs.entries()) {
    if (kind === 'link') makeLink(root, path.join(folder, name), (contents[at] ?? '').toString());
  }
}
