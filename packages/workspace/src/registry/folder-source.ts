import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { errorCode, unreadableReason } from '../discovery/directories.ts';
import { isWithin } from '../paths.ts';
import { readBelow } from './load-registry.ts';
import { folderOf, isSopBelow, MAX_SOPS, SourceError, type SourceFiles } from './source-files.ts';

/** Folders that hold other people's files. */
const SKIPPED = new Set(['node_modules', '.git', '.sopwright']);

function folderProblem(shown: string, code: string): string {
  if (code === 'ENOTDIR') return `"${shown}" is no folder, expected the one that its SOPs lie in.`;
  return `The folder "${shown}" cannot be read: ${unreadableReason(code)}.`;
}

function listFolder(absolute: string, shown: string): readonly Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true });
  } catch (error) {
    throw new SourceError(folderProblem(shown, errorCode(error)));
  }
}

/** SOPs below a folder, links left alone: relative to `top`, sorted. */
function sopsBelow(top: string, folder: string): readonly string[] {
  const found: string[] = [];
  const waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of listFolder(path.join(top, at), at)) {
      const name = at === '.' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) waiting.push(name);
      else if (entry.isFile() && isSopBelow(folder, name)) found.push(name);
      if (found.length > MAX_SOPS) throw new SourceError(`The folder "${folder}" holds over ${MAX_SOPS} SOPs.`);
    }
  }
  return found.toSorted();
}

/**
 * The SOPs in a folder. Files that a link leads out of `top` for are refused; nothing is listed before `paths` is read.
 *
 * @param top - absolute folder that nothing may leave: that of the registry, or of an installed package
 */
export function openFolder(
  top: string,
  given: string | undefined,
  resolved: SourceFiles['resolved'] = {},
): SourceFiles {
  const folder = folderOf(given);
  const realTop = realpathSync(top);
  let paths: readonly string[] | undefined;
  return {
    resolved,
    get paths() {
      if (paths === undefined) {
        const real = path.join(realTop, folder);
        const isInside = isWithin(realTop, realFolder(real, folder));
        if (!isInside) throw new SourceError(`A link leads the folder "${folder}" out of "${top}".`);
        paths = sopsBelow(top, folder);
      }
      return paths;
    },
    read: (wanted) =>
      Promise.resolve(new Map(wanted.map((name) => [name, copied(readBelow(realTop, path.join(top, name)))]))),
    close: () => undefined,
  };
}

function realFolder(absolute: string, shown: string): string {
  try {
    return realpathSync(absolute);
  } catch (error) {
    throw new SourceError(folderProblem(shown, errorCode(error)));
  }
}

/** Bytes of their own: those that were read are good until the next file. */
function copied(bytes: Uint8Array | string): Uint8Array | string {
  return typeof bytes === 'string' ? bytes : Uint8Array.from(bytes);
}
