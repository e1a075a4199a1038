import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isWithin } from '../paths.ts';
import { readText } from './read.ts';

/** Files that instruction files of clients may be, or may bring in. */
export interface InstructionFileView {
  /** Text of a file below the project, or below `~/`; `undefined` where it cannot be read or leads elsewhere. */
  readText(path: string): string | undefined;
  /** Paths of all files below a folder, sorted. */
  filesBelow(folder: string): readonly string[];
}

/** Where instruction files lie. */
export interface InstructionFilesInput {
  /** Top of the project, absolute. */
  readonly top: string;
  /** The user's home, absolute; absent: files of the user are left out. */
  readonly home?: string;
}

/** Most files that are listed below one folder of rules. */
const MAX_LISTED = 5000;

/** Reads what `@path` and folders of rules name, and nothing outside the project or the user's home. */
export function openInstructionFiles({ top, home }: InstructionFilesInput): InstructionFileView {
  const resolve = (shown: string): string | undefined => {
    const base = shown.startsWith('~/') ? home : top;
    if (base === undefined) return undefined;
    const absolute = path.join(base, shown.startsWith('~/') ? shown.slice(2) : shown);
    try {
      // A link that leaves the project leads to files that are no part of it.
      return isWithin(realpathSync(base), realpathSync(absolute)) ? absolute : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    readText: (shown) => {
      const absolute = resolve(shown);
      return absolute === undefined ? undefined : readText(absolute);
    },
    filesBelow: (folder) => {
      const absolute = resolve(folder);
      if (absolute === undefined) return [];
      try {
        const entries = readdirSync(absolute, { recursive: true, withFileTypes: true });
        return entries
          .filter((entry) => entry.isFile())
          .slice(0, MAX_LISTED)
          .map((entry) => `${folder}/${path.relative(absolute, path.join(entry.parentPath, entry.name))}`)
          .map((shown) => shown.replaceAll('\\', '/'))
          .toSorted();
      } catch {
        return [];
      }
    },
  };
}
