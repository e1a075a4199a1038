/** Path of a file below a folder of its project; the whole path where there is none. */
export function pathBelow(folder: string | undefined, path: string): string {
  return folder === undefined || folder === '' ? path : path.slice(folder.length + 1);
}

/**
 * True for a path in a folder that some client keeps in a project, such as `.claude/skills`. A hidden folder below `skills`
 * is one of the author's.
 */
export function isInClientFolder(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  const hidden = folders.findIndex((folder) => folder.startsWith('.'));
  return hidden !== -1 && !folders.slice(0, hidden).includes('skills');
}
