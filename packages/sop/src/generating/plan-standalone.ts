import { looksLikeSop } from '@sopwright/document';
import type { PluginDeclaration } from '../registry/plugin-declaration.ts';
import type { Promotion } from '../registry/registry.ts';
import type { GenerationProblem, LoadedSop, PlannedFile } from './file-plan.ts';
import { gerundName } from './gerund.ts';
import { pathIn, quoted, type SkillsPart, sourceOf } from './plan-part.ts';
import { type ReferenceLink, referenceSection } from './plan-references.ts';
import { entriesByName, selectionProblems, selectSops } from './select-sops.ts';
import { isUnread, sopText } from './sop-facts.ts';
import { fileNameOf, isSkillName, slugOf } from './sop-names.ts';
import { embeddedSkill, remoteSkill, type StandaloneInput, standaloneDescription } from './standalone-skill.ts';

const RESERVED = /claude|anthropic/;

/** Name of the skill: as the registry asks for it, or made from the SOP's; `undefined` where no gerund can be made. */
function skillName({ entry }: LoadedSop, { skill, gerund }: Promotion): string | undefined {
  if (skill !== undefined) return skill;
  const name = slugOf(entry.name);
  return gerund === true ? gerundName(name) : name;
}

interface MadeSkill {
  readonly skill: StandaloneInput;
  readonly files: readonly PlannedFile[];
}

type Made = MadeSkill | GenerationProblem;

function filesOf(plugin: PluginDeclaration, skill: StandaloneInput, promotion: Promotion): Made {
  const { loaded, name } = skill;
  const { name: sop, range } = loaded.entry;
  const source = sourceOf(plugin, loaded);
  const folder = `skills/${name}`;
  const { retrieval } = plugin;
  if (promotion.mode === 'remote') {
    if (retrieval === undefined) {
      const message = `SOP ${quoted(sop)} is promoted as remote, and plugin ${quoted(plugin.name)} has no \`retrieval\`: name the server and its tools there.`;
      return { message, range, sop };
    }
    const path = pathIn(plugin, `${folder}/SKILL.md`);
    return { skill, files: [{ path, content: remoteSkill(skill, retrieval), source }] };
  }
  if (loaded.document === undefined) {
    const message = `SOP ${quoted(sop)} is promoted as embedded and its text is not at hand: run \`sopwright registry sync\`.`;
    return { message, range, sop };
  }
  const text = sopText(loaded.document);
  const reference = `${fileNameOf(sop)}${looksLikeSop(text) ? '.md' : '.sop.md'}`;
  const content = embeddedSkill(skill, reference, retrieval);
  return {
    skill,
    files: [
      { path: pathIn(plugin, `${folder}/SKILL.md`), content, source },
      { path: pathIn(plugin, `${folder}/references/${reference}`), content: text, source },
    ],
  };
}

function lackOf(loaded: LoadedSop): string {
  if (loaded.document === undefined) return 'has no text at hand that says';
  return isUnread(loaded)
    ? 'is too long, too dense or too deeply nested to be read, and nothing else says'
    : 'does not say in its overview';
}

function make(
  plugin: PluginDeclaration,
  loaded: LoadedSop,
  promotion: Promotion,
  links: readonly ReferenceLink[],
): Made {
  const { name: sop, range } = loaded.entry;
  const name = skillName(loaded, promotion);
  if (name === undefined) {
    const message = `The name of SOP ${quoted(sop)} does not begin with a verb that a gerund is known of: write the skill's name as \`promote.skill\`.`;
    return { message, range, sop };
  }
  if (promotion.skill === undefined && RESERVED.test(name)) {
    const message = `SOP ${quoted(sop)} needs a \`promote.skill\`: its name gives ${quoted(name)}, and clients refuse names with \`claude\` or \`anthropic\`.`;
    return { message, range, sop };
  }
  if (!isSkillName(name)) {
    const message = `SOP ${quoted(sop)} needs a \`promote.skill\` of lower-case letters, digits and hyphens, at most 64: its name gives ${quoted(name)}.`;
    return { message, range, sop };
  }
  const description = standaloneDescription(loaded, promotion);
  if (description === undefined || description === '') {
    const message = `SOP ${quoted(sop)} ${lackOf(loaded)} when to use it: write a \`description\` with "Use when …" into its registry entry.`;
    return { message, range, sop };
  }
  return filesOf(plugin, { name, description, loaded, references: referenceSection(links, name) }, promotion);
}

function isProblem(made: Made): made is GenerationProblem {
  return 'message' in made;
}

/** Plans the skills of promoted SOPs that the plugin takes in. */
export function planStandalone(
  plugin: PluginDeclaration,
  sops: readonly LoadedSop[],
  links: readonly ReferenceLink[],
): SkillsPart {
  const { skills: selection } = plugin;
  if (selection === undefined) return { files: [], problems: [], skills: [] };
  const entries = entriesByName(sops);
  const unpromoted = (selection.names ?? []).flatMap((name): GenerationProblem[] => {
    const entry = entries.get(name);
    if (entry === undefined || entry.status !== 'active' || entry.promote !== undefined) return [];
    const message = `SOP ${quoted(name)} is to be a skill of plugin ${quoted(plugin.name)} and has no \`promote\`: add it with its \`mode\`.`;
    return [{ message, range: entry.range, sop: name }];
  });
  const made = selectSops(sops, selection).flatMap((loaded) =>
    loaded.entry.promote === undefined ? [] : [make(plugin, loaded, loaded.entry.promote, links)],
  );
  const problems = made.filter(isProblem);
  const done = made.filter((result): result is MadeSkill => !isProblem(result));
  return {
    files: done.flatMap(({ files }) => files),
    skills: done.map(({ skill: { name, description } }) => ({ name, description })),
    problems: [...selectionProblems(sops, selection, plugin, 'the skills'), ...unpromoted, ...problems],
  };
}
