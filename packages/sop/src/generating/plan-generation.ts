import type { PluginDeclaration } from '../registry/plugin-declaration.ts';
import type { Registry } from '../registry/registry.ts';
import type { FilePlan, GenerationProblem, LoadedSop, PlannedFile, PlannedRegion } from './file-plan.ts';
import { planManifests } from './manifests.ts';
import { planMarketplaces } from './marketplaces.ts';
import { pathIn } from './plan-part.ts';
import { arrangePlan, type PlacedItem } from './plan-paths.ts';
import { planSkills } from './plan-skills.ts';
import { selectSops } from './select-sops.ts';

/** What to generate from. */
export interface PlanGenerationInput {
  readonly registry: Registry;
  /** SOPs of the registry with their texts. */
  readonly sops: readonly LoadedSop[];
  /** Counts tokens for regions that show what a plugin costs. */
  readonly countTokens?: (text: string) => number;
}

/** Everything that a registry makes, and what keeps it from being made. */
export interface PlannedGeneration {
  /** Not to be written where there are problems. */
  readonly plan: FilePlan;
  readonly problems: readonly GenerationProblem[];
  /** Promoted SOPs that no plugin makes a skill of: its `skills` does not take them in. */
  readonly idle: readonly string[];
}

interface PluginPlan {
  readonly items: readonly PlacedItem[];
  readonly problems: readonly GenerationProblem[];
}

function isBelow(path: string, plugin: PluginDeclaration): boolean {
  const folder = pathIn(plugin, '');
  return folder === '' || path.startsWith(`${folder}/`);
}

/** Items that lie where a plugin has no business. */
function strayProblems(
  plugin: PluginDeclaration,
  items: readonly (PlannedFile | PlannedRegion)[],
): GenerationProblem[] {
  const marketplaces = new Set(plugin.marketplaces.map(({ file }) => file.replace(/^(?:\.\/)+/, '')));
  return items
    .filter(({ path }) => !isBelow(path, plugin) && !marketplaces.has(path))
    .map(({ path }) => ({
      message: `"${path}" does not lie in the plugin's folder "${plugin.folder}", expected a path that does.`,
      range: plugin.range,
    }));
}

/** Overrides that name nothing of what is made: slips of the pen, or left over. */
function overrideProblems(
  plugin: PluginDeclaration,
  items: readonly (PlannedFile | PlannedRegion)[],
): GenerationProblem[] {
  const made = new Set(items.map(({ path }) => path));
  return plugin.overrides
    .filter((path) => !made.has(pathIn(plugin, path)))
    .map((path) => ({
      message: `overrides of plugin "${plugin.name}" names "${path}", which is not made for it, expected one of its files.`,
      range: plugin.range,
    }));
}

function planPlugin(plugin: PluginDeclaration, { sops, countTokens }: PlanGenerationInput): PluginPlan {
  const skills = planSkills({ plugin, sops, ...(countTokens === undefined ? {} : { countTokens }) });
  const manifests = planManifests(plugin);
  const listings = planMarketplaces(plugin);
  const items = [...skills.files, ...manifests.files, ...skills.regions, ...listings.regions];
  return {
    items: items.map((item) => ({ item: { ...item, plugin: plugin.name }, range: plugin.range })),
    problems: [
      ...skills.problems,
      ...manifests.problems,
      ...listings.problems,
      ...strayProblems(plugin, items),
      ...overrideProblems(plugin, items),
    ],
  };
}

/** Promoted SOPs that become no skill, sorted by name. */
function idleSops({ registry, sops }: PlanGenerationInput): readonly string[] {
  const selections = registry.plugins.flatMap(({ skills }) => (skills === undefined ? [] : [skills]));
  const taken = new Set(selections.flatMap((skills) => selectSops(sops, skills)));
  const promoted = selectSops(sops, undefined).filter(({ entry }) => entry.promote !== undefined);
  return promoted.filter((sop) => !taken.has(sop)).map(({ entry }) => entry.name);
}

/**
 * Plans everything that the plugins of a registry make: skills, references, commands, manifests, MCP files and entries in
 * marketplaces. Paths are unique, sorted by code units and the same on every machine.
 */
export function planGeneration(input: PlanGenerationInput): PlannedGeneration {
  const plugins = input.registry.plugins.map((plugin) => planPlugin(plugin, input));
  const { plan, problems } = arrangePlan(plugins.flatMap(({ items }) => items));
  const all = [...plugins.flatMap((plugin) => plugin.problems), ...problems];
  return { plan, problems: all, idle: idleSops(input) };
}
