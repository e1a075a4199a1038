import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NpmSource } from '@sopwright/sop/registry';
import { type ParsedTarFileItem, parseTar } from 'nanotar';
import { foldersUpward } from '../paths.ts';
import { MAX_BYTES, readOwnText } from '../reading/read.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { openFolder } from './folder-source.ts';
import { runTool, ToolError } from './run-tool.ts';
import { folderOf, isSopBelow, MAX_SOPS, SourceError, type SourceFiles } from './source-files.ts';

/** Largest tarball that is read, and most that may come out of it, in bytes. */
const MAX_TARBALL = 67_108_864;
const MAX_UNPACKED = 268_435_456;

/** Codes of npm that say nothing to whoever does not know them. */
const NPM_CODES: Readonly<Record<string, string>> = {
  E404: 'there is no such package, or not for you',
  ETARGET: 'there is no such version',
};

/** Folder of the package where it is installed at exactly that version, upward from the registry. */
function installedFolder(root: string, { package: name, version }: NpmSource): string | undefined {
  const folders = foldersUpward(root).map((folder) => path.join(folder, 'node_modules', name));
  const nearest = folders.find((folder) => existsSync(path.join(folder, 'package.json')));
  if (nearest === undefined) return undefined;
  try {
    const manifest: unknown = JSON.parse(readOwnText(path.join(nearest, 'package.json')));
    const isSame = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
    return isSame && manifest.version === version ? nearest : undefined;
  } catch {
    return undefined;
  }
}

/** Packs the package through the user's own npm, and gives the tarball. No script of it is run, nothing is unpacked. */
async function packed({ package: name, version }: NpmSource): Promise<Buffer> {
  const { folder, remove } = scratchFolder('sopwright-npm-');
  try {
    // Keeps npm from looking for a project in the folders above.
    writeFileSync(path.join(folder, 'package.json'), '{}');
    const args = ['pack', `${name}@${version}`, '--ignore-scripts', '--no-workspaces', '--loglevel=error'];
    const isWindows = process.platform === 'win32';
    const env = { ...process.env, npm_config_ignore_scripts: 'true', npm_config_update_notifier: 'false' };
    await runTool({
      command: isWindows ? 'cmd.exe' : 'npm',
      args: isWindows ? ['/d', '/s', '/c', 'npm', ...args] : args,
      cwd: folder,
      env,
    });
    const file = readdirSync(folder).find((entry) => entry.endsWith('.tgz'));
    if (file === undefined) throw new ToolError('npm gave no tarball');
    const { size } = statSync(path.join(folder, file));
    if (size > MAX_TARBALL) throw new ToolError(`its tarball has over ${MAX_TARBALL / MAX_BYTES} MiB`);
    return readFileSync(path.join(folder, file));
  } finally {
    remove();
  }
}

function unpacked(tarball: Uint8Array): readonly ParsedTarFileItem[] {
  const bytes = gunzipSync(tarball, { maxOutputLength: MAX_UNPACKED });
  // The parser reads all of the memory that a view lies in.
  const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  return parseTar(own, {
    filter({ name, size }) {
      // A negative size would send the parser back to where it was.
      if (!(size >= 0)) throw new Error('an entry has no size');
      return name.endsWith('.md') || name.endsWith('.markdown');
    },
  });
}

/** Path below the package: npm leaves out the first folder, whatever its name. `undefined` for one that leads out. */
function pathInPackage(name: string): string | undefined {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? undefined : parts.slice(1).join('/');
}

function contentOf({ type, data, size }: ParsedTarFileItem): Uint8Array | string {
  if (type !== 'file') return 'it is no regular file in the package';
  return size > MAX_BYTES ? 'it has more than 1 MiB' : (data ?? new Uint8Array());
}

/**
 * The files of a package's tarball, read in memory; paths in it lead nowhere on the disk.
 *
 * @throws SourceError where it is no tarball, or a bomb.
 */
export function openTarball(
  tarball: Uint8Array,
  given: string | undefined,
  resolved: SourceFiles['resolved'],
): SourceFiles {
  const folder = folderOf(given);
  const files = new Map<string, Uint8Array | string>();
  try {
    for (const item of unpacked(tarball)) {
      const name = pathInPackage(item.name);
      if (name !== undefined && item.type !== 'directory') files.set(name, contentOf(item));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceError(`The tarball of the package cannot be read: ${reason}.`, { cause: error });
  }
  const paths = [...files.keys()].filter((name) => isSopBelow(folder, name)).toSorted();
  if (paths.length > MAX_SOPS) throw new SourceError(`The package holds over ${MAX_SOPS} SOPs.`);
  return {
    resolved,
    paths,
    read: (wanted) =>
      Promise.resolve(new Map(wanted.map((name) => [name, files.get(name) ?? 'the package has no such file']))),
    close: () => undefined,
  };
}

/**
 * The SOPs of an npm package: from `node_modules` where it is installed at exactly that version, else from the tarball
 * that `npm pack` gives, through the user's own npm and its settings. No script of the package is run.
 *
 * @throws SourceError where there is neither.
 */
export async function openNpm(root: string, source: NpmSource): Promise<SourceFiles> {
  const { package: name, version, folder } = source;
  const installed = installedFolder(root, source);
  if (installed !== undefined) return openFolder(installed, folder, { version });
  try {
    const tarball = await packed(source);
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    return openTarball(tarball, folder, { version, integrity });
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const meaning = Object.entries(NPM_CODES).find(([code]) => error.message.endsWith(` ${code}`))?.[1];
    const reason = `${error.message}${meaning === undefined ? '' : `, ${meaning}`}`;
    throw new SourceError(`The package ${name}@${version} cannot be fetched: ${reason}.`, { cause: error });
  }
}
