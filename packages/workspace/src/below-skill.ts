import type { Directories } from './directories.ts';
import { foldersUpward, isWithin, repositoryTop } from './paths.ts';

/**
 * True where the folder, or one above it, holds a SKILL.md. The search ends at the repository that the folder belongs
 * to, or else at the working directory `root`.
 */
export function isBelowSkill(directories: Directories, root: string, folder: string): boolean {
  const top = repositoryTop(folder) ?? (isWithin(root, folder) ? root : folder);
  return foldersUpward(folder, top).some((above) => directories.list(above).entries.has('SKILL.md'));
}
