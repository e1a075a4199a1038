import type { GitSource } from '@sopwright/sop/registry';
import { answersOf } from '../git/git-export.ts';
import { MAX_BYTES } from '../reading/read.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { runTool, ToolError } from './run-tool.ts';
import { folderOf, isSopBelow, MAX_SOPS, SourceError, type SourceFiles } from './source-files.ts';

/** Variables that would lead git to another repository, or start a program to ask for a password. */
const DROPPED =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|ASKPASS|EXTERNAL_DIFF|CEILING_DIRECTORIES)$|^SSH_ASKPASS$/;

/** Settings under which fetching starts nothing but git, ssh and the user's own credential helper. */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.askPass=',
  'protocol.allow=never',
  'protocol.https.allow=always',
  'protocol.ssh.allow=always',
  'protocol.file.allow=always',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'gc.auto=0',
].flatMap((setting) => ['-c', setting]);

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !DROPPED.test(name));
  return {
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: 'https:ssh:file',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_LFS_SKIP_SMUDGE: '1',
    SSH_ASKPASS_REQUIRE: 'never',
    LC_ALL: 'C',
  };
}

function git(cwd: string, args: readonly string[], input?: string): Promise<Buffer> {
  return runTool({ command: 'git', args: [...SETTINGS, ...args], cwd, env: environment(), ...(input && { input }) });
}

const FETCH = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];

/** Fetches the commit into a bare repository of its own: nothing is checked out, so no filter and no hook can run. */
async function fetchCommit(folder: string, { url, commit }: GitSource): Promise<void> {
  const format = commit.length === 64 ? 'sha256' : 'sha1';
  await git(folder, ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, '.']);
  try {
    await git(folder, [...FETCH, '--depth=1', '--end-of-options', url, commit]);
  } catch (error) {
    // A server may give branches and tags alone, and no commit by its name.
    const all = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
    await git(folder, [...FETCH, '--end-of-options', url, ...all]).catch(() => {
      throw error;
    });
    await git(folder, ['cat-file', '-e', `${commit}^{commit}`]).catch((missing: unknown) => {
      throw new ToolError('the repository has no such commit', { cause: missing });
    });
  }
}

interface Blob {
  readonly object: string;
  readonly isLink: boolean;
  /** Clause that says why it cannot be read. */
  readonly problem: string | undefined;
}

function blobsOf(listing: string): ReadonlyMap<string, Blob> {
  const blobs = new Map<string, Blob>();
  for (const line of listing.split('\0')) {
    const [, mode, object, size, name] = /^(\d{6}) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line) ?? [];
    if (mode === undefined || object === undefined || name === undefined) continue;
    const isLink = mode === '120000';
    const reason = Number(size) > MAX_BYTES ? 'it has more than 1 MiB' : undefined;
    blobs.set(name, { object, isLink, problem: isLink ? 'it is a link in the repository' : reason });
  }
  return blobs;
}

async function readBlobs(folder: string, blobs: ReadonlyMap<string, Blob>, wanted: readonly string[]) {
  const found = wanted.flatMap((name) => {
    const blob = blobs.get(name);
    return blob === undefined || blob.problem !== undefined ? [] : [{ name, object: blob.object }];
  });
  const input = found.map(({ object }) => `${object}\n`).join('');
  const answers = found.length === 0 ? [] : [...answersOf(await git(folder, ['cat-file', '--batch'], input))];
  const texts = new Map(found.map(({ name }, at) => [name, answers[at] ?? 'git does not give it']));
  return new Map(
    wanted.map((name): readonly [string, Uint8Array | string] => {
      return [name, texts.get(name) ?? blobs.get(name)?.problem ?? 'the commit has no such file'];
    }),
  );
}

/**
 * The SOPs of a git repository at a commit, fetched into a temporary bare repository and read from its objects.
 *
 * @throws SourceError where the commit cannot be fetched.
 */
export async function openGit(source: GitSource): Promise<SourceFiles> {
  const { url, commit } = source;
  const { folder, remove: close } = scratchFolder('sopwright-git-');
  try {
    await fetchCommit(folder, source);
    const listing = await git(folder, ['ls-tree', '-r', '-z', '--long', '--full-tree', '--end-of-options', commit]);
    const blobs = blobsOf(listing.toString('utf8'));
    const files = [...blobs].flatMap(([name, { isLink }]) => (isLink ? [] : [name]));
    const paths = files.filter((name) => isSopBelow(folderOf(source.folder), name)).toSorted();
    if (paths.length > MAX_SOPS) throw new SourceError(`The repository holds over ${MAX_SOPS} SOPs.`);
    return { resolved: { commit }, paths, read: (wanted) => readBlobs(folder, blobs, wanted), close };
  } catch (error) {
    close();
    if (!(error instanceof ToolError)) throw error;
    throw new SourceError(`Commit ${commit} of "${url}" cannot be fetched: ${error.message}.`, { cause: error });
  }
}
