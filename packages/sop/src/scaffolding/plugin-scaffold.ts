import { jsonContent } from '../generating/json-content.ts';
import type { ScaffoldFile } from './scaffold-file.ts';
import { sentencesOf } from './sentences.ts';
import { type SkillScaffold, skillScaffold } from './skill-scaffold.ts';

/** What a new plugin is made of: a name, and its first skill. */
export interface PluginScaffold {
  readonly name: string;
  readonly author?: string;
  readonly skill: SkillScaffold;
}

function manifest({ name, author, skill }: PluginScaffold): string {
  const { does } = sentencesOf(skill);
  return jsonContent({
    name,
    version: '0.1.0',
    description: does,
    ...(author === undefined ? {} : { author: { name: author } }),
  });
}

function readme({ name, skill }: PluginScaffold): string {
  const { does, when, request } = sentencesOf(skill);
  return `# ${name} plugin

## Overview

${does}

## Skills

| Skill | Use it for |
| --- | --- |
| [${skill.name}](skills/${skill.name}/SKILL.md) | ${when.replaceAll('|', '\\|')} |

## MCP Servers

None.

## Installation

In Claude Code, add the repository that lists this plugin as a marketplace (\`/plugin marketplace add <owner>/<repository>\`)
and install the plugin from it (\`/plugin install ${name}@<marketplace>\`). For any other client, copy \`skills/${skill.name}\`
into its skills folder, for example \`.agents/skills/\`.

## Examples

- "${request}."
- "${request}, and show me what will change first."
- "What would change if you did this: ${request.slice(0, 1).toLowerCase()}${request.slice(1)}?"
`;
}

/** A plugin with its manifest, its README and one skill; paths are relative to the plugin's folder. */
export function pluginScaffold(plugin: PluginScaffold): readonly ScaffoldFile[] {
  const skill = skillScaffold(plugin.skill);
  return [
    { path: '.claude-plugin/plugin.json', content: manifest(plugin) },
    { path: 'README.md', content: readme(plugin) },
    { ...skill, path: `skills/${skill.path}` },
  ];
}

/**
 * The entry that declares the plugin in a registry, in one line of YAML: its manifests are generated then, and its skills
 * from SOPs.
 *
 * @param folder - folder of the plugin, relative to the registry
 */
export function pluginDeclarationLine({ name, author, skill }: PluginScaffold, folder: string): string {
  const { does } = sentencesOf(skill);
  const quoted = (text: string): string => JSON.stringify(text);
  const by = quoted(author ?? `${name} maintainers`);
  return `${name}: { folder: ${quoted(folder)}, version: 0.1.0, description: ${quoted(does)}, author: { name: ${by} }, clients: [claude-code] }`;
}
