import path from 'node:path';
import { byCodeUnits, type Document } from '@sopwright/document';
import type { Place } from './place.ts';

/** Ending of files with SOPs. */
const ENDING = '.sop.md';

/** Folder for SOPs in a project that has none yet. */
const DEFAULT_FOLDER = 'sops';

/** True for an SOP in a file of its own, which is no reference of a skill. */
export function isSopFile({ kind, file }: Document): boolean {
  return kind === 'sop' && file.endsWith(ENDING);
}

/** Name of an SOP by its file. */
export function sopNameOf({ file }: Document): string {
  return path.posix.basename(file, ENDING);
}

/** The folder that holds most SOPs; the first by its path where several do. */
function fullestFolder(sops: readonly Document[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { file } of sops) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || byCodeUnits(a, b))[0]?.[0];
}

/** What is known of where SOPs lie. */
export interface SopGround {
  readonly cwd: string;
  /** Top of the project, absolute; files of `documents` are relative to it. */
  readonly top: string;
  readonly documents: readonly Document[];
  /** Folder of the registry's first folder source, absolute. */
  readonly source?: string;
  readonly given?: string;
}

/** Where a new SOP goes: into `--folder`, the registry's folder, the folder with most SOPs, or `sops`. */
export function sopPlace({ cwd, top, documents, source, given }: SopGround): Place {
  if (given !== undefined) return { folder: path.resolve(cwd, given), top, reason: '--folder' };
  if (source !== undefined) return { folder: source, top, reason: "the registry's folder" };
  const fullest = fullestFolder(documents.filter(isSopFile));
  if (fullest !== undefined) return { folder: path.resolve(top, fullest), top, reason: 'other SOPs are there' };
  return { folder: path.join(top, DEFAULT_FOLDER), top, reason: 'no SOP is there yet' };
}
