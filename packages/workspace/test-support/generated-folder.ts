import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FilePlan, PlannedFile, PlannedRegion } from '@sopwright/sop/generating';
import { applyPlan } from '../src/generating/apply-plan.ts';
import { comparePlan } from '../src/generating/compare-plan.ts';
import type { ComparePlanInput } from '../src/generating/comparison.ts';
import type { GenerationStatus } from '../src/generating/generation-state.ts';

/** A planned file of plugin `p`. */
export function file(name: string, content: string, source = 'p in r'): PlannedFile {
  return { path: name, content, source, plugin: 'p' };
}

/** A planned region of Markdown. */
export function part(name: string, id: string, content: string): PlannedRegion {
  return { path: name, region: { type: 'markdown', id }, content, source: 'p in r', plugin: 'p' };
}

/** A planned member of `plugins`. */
export function member(name: string, plugin: string, value: object, initial?: string): PlannedRegion {
  return {
    path: name,
    region: { type: 'json', array: ['plugins'], name: plugin },
    content: JSON.stringify({ name: plugin, ...value }),
    source: 'p in r',
    plugin: 'p',
    ...(initial === undefined ? {} : { initial }),
  };
}

/** A plan of these. */
export function planOf(...items: readonly (PlannedFile | PlannedRegion)[]): FilePlan {
  return {
    files: items.filter((item): item is PlannedFile => !('region' in item)),
    regions: items.filter((item) => 'region' in item),
  };
}

/** States by path. */
export function statesOf({ items }: GenerationStatus): Readonly<Record<string, string>> {
  return Object.fromEntries(items.map(({ path: name, state }) => [name, state]));
}

/** Compares and, where nothing stops it, applies. */
export function generateIn(folder: string, plan: FilePlan, more: Partial<ComparePlanInput> = {}): GenerationStatus {
  const status = comparePlan({ folder, plan, ...more });
  applyPlan(status);
  return status;
}

/** Everything in a folder: text by path, and `null` for a folder without files. */
export function treeOf(folder: string, below = ''): Readonly<Record<string, string | null>> {
  const names = readdirSync(path.join(folder, below), { withFileTypes: true });
  if (names.length === 0 && below !== '') return { [`${below}/`]: null };
  return Object.assign(
    {},
    ...names.map((entry) => {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? treeOf(folder, name) : { [name]: readFileSync(path.join(folder, name), 'utf8') };
    }),
  );
}

/** Text of a file, or `undefined`. */
export function textIn(folder: string, name: string): string | undefined {
  const absolute = path.join(folder, name);
  return existsSync(absolute) ? readFileSync(absolute, 'utf8') : undefined;
}
