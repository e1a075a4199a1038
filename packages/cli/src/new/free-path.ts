import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { errorCode, foldersUpward, ProblemError, unreadableReason } from '@sopwright/workspace';
import { shownHere } from '../options.ts';

const UNTOUCHED = { hint: 'Nothing was written.' };

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const reason = unreadableReason(errorCode(error), folder);
    throw new ProblemError('path', `${shownHere(folder)} cannot be read: ${reason}.`, { ...UNTOUCHED, cause: error });
  }
}

/** One form for names that a disk may take for the same. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** What stands at a path, or `undefined` where nothing does. @throws ProblemError where the system does not say. */
function lookAt(absolute: string, look: typeof lstatSync): Stats | undefined {
  try {
    return look(absolute, { throwIfNoEntry: false });
  } catch (error) {
    const code = errorCode(error);
    // A file stands above: there is nothing below it.
    if (code === 'ENOTDIR') return undefined;
    const reason = unreadableReason(code, absolute);
    throw new ProblemError('path', `${shownHere(absolute)} cannot be made: ${reason}.`, { ...UNTOUCHED, cause: error });
  }
}

/**
 * Makes sure that nothing stands at a path: no file, no folder, no link, whether or not it leads anywhere, and nothing
 * that differs from it in case alone, which is the same on many disks.
 *
 * @param absolute - file or folder that is going to be made
 * @throws ProblemError `path`
 */
export function assertFree(absolute: string): void {
  const [, ...above] = foldersUpward(absolute);
  const there = above.find((folder) => lookAt(folder, lstatSync) !== undefined);
  const isUsable = there !== undefined && lookAt(there, statSync)?.isDirectory();
  if (there === undefined || isUsable !== true) {
    throw new ProblemError('path', `${shownHere(there ?? absolute)} is no folder.`, UNTOUCHED);
  }
  const [next = ''] = path.relative(there, absolute).split(path.sep);
  const same = namesIn(there).find((name) => folded(name) === folded(next));
  if (same === undefined) return;
  const shown = shownHere(path.join(there, same));
  throw new ProblemError(
    'path',
    same === next
      ? `${shown} is there already.`
      : `${shown} is there already, and differs from "${next}" in case alone.`,
    UNTOUCHED,
  );
}
