import type { PluginDeclaration } from '../registry/plugin-declaration.ts';
import { cutDescription, normalDescription } from './description.ts';
import { discoverySkill } from './discovery-skill.ts';
import type { GenerationProblem, LoadedSop } from './file-plan.ts';
import { pathIn, quoted, type SkillsPart, sourceOf } from './plan-part.ts';
import { type ReferenceLink, referenceSection } from './plan-references.ts';
import { selectionProblems } from './select-sops.ts';
import { isSkillName } from './sop-names.ts';

const NOTHING: SkillsPart = { files: [], problems: [], skills: [] };

/** Plans the discovery skill, where the plugin has one. */
export function planDiscovery(
  plugin: PluginDeclaration,
  sops: readonly LoadedSop[],
  links: readonly ReferenceLink[],
): SkillsPart {
  const { discovery, retrieval, range } = plugin;
  if (discovery === undefined) return NOTHING;
  const { name } = discovery;
  const problems: GenerationProblem[] = [
    ...selectionProblems(sops, discovery.examples, plugin, 'the examples of the discovery skill'),
  ];
  const shown = quoted(plugin.name);
  if (retrieval === undefined) {
    const message = `Plugin ${shown} has a discovery skill and no \`retrieval\`: name the server and its tools there.`;
    problems.push({ message, range });
  }
  if (!isSkillName(name)) {
    const message = `Discovery skill ${quoted(name)} of plugin ${shown} needs a name of lower-case letters, digits and hyphens, at most 64.`;
    problems.push({ message, range });
  }
  const description = cutDescription(normalDescription(discovery.description));
  if (description === '') {
    const message = `Discovery skill ${quoted(name)} of plugin ${shown} needs a \`description\` that says when to use it.`;
    problems.push({ message, range });
  }
  if (retrieval === undefined || problems.some(({ sop }) => sop === undefined)) return { ...NOTHING, problems };
  const content = discoverySkill(discovery, retrieval, sops, referenceSection(links, name));
  const path = pathIn(plugin, `skills/${name}/SKILL.md`);
  return { files: [{ path, content, source: sourceOf(plugin) }], problems, skills: [{ name, description }] };
}
