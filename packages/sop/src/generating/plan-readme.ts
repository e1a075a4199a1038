import { byCodeUnits } from '@sopwright/document';
import type { PluginDeclaration } from '../registry/plugin-declaration.ts';
import type { SourceServer } from '../registry/registry.ts';
import type { PlannedRegion } from './file-plan.ts';
import { type GeneratedSkill, isPathInside, pathIn, sourceOf } from './plan-part.ts';
import { codeSpan, escapeCell } from './shown-text.ts';
import { firstSentence } from './sop-facts.ts';

function skillsTable(skills: readonly GeneratedSkill[], up: string): string {
  const rows = skills.map(
    ({ name, description }) =>
      `| [${name}](${up}skills/${name}/SKILL.md) | ${escapeCell(firstSentence(description))} |\n`,
  );
  return skills.length === 0 ? 'None.\n' : `| Skill | What it does |\n| --- | --- |\n${rows.join('')}`;
}

/** How a server is reached. Environment and headers stay out: they may hold secrets. */
function serverLine(server: SourceServer): string {
  if ('url' in server) return `at ${codeSpan(server.url)}`;
  return `started by ${codeSpan([server.command, ...(server.args ?? [])].join(' '))}`;
}

function serverList(servers: PluginDeclaration['servers']): string {
  const lines = Object.entries(servers)
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .map(([name, server]) => `- ${codeSpan(name)}, ${serverLine(server)}\n`);
  return lines.length === 0 ? 'None.\n' : lines.join('');
}

function costTable(plugin: string, skills: readonly GeneratedSkill[], count: (text: string) => number): string {
  const costs = skills.map(({ name, description }) => ({ name, tokens: count(`- ${plugin}:${name}: ${description}`) }));
  const total = costs.reduce((sum, { tokens }) => sum + tokens, 0);
  const rows = [...costs.map(({ name, tokens }) => `| ${name} | ${tokens} |\n`), `| All skills | ${total} |\n`];
  return `What each session pays for the list of skills, in tokens of o200k_base:\n\n| Skill | Tokens |\n| --- | ---: |\n${rows.join('')}`;
}

/**
 * Plans the regions of the plugin's README: its skills, its servers, and with a counter what the skills cost at startup
 * (one line `- plugin:skill: description` each, as Claude Code lists them).
 */
export function planReadme(
  plugin: PluginDeclaration,
  made: readonly GeneratedSkill[],
  countTokens: ((text: string) => number) | undefined,
): readonly PlannedRegion[] {
  const { name, readme, servers } = plugin;
  if (readme === undefined || !isPathInside(readme)) return [];
  const skills = made.toSorted((a, b) => byCodeUnits(a.name, b.name));
  const path = pathIn(plugin, readme);
  const source = sourceOf(plugin);
  const region = (id: string, content: string): PlannedRegion => ({
    path,
    region: { type: 'markdown', id },
    content,
    source,
  });
  const up = '../'.repeat(readme.split('/').length - 1);
  return [
    region('servers', serverList(servers)),
    region('skills', skillsTable(skills, up)),
    ...(countTokens === undefined ? [] : [region('startup-cost', costTable(name, skills, countTokens))]),
  ].toSorted((a, b) => byCodeUnits(idOf(a), idOf(b)));
}

function idOf({ region }: PlannedRegion): string {
  return region.type === 'markdown' ? region.id : region.name;
}
