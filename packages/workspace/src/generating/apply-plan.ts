import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../discovery/directories.ts';
import { isWithin } from '../paths.ts';
import { ProblemError } from '../problem-error.ts';
import { readOwnText } from '../reading/read.ts';
import { writeAll } from '../writing/write-all.ts';
import { conflictsOf, type GenerationChange, type GenerationStatus } from './generation-state.ts';
import { LEDGER_FILE } from './ledger.ts';

/** What a killed run may leave beside a file: its new content, or its old one. */
const LEFT_OVER = /^\.(.+)\.[0-9a-f]{12}\.(?:tmp|old)$/;
const MAX_GENERATED = 67_108_864;

/** What is in a file now. */
function textNow(absolute: string): string | undefined {
  try {
    return readOwnText(absolute, MAX_GENERATED);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function assertUntouched({ path: file, absolute, before }: GenerationChange): void {
  if (textNow(absolute) === before) return;
  throw new ProblemError('path', 'It changed while sopwright was at work, and nothing was written.', {
    place: { file },
    hint: 'Run the command again.',
  });
}

/** Removes folders that a removal left empty, up to the folder of the registry. */
function removeEmptied(top: string, removed: readonly GenerationChange[]): void {
  for (const { absolute } of removed) {
    for (let at = path.dirname(absolute); at !== top && isWithin(top, at); at = path.dirname(at)) {
      try {
        rmdirSync(at);
      } catch {
        // Something is left in it: it is somebody's.
        break;
      }
    }
  }
}

/** Removes what a run that was killed left beside the files that it was about to write. */
function removeLeftOvers({ folder, items, changes }: GenerationStatus): void {
  const paths = [...items.map(({ path: file }) => path.join(folder, file)), ...changes.map(({ absolute }) => absolute)];
  const names = new Map<string, Set<string>>([[folder, new Set([LEDGER_FILE])]]);
  for (const absolute of paths) {
    const below = path.dirname(absolute);
    const known = names.get(below) ?? new Set();
    // Names of temporary files are cut, too.
    names.set(below, known.add(path.basename(absolute).slice(0, 100)));
  }
  for (const [below, known] of names) {
    for (const entry of entriesOf(below)) {
      const [, name = ''] = LEFT_OVER.exec(entry) ?? [];
      if (known.has(name)) rmSync(path.join(below, entry), { force: true });
    }
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Writes what a comparison found: all files or none. The ledger comes last, so that a run that is killed on the way leaves
 * files that the next one knows: as planned, or as they were made before.
 *
 * @throws ProblemError where a file changed since the comparison, or where the system refuses; nothing is changed then.
 */
export function applyPlan(status: GenerationStatus): void {
  if (conflictsOf(status).length > 0) throw new Error('conflicts are not settled');
  const { folder, changes, ledger } = status;
  const all = ledger === undefined ? changes : [...changes, ledger];
  for (const change of all) assertUntouched(change);
  try {
    writeAll(
      folder,
      all.map(({ absolute, after }) => ({ absolute, content: after })),
    );
  } catch (error) {
    if (error instanceof ProblemError || !(error instanceof Error)) throw error;
    throw new ProblemError('path', `Nothing was written, since the system refused: ${error.message}.`, {
      cause: error,
    });
  }
  removeEmptied(
    folder,
    changes.filter(({ after }) => after === undefined),
  );
  removeLeftOvers(status);
}
