import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cryptoOnDemand } from '../crypto-on-demand.ts';

/**
 * Writes a file so that a reader sees the old content or the new one, never half of it. An existing file keeps its mode;
 * its place is taken by rename, so a link must be resolved by the caller first.
 *
 * @throws Error of the system; the old file is unharmed then.
 */
export function writeAtomically(absolute: string, content: string): void {
  const mode = statSync(absolute, { throwIfNoEntry: false })?.mode;
  const unique = cryptoOnDemand().randomBytes(6).toString('hex');
  const temporary = path.join(path.dirname(absolute), `.${path.basename(absolute)}.${unique}.tmp`);
  try {
    // `wx` refuses to follow a link that somebody laid there.
    writeFileSync(temporary, content, { flag: 'wx' });
    if (mode !== undefined) chmodSync(temporary, mode & 0o7777);
    renameSync(temporary, absolute);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
