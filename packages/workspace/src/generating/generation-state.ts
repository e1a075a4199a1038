import type { PlannedRegion } from '@sopwright/sop/generating';

/**
 * What is to be done with a file or region. `create`, `update`, `remove`: it is written or removed. `unchanged`: it stands
 * as planned. `overridden`: the registry says that it is kept by hand. `edited`: a person changed it; `foreign`: nothing
 * says that it was ever generated; `missing`: a file has no place for its region — these three stop everything. `kept`: it
 * is no longer made and a person changed it, so it is theirs from now on.
 */
export type GenerationState =
  | 'create'
  | 'update'
  | 'remove'
  | 'unchanged'
  | 'overridden'
  | 'edited'
  | 'foreign'
  | 'missing'
  | 'kept';

/** A file or a region of one. */
export interface GenerationItem {
  /** Relative to the registry's folder, with forward slashes. */
  readonly path: string;
  /** Absent for a whole file. */
  readonly region?: PlannedRegion['region'];
  readonly plugin: string;
  /** What it is, or was, made from. */
  readonly source: string;
  readonly state: GenerationState;
}

/** A file as it stands and as it would be. */
export interface GenerationChange {
  readonly path: string;
  readonly absolute: string;
  /** `undefined`: there is no file. */
  readonly before: string | undefined;
  /** `undefined`: there shall be none. */
  readonly after: string | undefined;
}

/** States that stop a generation: nothing is written. */
const CONFLICTS: ReadonlySet<GenerationState> = new Set(['edited', 'foreign', 'missing']);

/** A plan held against the disk. */
export interface GenerationStatus {
  /** Absolute path of the registry's folder. */
  readonly folder: string;
  /** Sorted by path. */
  readonly items: readonly GenerationItem[];
  /** Files that differ from what they shall be, conflicts included; sorted by path. The ledger is not among them. */
  readonly changes: readonly GenerationChange[];
  /** The ledger as it shall be, where it is not yet. */
  readonly ledger: GenerationChange | undefined;
}

/** True for what must be settled before anything is written. */
export function isConflict({ state }: GenerationItem): boolean {
  return CONFLICTS.has(state);
}

/** Conflicts of a status. */
export function conflictsOf({ items }: GenerationStatus): readonly GenerationItem[] {
  return items.filter(isConflict);
}

/** True where the disk holds exactly what is planned. */
export function isUpToDate({ items, ledger }: GenerationStatus): boolean {
  return ledger === undefined && items.every(({ state }) => state === 'unchanged' || state === 'overridden');
}
