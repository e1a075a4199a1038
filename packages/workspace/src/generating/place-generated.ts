import { realpathSync } from 'node:fs';
import path from 'node:path';
import { errorCode, unreadableReason } from '../discovery/directories.ts';
import { isWithin } from '../paths.ts';
import { ProblemError } from '../problem-error.ts';
import { readOwnText } from '../reading/read.ts';

/** Largest file that is compared with what would be generated, in bytes. */
const MAX_GENERATED = 16_777_216;

/** Where a generated path lies. */
export interface GeneratedPlace {
  /** Absolute, links resolved: a rename onto it replaces the file that a link leads to. */
  readonly absolute: string;
  /** `undefined` where there is no file. */
  readonly text: string | undefined;
}

/** Finds generated paths below one folder, each folder on the way once. */
export interface GeneratedPlaces {
  /** @throws ProblemError where a link leads out of the folder, and where no file can stand or be read. */
  at(file: string): GeneratedPlace;
}

function refuse(file: string, reason: string, cause?: unknown): never {
  throw new ProblemError('path', `It cannot be generated: ${reason}.`, { place: { file }, cause });
}

function realOrNothing(absolute: string, file: string): string | undefined {
  try {
    return realpathSync(absolute);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return undefined;
    return refuse(file, code === 'ENOTDIR' ? 'a file stands where a folder is needed' : unreadableReason(code), error);
  }
}

/** Opens the folder that generated paths are relative to. */
export function openPlaces(folder: string): GeneratedPlaces {
  const top = realpathSync(folder);
  const known = new Map<string, string>([['', top]]);

  /** Real path of a folder below the top, whether it exists or will be made. */
  function realFolder(below: string, file: string): string {
    const found = known.get(below);
    if (found !== undefined) return found;
    const cut = below.lastIndexOf('/');
    const parent = realFolder(below.slice(0, Math.max(cut, 0)), file);
    const absolute = path.join(parent, below.slice(cut + 1));
    const real = realOrNothing(absolute, file) ?? absolute;
    if (!isWithin(top, real)) refuse(file, `the link ${below} leads out of the folder of the registry`);
    known.set(below, real);
    return real;
  }

  return {
    at(file) {
      const cut = file.lastIndexOf('/');
      const joined = path.join(realFolder(file.slice(0, Math.max(cut, 0)), file), file.slice(cut + 1));
      const absolute = realOrNothing(joined, file) ?? joined;
      if (!isWithin(top, absolute)) refuse(file, 'it is a link out of the folder of the registry');
      try {
        return { absolute, text: readOwnText(absolute, MAX_GENERATED) };
      } catch (error) {
        const code = errorCode(error);
        if (code === 'ENOENT') return { absolute, text: undefined };
        return refuse(file, code === 'EISDIR' ? 'a folder stands in its place' : unreadableReason(code), error);
      }
    },
  };
}
