import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnits } from '@sopwright/document';
import type { PlannedFile } from '@sopwright/sop/generating';
import { ProblemError } from '../problem-error.ts';
import { closeLists, compareRegion, foundStale } from './compare-regions.ts';
import { type ComparePlanInput, type Comparison, entryOf, isOverridden, itemOf, stateOf } from './comparison.ts';
import { fileText, foundFile, isSameText, plannedHash } from './generated-text.ts';
import type { GenerationChange, GenerationStatus } from './generation-state.ts';
import { LEDGER_FILE, type LedgerEntry, ledgerKey, ledgerText, parseLedger, readLedgerText } from './ledger.ts';
import { openPlaces } from './place-generated.ts';

/** Planned paths by their spelling without case. */
type Folded = ReadonlyMap<string, string>;

function compareFile(planned: PlannedFile, comparison: Comparison): void {
  const { input, places, known, items, changes, ledger } = comparison;
  if (isOverridden(planned, comparison)) {
    items.push(itemOf(planned, 'overridden'));
    return;
  }
  const { absolute, text: before } = places.at(planned.path);
  const hash = plannedHash(planned);
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
    region === undefined ? undefined : foundStale({ path: file, region, content: '', source }, change, comparison);
  const found = part ?? foundFile(file, change.after);
  if (found.sha256 === undefined) return;
  const isUnedited = found.sha256 === sha256 || found.sha256 === found.marked;
  const state = isUnedited ? 'remove' : 'kept';
  items.push({ path: file, ...(region === undefined ? {} : { region }), plugin, source, state });
  if (!isUnedited) return;
  if (part === undefined) changes.set(file, { ...change, after: undefined });
  else part.remove();
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
export function comparePlan(asked: ComparePlanInput): GenerationStatus {
  // Paths are real ones: what is written has to lie below the folder, whatever links lead to it.
  const input = { ...asked, folder: realpathSync(asked.folder) };
  const { folder, plan, plugins } = input;
  const before = readLedgerText(folder);
  const known = new Map((before === undefined ? [] : parseLedger(before)).map((entry) => [ledgerKey(entry), entry]));
  const comparison: Comparison = {
    input,
    places: openPlaces(folder),
    known,
    items: [],
    changes: new Map(),
    lists: new Map(),
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
  closeLists(comparison);
  const inOrder = (a: { readonly path: string }, b: { readonly path: string }): number => byCodeUnits(a.path, b.path);
  return {
    folder,
    items: comparison.items.toSorted(inOrder),
    changes: [...comparison.changes.values()].filter((each) => each.before !== each.after).toSorted(inOrder),
    ledger: ledgerChange(comparison, before),
  };
}
