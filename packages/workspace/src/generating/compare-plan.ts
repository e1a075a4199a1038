import { statSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnits, type FilePlan, type PlannedFile, type PlannedRegion } from '@sopwright/sop';
import { ProblemError } from '../problem-error.ts';
import {
  contentHash,
  type FoundText,
  fileText,
  foundFile,
  foundRegion,
  isSameText,
  regionHash,
} from './generated-text.ts';
import type { GenerationChange, GenerationItem, GenerationState, GenerationStatus } from './generation-state.ts';
import { LEDGER_FILE, type LedgerEntry, ledgerKey, ledgerText, parseLedger, readLedgerText } from './ledger.ts';
import { type GeneratedPlaces, openPlaces } from './place-generated.ts';

/** What to hold against the disk. */
export interface ComparePlanInput {
  /** Folder of the registry. */
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

interface Comparison {
  readonly input: ComparePlanInput;
  readonly places: GeneratedPlaces;
  /** Entries of the ledger by key. */
  readonly known: ReadonlyMap<string, LedgerEntry>;
  readonly items: GenerationItem[];
  readonly changes: Map<string, GenerationChange>;
  readonly ledger: LedgerEntry[];
}

type Planned = PlannedFile | PlannedRegion;

/** Planned paths by their spelling without case. */
type Folded = ReadonlyMap<string, string>;

function itemOf(planned: Planned, state: GenerationState): GenerationItem {
  const { path: file, source, plugin = '' } = planned;
  return { path: file, ...('region' in planned ? { region: planned.region } : {}), plugin, source, state };
}

function entryOf(planned: Planned, sha256: string): LedgerEntry {
  const { path: file, source, plugin = '' } = planned;
  return { path: file, ...('region' in planned ? { region: planned.region } : {}), plugin, source, sha256 };
}

/** Whether what stands there may be replaced: made here and as it was made, or given up by the user. */
function stateOf(found: FoundText, hash: string, known: LedgerEntry | undefined, isGivenUp: boolean): GenerationState {
  if (found.sha256 === undefined) return 'create';
  const isOurs = found.sha256 === hash || found.sha256 === found.marked || found.sha256 === known?.sha256;
  if (isOurs || isGivenUp) return 'update';
  return found.marked === undefined && known === undefined ? 'foreign' : 'edited';
}

function isOverridden({ path: file }: { readonly path: string }, { input }: Comparison): boolean {
  return input.overrides?.has(file) === true;
}

function compareFile(planned: PlannedFile, comparison: Comparison): void {
  const { input, places, known, items, changes, ledger } = comparison;
  if (isOverridden(planned, comparison)) {
    items.push(itemOf(planned, 'overridden'));
    return;
  }
  const { absolute, text: before } = places.at(planned.path);
  const hash = contentHash(planned.path, planned.content);
  const after = fileText(planned, hash);
  ledger.push(entryOf(planned, hash));
  if (before !== undefined && isSameText(planned.path, before, after)) {
    items.push(itemOf(planned, 'unchanged'));
    return;
  }
  const isGivenUp = input.overwrite?.has(planned.path) === true;
  const found = foundFile(planned.path, before);
  items.push(itemOf(planned, stateOf(found, hash, known.get(ledgerKey(planned)), isGivenUp)));
  changes.set(planned.path, { path: planned.path, absolute, before, after });
}

/** Text of a file that regions go into: as earlier regions leave it. */
function textForRegion(planned: PlannedRegion, { places, changes }: Comparison): GenerationChange {
  const changed = changes.get(planned.path);
  if (changed !== undefined) return changed;
  const { absolute, text } = places.at(planned.path);
  return { path: planned.path, absolute, before: text, after: text ?? planned.initial };
}

function compareRegion(planned: PlannedRegion, comparison: Comparison): void {
  const { input, known, items, changes, ledger } = comparison;
  if (isOverridden(planned, comparison)) {
    items.push(itemOf(planned, 'overridden'));
    return;
  }
  const change = textForRegion(planned, comparison);
  const hash = regionHash(planned);
  ledger.push(entryOf(planned, hash));
  const found = change.after === undefined ? undefined : foundRegion(change.after, planned);
  if (found?.write === undefined) {
    items.push(itemOf(planned, 'missing'));
    return;
  }
  const after = found.write(planned.content);
  const isSame =
    planned.region.type === 'json' ? found.sha256 === hash : isSameText(planned.path, change.after ?? '', after);
  if (isSame) {
    items.push(itemOf(planned, 'unchanged'));
    return;
  }
  const isGivenUp = input.overwrite?.has(planned.path) === true;
  items.push(itemOf(planned, stateOf(found, hash, known.get(ledgerKey(planned)), isGivenUp)));
  changes.set(planned.path, { ...change, after });
}

/** Where something stands that is no longer made; `undefined` where nothing does that could be removed. */
function stalePlace(file: string, { places, changes }: Comparison): GenerationChange | undefined {
  const changed = changes.get(file);
  if (changed !== undefined) return changed;
  try {
    const { absolute, text } = places.at(file);
    return { path: file, absolute, before: text, after: text };
  } catch (error) {
    // A folder or a link out stands there now: nothing of ours.
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

/** True where two spellings lead to one file, as on a disk that takes no account of case. */
function isOneFile(absolute: string, other: string): boolean {
  const [one, two] = [absolute, other].map((each) => statSync(each, { throwIfNoEntry: false }));
  return one !== undefined && two !== undefined && one.ino === two.ino && one.dev === two.dev;
}

function isStillMade({ path: file, absolute }: GenerationChange, folded: Folded, { places }: Comparison): boolean {
  const twin = folded.get(file.toLowerCase());
  return twin !== undefined && twin !== file && isOneFile(absolute, places.at(twin).absolute);
}

/** What was made once and is not any longer. */
function compareStale(entry: LedgerEntry, folded: Folded, comparison: Comparison): void {
  const { items, changes } = comparison;
  const { path: file, region, plugin, source, sha256 } = entry;
  const change = isOverridden(entry, comparison) ? undefined : stalePlace(file, comparison);
  if (change?.after === undefined || isStillMade(change, folded, comparison)) return;
  const part =
    region === undefined ? undefined : foundRegion(change.after, { path: file, region, content: '', source });
  const found = part ?? foundFile(file, change.after);
  if (found.sha256 === undefined) return;
  const isUnedited = found.sha256 === sha256 || found.sha256 === found.marked;
  const state = isUnedited ? 'remove' : 'kept';
  items.push({ path: file, ...(region === undefined ? {} : { region }), plugin, source, state });
  if (isUnedited) changes.set(file, { ...change, after: part?.remove() });
}

function ledgerChange(comparison: Comparison, before: string | undefined): GenerationChange | undefined {
  const { input, ledger, known } = comparison;
  const { plugins, folder } = input;
  // Entries of plugins that nobody asked for stay as they are.
  const others = plugins === undefined ? [] : [...known.values()].filter(({ plugin }) => !plugins.has(plugin));
  const entries = [...ledger, ...others];
  const after = entries.length === 0 ? undefined : ledgerText(entries);
  const isSame =
    before === after || (before !== undefined && after !== undefined && isSameText('.json', before, after));
  return isSame ? undefined : { path: LEDGER_FILE, absolute: path.join(folder, LEDGER_FILE), before, after };
}

/**
 * Holds a plan against the disk and tells for every file and region what is to be done. Reads, never writes.
 *
 * @throws ProblemError where the ledger cannot be read, a path leads out of the folder or no file can stand there, and
 *   where a file with a region is not what it must be to hold one.
 */
export function comparePlan(input: ComparePlanInput): GenerationStatus {
  const { folder, plan, plugins } = input;
  const before = readLedgerText(folder);
  const known = new Map((before === undefined ? [] : parseLedger(before)).map((entry) => [ledgerKey(entry), entry]));
  const comparison: Comparison = {
    input,
    places: openPlaces(folder),
    known,
    items: [],
    changes: new Map(),
    ledger: [],
  };
  const isAsked = (plugin = ''): boolean => plugins?.has(plugin) ?? true;
  for (const file of plan.files) if (isAsked(file.plugin)) compareFile(file, comparison);
  for (const region of plan.regions) if (isAsked(region.plugin)) compareRegion(region, comparison);
  const all = [...plan.files, ...plan.regions];
  const planned = new Set(all.map(ledgerKey));
  const folded: Folded = new Map(all.map(({ path: file }) => [file.toLowerCase(), file]));
  for (const [key, entry] of known) {
    if (!planned.has(key) && isAsked(entry.plugin)) compareStale(entry, folded, comparison);
  }
  const inOrder = (a: { readonly path: string }, b: { readonly path: string }): number => byCodeUnits(a.path, b.path);
  return {
    folder,
    items: comparison.items.toSorted(inOrder),
    changes: [...comparison.changes.values()].filter((each) => each.before !== each.after).toSorted(inOrder),
    ledger: ledgerChange(comparison, before),
  };
}
