import type { Bound, Budgets, ClientBudget } from '@sopwright/budget';
import { type ClientId, clientIds } from '@sopwright/clients';
import { type ConfigValue, readEntries, readWord, refuse, refuseValue } from './config-problems.ts';

const skillKeys = ['catalogue', 'body', 'onDemand'] as const;
const boundKeys = ['plugin', 'server', 'servers', 'tool'] as const;
const clientKeys = ['total', 'listing', 'listingShare', 'entry'] as const;

function readAmount(at: ConfigValue): number {
  const { value } = at;
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? value
    : refuseValue(at, 'a number of 0 or more');
}

/** `{ warn, error }`, or a number for `{ error }`. */
function readBound(at: ConfigValue): Bound {
  if (typeof at.value === 'number') return { error: readAmount(at) };
  const bound: Bound = Object.fromEntries(readEntries(at, ['warn', 'error']).map(([key, it]) => [key, readAmount(it)]));
  const { warn, error } = bound;
  if (warn === undefined && error === undefined) return refuseValue(at, '"warn", "error" or both');
  if (warn !== undefined && error !== undefined && warn > error) {
    return refuse(at, `"warn" (${warn}) is above "error" (${error}): nothing would ever warn.`);
  }
  return bound;
}

function readBounds<Key extends string>(at: ConfigValue, keys: readonly Key[]): Readonly<Partial<Record<Key, Bound>>> {
  const bounds: Partial<Record<Key, Bound>> = {};
  for (const [name, entry] of readEntries(at, keys)) {
    const key = keys.find((known) => known === name);
    if (key !== undefined) bounds[key] = readBound(entry);
  }
  return bounds;
}

function readClientBudgets(at: ConfigValue): Readonly<Partial<Record<ClientId, ClientBudget>>> {
  const budgets: Partial<Record<ClientId, ClientBudget>> = {};
  for (const [name, entry] of readEntries(at)) {
    const id = readWord({ ...entry, value: name }, 'client', clientIds);
    budgets[id] = readBounds(entry, clientKeys);
  }
  return budgets;
}

/**
 * Reads `budgets` of a configuration.
 *
 * @throws ProblemError `config` at the first key or value that is not known.
 */
export function readBudgets(at: ConfigValue): Budgets {
  const entries = readEntries(at, ['skill', ...boundKeys, 'clients']);
  const parts = entries.map(([key, entry]): Budgets => {
    if (key === 'skill') return { skill: readBounds(entry, skillKeys) };
    if (key === 'clients') return { clients: readClientBudgets(entry) };
    return { [key]: readBound(entry) };
  });
  return Object.assign({}, ...parts);
}
