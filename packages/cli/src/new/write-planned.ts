import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '@sopwright/workspace';
import type { PlannedText } from './planned-documents.ts';

/** Writes new files, all or none. @throws ProblemError `path` */
export function writePlanned(files: readonly PlannedText[]): void {
  for (const { absolute, content } of files) {
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeAtomically(absolute, content);
  }
}
