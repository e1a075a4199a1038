import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { uninterrupted } from '../own-end.ts';
import { foldersUpward, isWithin } from '../paths.ts';
import { ProblemError } from '../problem-error.ts';

/** A file that is to hold something else, or to be gone. */
export interface FileChange {
  readonly absolute: string;
  /** `undefined` removes the file; one that is not there is no problem. */
  readonly content: string | Uint8Array | undefined;
}

interface Step {
  readonly target: string;
  /** New content beside the target; `undefined` for a removal. */
  readonly temporary: string | undefined;
  /** Where the old content is kept; `undefined` where there was none. */
  readonly backup: string | undefined;
}

function statsOf(absolute: string): Stats | undefined {
  return lstatSync(absolute, { throwIfNoEntry: false });
}

function refuse(absolute: string, reason: string): never {
  throw new ProblemError('path', `"${absolute}" is not written: ${reason}.`);
}

/** Path that is really written: links resolved, below `root` whatever links say. */
function realTarget(root: string, absolute: string): string {
  if (!isWithin(root, path.resolve(absolute))) return refuse(absolute, `it lies outside of "${root}"`);
  const stats = statsOf(absolute);
  const there = foldersUpward(path.resolve(absolute)).find((folder) => statsOf(folder) !== undefined) ?? root;
  let real: string;
  try {
    real = path.join(realpathSync(there), path.relative(there, path.resolve(absolute)));
  } catch {
    return refuse(absolute, 'a link on the way leads nowhere');
  }
  if (!isWithin(realpathSync(root), real)) return refuse(absolute, `a link leads it outside of "${root}"`);
  const kind = stats?.isSymbolicLink() === true ? statsOf(real) : stats;
  if (kind !== undefined && !kind.isFile()) return refuse(absolute, 'it is no regular file');
  return real;
}

/** Makes a folder and those above it; those that were not there are added to `made`, outermost first. */
function makeFolder(folder: string, made: string[]): void {
  const missing = foldersUpward(folder).filter((above) => statsOf(above) === undefined);
  for (const above of missing.toReversed()) {
    mkdirSync(above);
    made.push(above);
  }
}

function besides(target: string, end: string): string {
  return path.join(
    path.dirname(target),
    `.${path.basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.${end}`,
  );
}

function keepOld(target: string, backup: string): void {
  try {
    linkSync(target, backup);
  } catch {
    // Some file systems have no hard links.
    copyFileSync(target, backup);
  }
}

function prepare({ absolute: target, content }: FileChange, made: string[], steps: Step[]): void {
  const mode = statsOf(target)?.mode;
  if (content === undefined && mode === undefined) return;
  makeFolder(path.dirname(target), made);
  const step: Step = {
    target,
    temporary: content === undefined ? undefined : besides(target, 'tmp'),
    backup: mode === undefined ? undefined : besides(target, 'old'),
  };
  steps.push(step);
  if (step.temporary !== undefined && content !== undefined) {
    // `wx` refuses to follow a link that somebody laid there.
    writeFileSync(step.temporary, content, { flag: 'wx' });
    if (mode !== undefined) chmodSync(step.temporary, mode & 0o7777);
  }
  if (step.backup !== undefined) keepOld(target, step.backup);
}

function carryOut({ target, temporary }: Step): void {
  if (temporary === undefined) rmSync(target, { force: true });
  else renameSync(temporary, target);
}

function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

/** Puts everything back; gives the files that could not be. */
function rollBack(done: readonly Step[], steps: readonly Step[], made: readonly string[]): readonly string[] {
  const lost = done.toReversed().filter(({ target, backup }) => {
    return !attempt(() => (backup === undefined ? rmSync(target, { force: true }) : renameSync(backup, target)));
  });
  for (const step of steps) {
    const { temporary, backup } = step;
    if (temporary !== undefined) attempt(() => rmSync(temporary, { force: true }));
    if (backup !== undefined && !lost.includes(step)) attempt(() => rmSync(backup, { force: true }));
  }
  for (const folder of made.toReversed()) attempt(() => rmdirSync(folder));
  return lost.map(({ target, backup }) => (backup === undefined ? target : `${target} (old content in ${backup})`));
}

/**
 * Writes several files so that all of them change or none: new contents go to files beside their targets first, and take
 * their places by rename. Where one fails, the others get their old contents back, and folders made for them are removed.
 * A file that is already there keeps its mode. A signal that comes meanwhile ends the process afterwards.
 *
 * @param root - absolute folder that no change may leave, not by `..` and not by a link
 * @throws ProblemError `path` for a change that would leave the root or is no regular file, before anything is written;
 * Error of the system otherwise, after everything is as it was.
 */
export function writeAll(root: string, changes: readonly FileChange[]): void {
  uninterrupted(() => writeTogether(root, changes));
}

function writeTogether(root: string, changes: readonly FileChange[]): void {
  const real = changes.map(({ absolute, content }) => ({ absolute: realTarget(root, absolute), content }));
  const targets = new Set<string>();
  for (const { absolute } of real) {
    if (targets.has(absolute)) refuse(absolute, 'two changes are for it');
    targets.add(absolute);
  }
  const made: string[] = [];
  const steps: Step[] = [];
  const done: Step[] = [];
  try {
    for (const change of real) prepare(change, made, steps);
    for (const step of steps) {
      carryOut(step);
      done.push(step);
    }
  } catch (error) {
    const lost = rollBack(done, steps, made);
    if (lost.length === 0) throw error;
    throw new ProblemError('path', `Files could not be put back after a failure: ${lost.join(', ')}.`, {
      cause: error,
    });
  }
  for (const { backup } of steps) if (backup !== undefined) attempt(() => rmSync(backup, { force: true }));
}
