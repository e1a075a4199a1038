import { byCodeUnits } from '@sopwright/document';
import type { PluginDeclaration } from '../registry/plugin-declaration.ts';
import type { GenerationProblem, LoadedSop, PlannedFile, PlannedRegion } from './file-plan.ts';
import { planCursorCommands } from './plan-cursor-commands.ts';
import { planDiscovery } from './plan-discovery.ts';
import { quoted } from './plan-part.ts';
import { planReadme } from './plan-readme.ts';
import { planReferences } from './plan-references.ts';
import { planStandalone } from './plan-standalone.ts';

/** What the texts of one plugin are made from. */
export interface SkillsInput {
  readonly plugin: PluginDeclaration;
  /** SOPs of the registry, in any order. */
  readonly sops: readonly LoadedSop[];
  /** Counts tokens of a text (o200k_base); without it no region with the startup cost is made. */
  readonly countTokens?: (text: string) => number;
}

/** Texts of one plugin, or why some cannot be made. */
export interface SkillsPlan {
  /** Sorted by path; paths are unique. */
  readonly files: readonly PlannedFile[];
  readonly regions: readonly PlannedRegion[];
  readonly problems: readonly GenerationProblem[];
}

/** Keeps one file of each path, whatever its case, and says of the others what they collide with. */
function uniqueFiles(
  files: readonly PlannedFile[],
  { range }: PluginDeclaration,
): Pick<SkillsPlan, 'files' | 'problems'> {
  const byPath = new Map<string, PlannedFile>();
  const problems: GenerationProblem[] = [];
  for (const file of files) {
    const key = file.path.normalize('NFC').toLowerCase();
    const other = byPath.get(key);
    if (other === undefined) byPath.set(key, file);
    else {
      const message = `${quoted(file.path)} would be made twice, from ${other.source} and from ${file.source}: give one of them another name.`;
      problems.push({ message, range });
    }
  }
  return { files: [...byPath.values()].toSorted((a, b) => byCodeUnits(a.path, b.path)), problems };
}

/**
 * Plans everything that is prose for one plugin: its discovery skill, the skills of promoted SOPs, references, Cursor
 * commands and the regions of its README. Pure: the same input gives the same bytes anywhere. The Markdown parser has to
 * be loaded.
 */
export function planSkills({ plugin, sops, countTokens }: SkillsInput): SkillsPlan {
  const references = planReferences(plugin, sops);
  const discovery = planDiscovery(plugin, sops, references.links);
  const standalone = planStandalone(plugin, sops, references.links);
  const commands = planCursorCommands(plugin, sops);
  const skills = [...discovery.skills, ...standalone.skills];
  const { files, problems } = uniqueFiles(
    [...discovery.files, ...standalone.files, ...references.files, ...commands.files],
    plugin,
  );
  return {
    files,
    regions: planReadme(plugin, skills, countTokens),
    problems: [
      ...discovery.problems,
      ...standalone.problems,
      ...references.problems,
      ...commands.problems,
      ...problems,
    ],
  };
}
