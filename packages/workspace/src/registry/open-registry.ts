import { existsSync } from 'node:fs';
import path from 'node:path';
import { createLineIndex, type Range } from '@sopwright/document';
import {
  REGISTRY_FILE,
  REGISTRY_LOCK_FILE,
  type Registry,
  type RegistryLock,
  readRegistry,
  readRegistryLock,
} from '@sopwright/sop/registry';
import { errorCode, unreadableReason } from '../discovery/directories.ts';
import { foldersUpward, shownPath } from '../paths.ts';
import { ProblemError, type ProblemPlace } from '../problem-error.ts';
import { readOwnText } from '../reading/read.ts';

/** Largest registry and lock that are read, in bytes. */
const MAX_OWN = 16_777_216;

/** A registry that reads without a problem, and its lock. */
export interface OpenRegistry {
  /** Folder that the registry stands in, absolute. */
  readonly root: string;
  /** Path of the registry, as it is shown: relative to the working directory. */
  readonly file: string;
  readonly text: string;
  readonly registry: Registry;
  /** `undefined` where there is none yet. */
  readonly lock: RegistryLock | undefined;
  /** Text of the lock, where there is one. */
  readonly lockText: string | undefined;
}

/** Folder of the nearest registry, upward from a folder; `undefined` where there is none. */
export function findRegistry(cwd: string): string | undefined {
  return foldersUpward(path.resolve(cwd)).find((folder) => existsSync(path.join(folder, REGISTRY_FILE)));
}

/** Place of a range, as problems name it. */
export function placeOf(file: string, text: string, range: Range): ProblemPlace {
  return { file, ...createLineIndex(text).position(range[0]) };
}

function readOwn(absolute: string, file: string, what: string): string {
  try {
    return readOwnText(absolute, MAX_OWN);
  } catch (error) {
    const reason = unreadableReason(errorCode(error));
    throw new ProblemError('config', `${what} cannot be read: ${reason}.`, { place: { file }, cause: error });
  }
}

function readText(file: string, text: string): Registry {
  const { registry, problems } = readRegistry(text);
  const [first, ...others] = problems;
  if (first === undefined) return registry;
  const lines = createLineIndex(text);
  const more = others.map(({ message, range }) => {
    const { line, column } = lines.position(range[0]);
    return `${file}:${line}:${column}: ${message}`;
  });
  throw new ProblemError('config', first.message, { place: placeOf(file, text, first.range), more });
}

function readLock(cwd: string, root: string): { readonly text: string; readonly lock: RegistryLock } | undefined {
  const absolute = path.join(root, REGISTRY_LOCK_FILE);
  if (!existsSync(absolute)) return undefined;
  const file = shownPath(cwd, absolute);
  const text = readOwn(absolute, file, 'The lock');
  const { lock, problem } = readRegistryLock(text);
  if (problem === undefined) return { text, lock };
  throw new ProblemError('lock', problem.message, {
    place: placeOf(file, text, problem.range),
    hint: 'Take the lock from version control, or remove it and run "sopwright registry sync".',
  });
}

/**
 * Opens the nearest registry upward from a folder.
 *
 * @throws ProblemError `config` where there is none or it has problems, all of which are told; `lock` for a lock that is
 * damaged or of another version.
 */
export function openRegistry(cwd: string): OpenRegistry {
  const root = findRegistry(cwd);
  if (root === undefined) {
    throw new ProblemError('config', `There is no ${REGISTRY_FILE} here or in a folder above.`, {
      hint: 'Make one with "sopwright registry add <folder>".',
    });
  }
  const file = shownPath(cwd, path.join(root, REGISTRY_FILE));
  const text = readOwn(path.join(root, REGISTRY_FILE), file, 'The registry');
  const registry = readText(file, text);
  const lock = readLock(cwd, root);
  return { root, file, text, registry, lock: lock?.lock, lockText: lock?.text };
}

/**
 * Holds before the registry is written: what was read of it still stands there. Fetching may have taken a while.
 *
 * @param text - empty where there was none
 * @throws ProblemError `path`.
 */
export function assertUnchanged(root: string, file: string, text: string): void {
  const absolute = path.join(root, REGISTRY_FILE);
  const now = existsSync(absolute) ? readOwn(absolute, file, 'The registry') : '';
  if (now === text) return;
  throw new ProblemError('path', 'The registry was changed while its sources were read.', {
    place: { file },
    hint: 'Nothing was written. Run the command again.',
  });
}
