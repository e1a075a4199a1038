import { isClientId, rootsReading } from '@sopwright/clients';
import { defineRule, type FindingClient } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { type AlsoFor, alsoForSchema, concerned, milderUnlessDropped } from '../reading/clients/concern.ts';
import { directoryOf } from '../reading/paths/relative-path.ts';
import { nameField, renameFix, SKILL_NAME, skillDirectory } from '../reading/skills/skill-name.ts';

/** A client that only passes the name over does so in its project folders; in a plugin it takes the name. */
function isConcernedAt(path: string, { id, effect }: FindingClient): boolean {
  if (effect === 'dropped' || !isClientId(id)) return true;
  return rootsReading([id], path).some(({ root }) => root.scope === 'project');
}

/**
 * Finds skills whose `name` is not the name of their folder. The Agent Skills specification wants them equal, and
 * clients part ways where they are not: Codex CLI, Copilot CLI, Gemini CLI and OpenCode call the skill by its `name`;
 * Claude Code calls a project's skill by its folder and shows `name` as a label, but goes by `name` inside a plugin. A
 * client of the Agent Plugins specification leaves such a skill out.
 *
 * A skill at the root of a repository or plugin, or in a folder called `skill`, has no folder to be named after.
 *
 * ## How to fix
 * Rename the folder or the `name`. The fix writes the folder's name; it is unsafe, since whoever calls the skill by its
 * old name has to change too.
 */
export default defineRule<'differs', AlsoFor>({
  meta: {
    id: 'name/directory-mismatch',
    summary: "The name differs from the name of the skill's folder.",
    kind: 'compatibility',
    severity: 'warning',
    errorWhere: 'dropped',
    presets: {
      recommended: 'error',
      'agent-skills': ['error', { alsoFor: ['agent-skills'] }],
      guidelines: ['warning', { alsoFor: ['agent-skills'] }],
    },
    fix: 'unsafe',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      { source: 'https://agentskills.io/specification', level: 'MUST', date: '2026-08-09' },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'MUST',
        date: '2026-06-17',
      },
      {
        source: 'https://agent-plugins.org',
        level: 'MUST',
        date: '2026-08-06',
        note: 'Skills that do not conform to Agent Skills are skipped.',
      },
      {
        source: 'Claude Code 2.1.328, list of skills in the prompt of a headless session',
        level: 'observed',
        date: '2026-11-20',
        note: 'Listed as `folder (name)`.',
      },
    ],
    messages: { differs: 'Name is `{name}`, expected the name of the folder, `{directory}`: {effects}.' },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill'],
  check(document, context) {
    const field = nameField(document);
    const directory = skillDirectory(document);
    if (field === undefined || directory === undefined || field.value.trim() === directory) return;
    if (context.files.list(directoryOf(document.path)).some((name) => /^\..*plugin\/$|^plugin\.json$/.test(name)))
      return;
    const affected = affectedBy(concerned(context), 'directory-mismatch');
    const clients = affected.filter((client) => isConcernedAt(document.path, client));
    if (clients.length === 0) return;
    context.report({
      range: field.valueRange,
      messageId: 'differs',
      data: { name: field.value, directory, effects: describeEffects(clients) },
      clients,
      ...milderUnlessDropped(clients),
      ...(SKILL_NAME.test(directory) ? { fix: renameFix(field, directory, 'unsafe') } : {}),
    });
  },
});
