import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnits, type DocumentKind } from '@sopwright/document';
import { isWithin, repositoryTop, shownPath } from '../paths.ts';
import { ProblemError } from '../problem-error.ts';
import { readBytes, type UnreadablePath } from '../reading/read.ts';
import { isBelowSkill } from './below-skill.ts';
import { createDirectories, type Directories, errorCode, unreadableReason } from './directories.ts';
import { explicitKind } from './explicit-kind.ts';
import { type IgnoreGlobs, openIgnoring } from './ignoring.ts';
import { followLinks } from './links.ts';
import { createProjects, type Projects } from './projects.ts';
import { type DiscoveredFile, type Place, type Search, type SkippedPath, take, walk } from './search.ts';

/** Where to look. */
export interface DiscoverInput {
  /** Working directory, absolute: everything reported is relative to it. */
  readonly root: string;
  /** Files and folders, absolute or relative to `root`; without any, `root` itself. */
  readonly paths?: readonly string[];
  /** Globs of the configuration. */
  readonly ignores?: readonly IgnoreGlobs[];
  /** Listings to share with whoever looks at the same files. */
  readonly directories?: Directories;
  /** Projects to share likewise. */
  readonly projects?: Projects;
}

/** What was found. All lists are sorted by path. */
export interface Discovery {
  readonly files: readonly DiscoveredFile[];
  /** Where the search began: the paths given, or `.`. */
  readonly looked: readonly string[];
  /** How many folders were entered. */
  readonly folders: number;
  readonly skipped: readonly SkippedPath[];
  /** Files that were found and cannot be read, folders that cannot be entered. */
  readonly unreadable: readonly UnreadablePath[];
  /** Ignore files that stand there and cannot be read: nothing was ignored because of them. */
  readonly unreadIgnores: readonly { readonly path: string; readonly reason: string }[];
}

function startPlace(search: Search, given: string): Place & { readonly isDirectory: boolean } {
  const absolute = path.resolve(search.root, given);
  try {
    const real = realpathSync(absolute);
    accessSync(real, constants.R_OK);
    const stats = statSync(real);
    if (stats.isDirectory() || stats.isFile()) {
      return { absolute, real, path: shownPath(search.root, absolute), isDirectory: stats.isDirectory() };
    }
  } catch (error) {
    const code = errorCode(error);
    const reason = unreadableReason(code, given);
    const message =
      reason === unreadableReason('ENOENT') ? `"${given}" does not exist` : `"${given}" cannot be read: ${reason}`;
    throw new ProblemError('path', `${message}.`, { cause: error });
  }
  throw new ProblemError('path', `"${given}" is neither a file nor a folder.`);
}

function kindOfGiven(search: Search, absolute: string): DocumentKind | undefined {
  const isBelow = isBelowSkill(search.directories, search.projects, path.dirname(absolute));
  try {
    return explicitKind(search.projects.locate(absolute).path, isBelow, () => readBytes(absolute));
  } catch {
    // Whatever it is, it is too large: taking it says so.
    return 'instruction';
  }
}

function startAt(search: Search, given: string, globs: readonly IgnoreGlobs[]): string {
  const place = startPlace(search, given);
  if (place.isDirectory) {
    const { absolute, real } = place;
    if (!search.grounds.some((ground) => isWithin(ground, real))) search.grounds.push(real);
    const ignoring = openIgnoring(absolute, {
      top: repositoryTop(absolute),
      globs,
      onUnread: (file, reason) => search.unreadIgnores.set(shownPath(search.root, file), reason),
    });
    const belowSkill = isBelowSkill(search.directories, search.projects, absolute);
    walk(search, { absolute, real, path: place.path, ignoring, belowSkill });
    return place.path;
  }
  const kind = kindOfGiven(search, place.absolute);
  if (kind === undefined) search.skipped.push({ path: place.path, reason: 'unknown-kind' });
  else take(search, place, kind);
  return place.path;
}

/**
 * Finds the files that agent clients read, below the working directory or the paths given. Folders with a leading dot
 * are entered; version control, installed packages and what git or the configuration ignores are not. A file given by
 * name is always taken, whatever ignores it; see {@link explicitKind} for its kind. Links are followed once, and not
 * out of the working directory.
 *
 * @throws ProblemError `path` where a path given does not exist or cannot be read.
 */
export function discover(input: DiscoverInput): Discovery {
  const root = path.resolve(input.root);
  const { directories = createDirectories() } = input;
  const search: Search = {
    root,
    grounds: [realpathSync(root)],
    directories,
    projects: input.projects ?? createProjects(root, directories),
    entered: new Set(),
    taken: new Set(),
    links: [],
    files: [],
    skipped: [],
    unreadable: [],
    unreadIgnores: new Map(),
  };
  const given = input.paths === undefined || input.paths.length === 0 ? ['.'] : input.paths;
  const looked = given.map((each) => startAt(search, each, input.ignores ?? []));
  followLinks(search);
  const byPath = <T extends { readonly path: string }>(items: readonly T[]): readonly T[] =>
    items.toSorted((a, b) => byCodeUnits(a.path, b.path));
  return {
    files: byPath(search.files),
    looked: [...new Set(looked)].toSorted(byCodeUnits),
    folders: search.entered.size,
    skipped: byPath(search.skipped),
    unreadable: byPath(search.unreadable),
    unreadIgnores: byPath([...search.unreadIgnores].map(([shown, reason]) => ({ path: shown, reason }))),
  };
}
