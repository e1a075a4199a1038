import { existsSync } from 'node:fs';
import path, { type PlatformPath } from 'node:path';

/** A path with forward slashes. `platform` says how the path separates its parts; the default is this system's way. */
export function slashed(text: string, platform: PlatformPath = path): string {
  return platform.sep === '/' ? text : text.replaceAll(platform.sep, '/');
}

/**
 * A path with forward slashes, relative to `root`; `.` for the root itself. On Windows, a path on another drive stays
 * absolute: `D:/skills`.
 */
export function shownPath(root: string, absolute: string, platform: PlatformPath = path): string {
  // Most paths lie below, and working that out the long way is what a large run asks most often.
  if (platform.sep === '/' && root !== '/' && absolute.startsWith(`${root}/`)) return absolute.slice(root.length + 1);
  const relative = platform.relative(root, absolute);
  return relative === '' ? '.' : slashed(relative, platform);
}

/**
 * True where `absolute` is `folder` or lies below it. Both absolute and normalised. On Windows case does not count: `c:`
 * and `C:` are one drive.
 */
export function isWithin(folder: string, absolute: string, platform: PlatformPath = path): boolean {
  const { sep } = platform;
  const [outer, inner] = sep === '\\' ? [folder.toLowerCase(), absolute.toLowerCase()] : [folder, absolute];
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** The folder itself and the folders above it, nearest first, up to `top` or, without one, the root of the disk. */
export function foldersUpward(from: string, top?: string, platform: PlatformPath = path): readonly string[] {
  const folders = [from];
  let at = from;
  while (at !== top && platform.dirname(at) !== at) {
    at = platform.dirname(at);
    folders.push(at);
  }
  return folders;
}

/** The deepest folder that holds both; the root of the second one's drive where they lie on two. */
export function commonFolder(folder: string, other: string, platform: PlatformPath = path): string {
  const above = foldersUpward(other, undefined, platform);
  return above.find((candidate) => isWithin(candidate, folder, platform)) ?? platform.parse(other).root;
}

/** The folder with `.git` that `folder` belongs to, or `undefined` outside a repository. */
export function repositoryTop(folder: string): string | undefined {
  return foldersUpward(folder).find((candidate) => existsSync(path.join(candidate, '.git')));
}
