import path from 'node:path';
import type { Directories } from './directories.ts';
import { isNeverEntered } from './never-entered.ts';

/** With what lies beside them, so many skills are some thousand files. */
const MANY = 250;
/**
 * Folders that are looked into before this is given up: some 40 ms, of which the search itself saves all but the
 * ignored.
 */
const MOST_FOLDERS = 2_000;

/**
 * True where so many skills lie below the folders (absolute) that a run over them will take a while. For a first look,
 * so ignored folders count as well; what was read of the disk stays in `directories` for the search itself.
 */
export function holdManySkills(folders: readonly string[], directories: Directories): boolean {
  const waiting = [...folders];
  let skills = 0;
  for (let at = 0; at < Math.min(waiting.length, MOST_FOLDERS) && skills < MANY; at++) {
    const folder = waiting[at] ?? '';
    for (const [name, entry] of directories.list(folder).entries) {
      if (entry === 'file' && name === 'SKILL.md') skills += 1;
      if (entry === 'directory' && !isNeverEntered(name)) waiting.push(folder + path.sep + name);
    }
  }
  return skills >= MANY;
}
