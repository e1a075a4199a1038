import path from 'node:path';
import { createDirectories, createProjects, foldersUpward, isWithin, shownPath } from '@sopwright/workspace';
import type { ReadConfigsInput } from './read-input.ts';

/** What lies around the folder that hosts are asked about. */
export interface Surroundings {
  readonly input: ReadConfigsInput;
  /** The folder and those above it up to the top of the project, nearest first. */
  readonly folders: readonly string[];
  /** A path as it is reported. */
  shown(absolute: string): string;
  /** Absolute path of a client's fact for a folder; `undefined` where its variable has no value. */
  resolve(factPath: string, folder: string): string | undefined;
}

/** Path of the user or the system, and not of the project. */
export function isOutside(factPath: string): boolean {
  return /^(?:~\/|\$|\/|[A-Z]:\/)/.test(factPath);
}

function projectFolders({ cwd, home }: ReadConfigsInput): readonly string[] {
  const top = createProjects(cwd, createDirectories()).topOf(cwd);
  // A home folder holds the folders of clients and is no project for that.
  return isWithin(top, home) ? [cwd] : foldersUpward(cwd, top);
}

/** Works out what lies around the folder. */
export function surroundingsOf(input: ReadConfigsInput): Surroundings {
  const { cwd, home, env, root = cwd } = input;
  const folders = projectFolders(input);
  const top = folders.at(-1) ?? cwd;
  return {
    input,
    folders,
    shown(absolute) {
      if (isWithin(root, absolute) || isWithin(top, absolute)) return shownPath(root, absolute);
      if (isWithin(home, absolute)) return `~/${shownPath(home, absolute)}`;
      return absolute.replaceAll('\\', '/');
    },
    resolve(factPath, folder) {
      if (factPath.startsWith('~/')) return path.join(home, factPath.slice(2));
      const [, name, rest] = /^\$(\w+)\/(.+)$/.exec(factPath) ?? [];
      if (name !== undefined && rest !== undefined) {
        const value = env[name];
        return value === undefined || value === '' ? undefined : path.resolve(value, rest);
      }
      return isOutside(factPath) ? factPath : path.join(folder, factPath);
    },
  };
}
