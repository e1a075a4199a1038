import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { createDirectories, type Directories, holdManySkills } from '@sopwright/workspace';
import { startThread, type WaitingThread } from './threads.ts';

/** What a large run has begun before the code of `lint` is loaded. */
export interface HeadStart {
  readonly directories: Directories;
  readonly thread: WaitingThread | undefined;
}

/**
 * Starts a thread where many skills lie, so that it loads its code while the first one does. `undefined` for runs that
 * are small, or take no further threads.
 */
export function startAhead(
  paths: readonly string[],
  options: Readonly<Record<string, unknown>>,
): HeadStart | undefined {
  const { cache, cacheLocation, timing, watch } = options;
  const isAlone = [cache, cacheLocation, timing, watch].some((option) => option !== undefined) || paths.includes('-');
  if (isAlone || availableParallelism() < 2) return undefined;
  const directories = createDirectories();
  const folders = (paths.length === 0 ? ['.'] : paths).map((path) => resolve(path));
  return { directories, thread: holdManySkills(folders, directories) ? startThread() : undefined };
}
