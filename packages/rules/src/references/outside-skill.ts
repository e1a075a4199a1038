import { defineRule } from '@sopwright/lint';
import { linksWhere } from '../reading/paths/link-targets.ts';
import { directoryOf, isBelow, joinPath } from '../reading/paths/relative-path.ts';
import type { Target } from '../reading/paths/target.ts';
import { isForPeople, isPattern, lookUp, skillRootOf } from '../reading/skills/skill-files.ts';

function climbs(target: Target): boolean {
  return target.type === 'path' && target.path.includes('..');
}

/**
 * Finds links that leave the folder of the skill: to another skill, to the plugin, to the repository. Inside a plugin
 * they work. Whoever installs the skill alone, by copying its folder or uploading it, gets links that lead nowhere.
 *
 * Links that lead nowhere already are a matter of `references/broken-link`. A README is for people and left alone.
 *
 * ## How to fix
 * Copy what the skill needs into its folder, or name the other skill in words, so that the agent can look for it.
 *
 * ## When not to use it
 * Where skills are only ever installed together, as a plugin.
 */
export default defineRule({
  meta: {
    id: 'references/outside-skill',
    summary: 'A link leaves the folder of the skill.',
    kind: 'problem',
    severity: 'info',
    presets: { 'agent-skills': 'info', guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/specification',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'A skill is a folder; file references are relative to its root.',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
      },
    ],
    messages: { leaves: 'Link target `{path}` lies outside the skill, expected a file in its folder.' },
  },
  on: ['skill', 'reference', 'sop'],
  check(document, context) {
    const links = linksWhere(document, ({ target }) => climbs(target)).filter(({ target }) => climbs(target));
    if (links.length === 0 || isPattern(document) || isForPeople(document)) return;
    const root = skillRootOf(document, context.files);
    if (root === undefined) return;
    for (const { target, range } of links) {
      if (target.type !== 'path' || isBelow(root, joinPath(directoryOf(document.path), target.path))) continue;
      if (lookUp(document, target.path, context.files).status === 'missing') continue;
      context.report({ range, messageId: 'leaves', data: { path: target.path } });
    }
  },
});
