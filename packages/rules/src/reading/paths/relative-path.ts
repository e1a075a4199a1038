/** Directory of a path with forward slashes; `.` for a file at the root. */
export function directoryOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut === -1 ? '.' : path.slice(0, cut);
}

/** Last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Joins a relative path to a directory and takes `.` and `..` out. `..` may remain at the start; the top of the
 * project is `.`.
 */
export function joinPath(directory: string, relative: string): string {
  const parts: string[] = [];
  for (const part of `${directory}/${relative}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.length === 0 ? '.' : parts.join('/');
}

/** True where `path` is `directory` or lies below it. Both normalised. */
export function isBelow(directory: string, path: string): boolean {
  if (directory === '.') return path !== '..' && !path.startsWith('../');
  return path === directory || path.startsWith(`${directory}/`);
}

/** Path of `target` as seen from `directory`. Both normalised, and alike in how far they climb. */
export function relativeTo(directory: string, target: string): string {
  const from = directory === '.' ? [] : directory.split('/');
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
