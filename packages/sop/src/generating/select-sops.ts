import type { PluginDeclaration, SopSelection } from '../registry/plugin-declaration.ts';
import type { GenerationProblem, LoadedSop } from './file-plan.ts';

/** Orders strings by their UTF-16 code units: the same on every machine, whatever its language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** SOPs that a selection takes in, sorted by name; all active ones where there is none. */
export function selectSops(sops: readonly LoadedSop[], selection: SopSelection | undefined): readonly LoadedSop[] {
  const isChosen = ({ entry }: LoadedSop): boolean => {
    if (entry.status !== 'active') return false;
    if (selection === undefined) return true;
    const { categories = [], services = [], names = [] } = selection;
    return (
      names.includes(entry.name) ||
      (entry.category !== undefined && categories.includes(entry.category)) ||
      entry.services.some((service) => services.includes(service))
    );
  };
  return sops.filter(isChosen).toSorted((a, b) => byCodeUnits(a.entry.name, b.entry.name));
}

/** Named SOPs that a selection cannot take in, each with the reason. */
export function selectionProblems(
  sops: readonly LoadedSop[],
  selection: SopSelection | undefined,
  { name: plugin, range }: PluginDeclaration,
  what: string,
): readonly GenerationProblem[] {
  return (selection?.names ?? []).flatMap((name) => {
    const found = sops.find(({ entry }) => entry.name === name)?.entry;
    const shown = JSON.stringify(name);
    const of = `${what} of plugin ${JSON.stringify(plugin)}`;
    if (found === undefined) return [{ message: `SOP ${shown} of ${of} is not in the registry.`, range }];
    if (found.status === 'active') return [];
    const message = `SOP ${shown} of ${of} has the status ${found.status}, expected active.`;
    return [{ message, range: found.range, sop: name }];
  });
}
