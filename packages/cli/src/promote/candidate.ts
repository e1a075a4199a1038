import { byCodeUnits } from '@sopwright/document';
import type { UsageRow } from './usage.ts';

/** An SOP of the registry, and what its skill would be. */
export interface Candidate {
  /** Its key in the registry. */
  readonly name: string;
  /** All names that retrieve it, its key among them. */
  readonly names: readonly string[];
  readonly status: 'draft' | 'active' | 'deprecated';
  readonly isPromoted: boolean;
  /** Name of the skill: as the registry has it, or made of the SOP's. */
  readonly skill: string;
  /** Description of the skill; `undefined` where nothing says when to use it. */
  readonly description?: string;
  /** Tokens of `- skill: description` (o200k_base), paid in every session. */
  readonly tokens: number;
}

/** A skill that is there whatever is promoted: the one that finds SOPs. */
export interface DiscoveryEntry {
  readonly name: string;
  readonly description: string;
  readonly tokens: number;
}

/** Usage of one SOP: all rows of all of its names together. */
export interface Usage {
  readonly count: number;
  /** Queries with their counts, those of several rows added up; most frequent first. */
  readonly queries: readonly { readonly query: string; readonly count: number }[];
}

/** Usage by SOP, and names that are none of the registry's. */
export interface UsageBySop {
  readonly bySop: ReadonlyMap<string, Usage>;
  readonly unknown: readonly { readonly name: string; readonly count: number }[];
}

/** Adds rows up by SOP; any of an SOP's names counts for it. */
export function addUp(rows: readonly UsageRow[], candidates: readonly Candidate[]): UsageBySop {
  const owners = new Map<string, string>();
  for (const { name, names } of candidates) for (const other of names) if (!owners.has(other)) owners.set(other, name);
  // A key goes before what another SOP is called elsewhere.
  for (const { name } of candidates) owners.set(name, name);
  const counts = new Map<string, number>();
  const queries = new Map<string, Map<string, number>>();
  const unknown = new Map<string, number>();
  for (const { sop, count, query } of rows) {
    const owner = owners.get(sop);
    const sums = owner === undefined ? unknown : counts;
    sums.set(owner ?? sop, (sums.get(owner ?? sop) ?? 0) + count);
    if (owner === undefined || query === undefined) continue;
    const own = queries.get(owner) ?? new Map<string, number>();
    queries.set(owner, own.set(query, (own.get(query) ?? 0) + count));
  }
  const byCount = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number =>
    n - m || byCodeUnits(a, b);
  const bySop = [...counts].map(([name, count]): [string, Usage] => {
    const own = [...(queries.get(name) ?? [])].toSorted(byCount).map(([query, times]) => ({ query, count: times }));
    return [name, { count, queries: own }];
  });
  return {
    bySop: new Map(bySop),
    unknown: [...unknown].toSorted(byCount).map(([name, count]) => ({ name, count })),
  };
}
