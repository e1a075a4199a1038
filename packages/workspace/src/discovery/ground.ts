import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isWithin } from '../paths.ts';
import { createDirectories, type Directories, type EntryKind } from './directories.ts';

/** What stands at a path. */
export type PathKind = 'file' | 'directory' | 'other' | 'missing';

/**
 * The part of the disk about which questions are answered: the project that the working directory belongs to. Everything
 * beyond is `missing`, and so is a link that leads
 * beyond. Names count exactly, on disks that do not tell case apart as well. Answers are remembered.
 */
export interface Ground {
  kindAt(absolute: string): PathKind;
  /** Names in a directory, sorted, those of directories with `/` at the end; empty where there is no directory. */
  namesIn(absolute: string): readonly string[];
}

/** Makes the ground below a folder (absolute). */
export function createGround(top: string, directories: Directories = createDirectories()): Ground {
  const realTop = realpathSync(top);
  const kinds = new Map<string, PathKind>([[top, 'directory']]);
  const listings = new Map<string, readonly string[]>();

  const followed = (absolute: string, entry: EntryKind | undefined): PathKind => {
    if (entry === undefined) return 'missing';
    if (entry !== 'link') return entry;
    try {
      const real = realpathSync(absolute);
      if (!isWithin(realTop, real)) return 'missing';
      const stats = statSync(real);
      return stats.isDirectory() ? 'directory' : stats.isFile() ? 'file' : 'other';
    } catch {
      return 'missing';
    }
  };
  const kindAt = (absolute: string): PathKind => {
    const known = kinds.get(absolute);
    if (known !== undefined) return known;
    let kind: PathKind = 'missing';
    const folder = path.dirname(absolute);
    // From the top downwards: a folder that is spelt otherwise, or that leads out by a link, holds nothing.
    if (isWithin(top, absolute) && kindAt(folder) === 'directory') {
      kind = followed(absolute, directories.list(folder).entries.get(path.basename(absolute)));
    }
    kinds.set(absolute, kind);
    return kind;
  };
  return {
    kindAt,
    namesIn(absolute) {
      const known = listings.get(absolute);
      if (known !== undefined) return known;
      // Each of a thousand skills asks for the folder that holds them all.
      const names = kindAt(absolute) === 'directory' ? [...directories.list(absolute).entries.keys()].toSorted() : [];
      const listing = names.map((name) => (kindAt(path.join(absolute, name)) === 'directory' ? `${name}/` : name));
      listings.set(absolute, listing);
      return listing;
    },
  };
}
