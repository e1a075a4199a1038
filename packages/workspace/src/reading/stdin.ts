import path from 'node:path';
import { isBelowSkill } from '../discovery/below-skill.ts';
import { type Directories, unreadableReason } from '../discovery/directories.ts';
import type { Discovery } from '../discovery/discover.ts';
import { explicitKind } from '../discovery/explicit-kind.ts';
import type { Projects } from '../discovery/projects.ts';
import { shownPath } from '../paths.ts';
import { ProblemError } from '../problem-error.ts';
import { MAX_BYTES } from './read.ts';

/** A document that comes from elsewhere than the disk and is linted under a path. */
export interface StdinFile {
  /** Relative to the working directory; the file need not exist. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * What a search would have found had the document stood at its path.
 *
 * @throws ProblemError `usage` where no client reads a file of that name.
 */
export function discoverStdin(
  cwd: string,
  stdin: StdinFile,
  { directories, projects }: { readonly directories: Directories; readonly projects: Projects },
): Discovery {
  const absolute = path.resolve(cwd, stdin.path);
  const shown = shownPath(cwd, absolute);
  const isBelow = isBelowSkill(directories, projects, path.dirname(absolute));
  const location = projects.locate(absolute);
  const kind = explicitKind(location.path, isBelow, () => stdin.content);
  if (kind === undefined) {
    throw new ProblemError('usage', `"${stdin.path}" is no file that a client reads, expected one such as SKILL.md.`);
  }
  const found = { looked: [shown], folders: 0, skipped: [], unreadIgnores: [] };
  const isTooLarge = stdin.content.length > MAX_BYTES;
  return {
    ...found,
    files: isTooLarge ? [] : [{ path: shown, absolute, location, kind }],
    unreadable: isTooLarge ? [{ path: shown, kind, reason: unreadableReason('EFBIG') }] : [],
  };
}
