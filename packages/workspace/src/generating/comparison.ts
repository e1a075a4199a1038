import type { FilePlan, PlannedFile, PlannedRegion } from '@sopwright/sop/generating';
import type { FoundText } from './generated-text.ts';
import type { GenerationChange, GenerationItem, GenerationState } from './generation-state.ts';
import type { JsonList } from './json-list.ts';
import type { LedgerEntry } from './ledger.ts';
import type { GeneratedPlaces } from './place-generated.ts';

/** What to hold against the disk. */
export interface ComparePlanInput {
  /** Folder of the registry, absolute. */
  readonly folder: string;
  /** Everything that the registry makes. */
  readonly plan: FilePlan;
  /** Plugins to look at; all, and what was made for plugins that are gone, where absent. */
  readonly plugins?: ReadonlySet<string>;
  /** Paths that are kept by hand, relative to the registry. */
  readonly overrides?: ReadonlySet<string>;
  /** Paths whose edits are dropped. */
  readonly overwrite?: ReadonlySet<string>;
}

/** A list of a JSON file while its members are compared: it is parsed once and written once. */
export interface OpenList {
  readonly change: GenerationChange;
  readonly array: string;
  readonly list: JsonList;
  /** Members to write, or to take out. */
  readonly pending: Map<string, unknown>;
}

/** A plan while it is held against the disk. */
export interface Comparison {
  readonly input: ComparePlanInput;
  readonly places: GeneratedPlaces;
  /** Entries of the ledger by key. */
  readonly known: ReadonlyMap<string, LedgerEntry>;
  readonly items: GenerationItem[];
  readonly changes: Map<string, GenerationChange>;
  /** By path. */
  readonly lists: Map<string, OpenList>;
  readonly ledger: LedgerEntry[];
}

/** A file or region of the plan. */
export type Planned = PlannedFile | PlannedRegion;

/** What is to be done with something planned. */
export function itemOf(planned: Planned, state: GenerationState): GenerationItem {
  const { path: file, source, plugin = '' } = planned;
  return { path: file, ...('region' in planned ? { region: planned.region } : {}), plugin, source, state };
}

/** What the ledger will say of it. */
export function entryOf(planned: Planned, sha256: string): LedgerEntry {
  const { path: file, source, plugin = '' } = planned;
  return { path: file, ...('region' in planned ? { region: planned.region } : {}), plugin, source, sha256 };
}

/** Whether what stands there may be replaced: made here and as it was made, or given up by the user. */
export function stateOf(
  found: FoundText,
  hash: string,
  known: LedgerEntry | undefined,
  isGivenUp: boolean,
): GenerationState {
  if (found.sha256 === undefined) return 'create';
  const isOurs = found.sha256 === hash || found.sha256 === found.marked || found.sha256 === known?.sha256;
  if (isOurs || isGivenUp) return 'update';
  return found.marked === undefined && known === undefined ? 'foreign' : 'edited';
}

/** True where the registry says that the file is kept by hand. */
export function isOverridden({ path: file }: { readonly path: string }, { input }: Comparison): boolean {
  return input.overrides?.has(file) === true;
}
