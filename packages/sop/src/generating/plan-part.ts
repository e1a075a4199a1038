import { visible } from '@sopwright/document';
import type { PluginDeclaration } from '../registry/plugin-declaration.ts';
import { REGISTRY_FILE } from '../registry/registry.ts';
import type { GenerationProblem, LoadedSop, PlannedFile } from './file-plan.ts';
import { jsonText } from './shown-text.ts';

/** A skill that is made, as its listing and the README show it. */
export interface GeneratedSkill {
  readonly name: string;
  readonly description: string;
}

/** What one generator gives. */
export interface PlanPart {
  readonly files: readonly PlannedFile[];
  readonly problems: readonly GenerationProblem[];
}

/** What a generator of skills gives. */
export interface SkillsPart extends PlanPart {
  readonly skills: readonly GeneratedSkill[];
}

const PLAIN_NAME = /^[\w.@/-]+$/;

function shownName(name: string): string {
  return PLAIN_NAME.test(name) && !name.includes('--') ? name : jsonText(name).replaceAll('--', '-\\u002d');
}

/** Most SOPs that a marker names; of more it gives the number. */
const MOST_NAMED = 5;

/** From what a file is made: the plugin in the registry and SOPs; without the end of a comment, whatever their names. */
export function sourceOf({ name }: PluginDeclaration, ...sops: readonly LoadedSop[]): string {
  const named = sops.length > MOST_NAMED ? [`${sops.length} SOPs`] : sops.map(({ entry }) => shownName(entry.name));
  return [`${shownName(name)} in ${REGISTRY_FILE}`, ...named].join(', ');
}

/** A name in quotes for a message: one line, nothing hidden in it. */
export function quoted(name: string): string {
  return visible(JSON.stringify(name));
}

/** True for a relative path with forward slashes that does not leave its folder. */
export function isPathInside(path: string): boolean {
  const isPlain = /^[^/\\:][^\\]*$/.test(path) && !/\p{Cc}/u.test(path);
  return isPlain && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** A path below the plugin's folder, relative to the registry. */
export function pathIn({ folder }: PluginDeclaration, path: string): string {
  const parts = `${folder}/${path}`.split('/').filter((part) => part !== '' && part !== '.');
  return parts.join('/');
}
