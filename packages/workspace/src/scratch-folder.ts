import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeOwnEnd } from './own-end.ts';

/** A temporary folder. */
export interface ScratchFolder {
  /** Absolute. */
  readonly folder: string;
  /** Removes it; so does the end of this process. */
  remove(): void;
}

/** Makes a temporary folder whose name begins with `prefix`. */
export function scratchFolder(prefix: string): ScratchFolder {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  const removeAll = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const takeBack = beforeOwnEnd(removeAll);
  return {
    folder,
    remove() {
      takeBack();
      removeAll();
    },
  };
}
