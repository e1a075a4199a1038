import { byCodeUnits } from '@sopwright/document';
import type { PluginDeclaration, SopSelection } from '../registry/plugin-declaration.ts';
import type { GenerationProblem, LoadedSop } from './file-plan.ts';
import { quoted } from './plan-part.ts';

/** SOPs that a selection takes in, sorted by name; all active ones where there is none. */
export function selectSops(sops: readonly LoadedSop[], selection: SopSelection | undefined): readonly LoadedSop[] {
  const names = new Set(selection?.names);
  const categories = new Set(selection?.categories);
  const services = new Set(selection?.services);
  const isChosen = ({ entry }: LoadedSop): boolean => {
    if (entry.status !== 'active') return false;
    if (selection === undefined || names.has(entry.name)) return true;
    const { category } = entry;
    return (category !== undefined && categories.has(category)) || entry.services.some((one) => services.has(one));
  };
  return sops.filter(isChosen).toSorted((a, b) => byCodeUnits(a.entry.name, b.entry.name));
}

/** Entries of the registry by their names. */
export function entriesByName(sops: readonly LoadedSop[]): ReadonlyMap<string, LoadedSop['entry']> {
  return new Map(sops.map(({ entry }) => [entry.name, entry]));
}

/** Named SOPs that a selection cannot take in, each with the reason. */
export function selectionProblems(
  sops: readonly LoadedSop[],
  selection: SopSelection | undefined,
  { name: plugin, range }: PluginDeclaration,
  what: string,
): readonly GenerationProblem[] {
  const names = selection?.names ?? [];
  if (names.length === 0) return [];
  const entries = entriesByName(sops);
  return names.flatMap((name) => {
    const found = entries.get(name);
    const shown = quoted(name);
    const of = `${what} of plugin ${quoted(plugin)}`;
    if (found === undefined) return [{ message: `SOP ${shown} of ${of} is not in the registry.`, range }];
    if (found.status === 'active') return [];
    const message = `SOP ${shown} of ${of} has the status ${found.status}, expected active.`;
    return [{ message, range: found.range, sop: name }];
  });
}
