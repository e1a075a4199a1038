import { existsSync } from 'node:fs';
import path from 'node:path';
import { errorCode, foldersUpward, isWithin, ProblemError, unreadableReason, writeAll } from '@sopwright/workspace';
import { shownHere } from '../options.ts';
import type { PlannedText } from './planned-documents.ts';

/**
 * Writes new files, all or none.
 *
 * @param top - folder that no file may leave, where the user did not name another
 * @throws ProblemError `path`; nothing is written then
 */
export function writePlanned(top: string, files: readonly PlannedText[]): void {
  const [first] = files;
  if (first === undefined) return;
  const there = foldersUpward(path.dirname(first.absolute)).find((folder) => existsSync(folder)) ?? top;
  const root = files.every(({ absolute }) => isWithin(top, absolute)) ? top : there;
  try {
    writeAll(root, files);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const reason = unreadableReason(errorCode(error), first.absolute);
    throw new ProblemError('path', `${shownHere(path.dirname(first.absolute))} cannot be written: ${reason}.`, {
      hint: 'Nothing was written.',
      cause: error,
    });
  }
}
