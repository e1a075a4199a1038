import { foldersUpward } from '../paths.ts';
import type { Directories } from './directories.ts';
import type { Projects } from './projects.ts';

/** True where the folder, or one above it in its project, holds a SKILL.md. */
export function isBelowSkill(directories: Directories, projects: Projects, folder: string): boolean {
  const folders = foldersUpward(folder, projects.topOf(folder));
  return folders.some((above) => directories.list(above).entries.has('SKILL.md'));
}
