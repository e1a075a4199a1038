import type { PlannedRegion } from '@sopwright/sop/generating';
import { type Comparison, entryOf, isOverridden, itemOf, type OpenList, stateOf } from './comparison.ts';
import { type FoundText, foundRegion, isSameText, memberHash, regionHash } from './generated-text.ts';
import type { GenerationChange } from './generation-state.ts';
import { openJsonList } from './json-list.ts';
import { ledgerKey } from './ledger.ts';

type JsonRegion = Extract<PlannedRegion['region'], { readonly type: 'json' }>;

/** A region that is no longer made. */
export interface StaleRegion extends FoundText {
  /** Takes it out of the file. */
  remove(): void;
}

/** Text of a file that regions go into: as earlier ones leave it. */
function changeAt(planned: PlannedRegion, { places, changes }: Comparison): GenerationChange {
  const changed = changes.get(planned.path);
  if (changed !== undefined) return changed;
  const { absolute, text } = places.at(planned.path);
  return { path: planned.path, absolute, before: text, after: text ?? planned.initial };
}

function closeList({ change, list, pending }: OpenList, { changes }: Comparison): void {
  if (pending.size > 0) changes.set(change.path, { ...change, after: list.write(pending) });
}

/** Writes the lists that are open into the changes. */
export function closeLists(comparison: Comparison): void {
  for (const open of comparison.lists.values()) closeList(open, comparison);
  comparison.lists.clear();
}

/** The list of a JSON file, open; `undefined` where there is no file. */
function listAt(
  file: string,
  region: JsonRegion,
  comparison: Comparison,
  change: () => GenerationChange,
): OpenList | undefined {
  const { lists } = comparison;
  const array = JSON.stringify(region.array);
  const known = lists.get(file);
  if (known?.array === array) return known;
  if (known !== undefined) closeList(known, comparison);
  const at = change();
  if (at.after === undefined) return undefined;
  const open = { change: at, array, list: openJsonList(at.after, { file, array: region.array }), pending: new Map() };
  lists.set(file, open);
  return open;
}

function compareMember(planned: PlannedRegion, region: JsonRegion, comparison: Comparison): void {
  const { input, known, items } = comparison;
  const open = listAt(planned.path, region, comparison, () => changeAt(planned, comparison));
  if (open === undefined) {
    items.push(itemOf(planned, 'missing'));
    return;
  }
  const hash = regionHash(planned);
  const found = { sha256: memberHash(open.list.value(region.name)), marked: undefined };
  if (found.sha256 === hash) {
    items.push(itemOf(planned, 'unchanged'));
    return;
  }
  const isGivenUp = input.overwrite?.has(planned.path) === true;
  items.push(itemOf(planned, stateOf(found, hash, known.get(ledgerKey(planned)), isGivenUp)));
  open.pending.set(region.name, JSON.parse(planned.content));
}

function compareMarkdown(planned: PlannedRegion, comparison: Comparison): void {
  const { input, known, items, changes } = comparison;
  const change = changeAt(planned, comparison);
  const found = change.after === undefined ? undefined : foundRegion(change.after, planned);
  if (found?.write === undefined) {
    items.push(itemOf(planned, 'missing'));
    return;
  }
  const after = found.write(planned.content);
  if (isSameText(planned.path, change.after ?? '', after)) {
    items.push(itemOf(planned, 'unchanged'));
    return;
  }
  const isGivenUp = input.overwrite?.has(planned.path) === true;
  const hash = regionHash(planned);
  items.push(itemOf(planned, stateOf(found, hash, known.get(ledgerKey(planned)), isGivenUp)));
  changes.set(planned.path, { ...change, after });
}

/** Holds a region against its file. @throws ProblemError where the file cannot hold one. */
export function compareRegion(planned: PlannedRegion, comparison: Comparison): void {
  if (isOverridden(planned, comparison)) {
    comparison.items.push(itemOf(planned, 'overridden'));
    return;
  }
  comparison.ledger.push(entryOf(planned, regionHash(planned)));
  const { region } = planned;
  if (region.type === 'json') compareMember(planned, region, comparison);
  else compareMarkdown(planned, comparison);
}

/** What stands there of a region that is no longer made. */
export function foundStale(planned: PlannedRegion, change: GenerationChange, comparison: Comparison): StaleRegion {
  const { region, path: file } = planned;
  const { changes } = comparison;
  const open = region.type === 'json' ? listAt(file, region, comparison, () => change) : undefined;
  if (open !== undefined && region.type === 'json') {
    const { name } = region;
    const remove = (): void => void open.pending.set(name, undefined);
    return { sha256: memberHash(open.list.value(name)), marked: undefined, remove };
  }
  const found = foundRegion(change.after ?? '', planned);
  return { ...found, remove: () => changes.set(file, { ...change, after: found.remove() }) };
}
