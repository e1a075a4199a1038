import { existsSync } from 'node:fs';
import path from 'node:path';

/** A path with forward slashes, relative to `root`; `.` for the root itself. */
export function shownPath(root: string, absolute: string): string {
  const relative = path.relative(root, absolute);
  return relative === '' ? '.' : relative.replaceAll(path.sep, '/');
}

/** True where `absolute` is `folder` or lies below it. Both absolute and normalised. */
export function isWithin(folder: string, absolute: string): boolean {
  return absolute === folder || absolute.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

/** The folder itself and the folders above it, nearest first, up to `top` or, without one, the root of the disk. */
export function foldersUpward(from: string, top?: string): readonly string[] {
  const folders = [from];
  let at = from;
  while (at !== top && path.dirname(at) !== at) {
    at = path.dirname(at);
    folders.push(at);
  }
  return folders;
}

/** The folder with `.git` that `folder` belongs to, or `undefined` outside a repository. */
export function repositoryTop(folder: string): string | undefined {
  return foldersUpward(folder).find((candidate) => existsSync(path.join(candidate, '.git')));
}
