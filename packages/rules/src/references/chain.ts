import { defineRule } from '@sopwright/lint';
import { linksWhere } from '../reading/paths/link-targets.ts';
import { isMentioned, mentionsOf } from '../reading/paths/mentions.ts';
import { baseName, isBelow, joinPath, relativeTo } from '../reading/paths/relative-path.ts';
import type { PathTarget, Target } from '../reading/paths/target.ts';
import { isPattern, lookUp, skillRootOf } from '../reading/skills/skill-files.ts';

function isMarkdown(target: Target): target is PathTarget {
  return target.type === 'path' && /\.(?:md|mdx|markdown)$/i.test(target.path);
}

/**
 * Finds links between references whose target SKILL.md does not name: the agent has to read one file to learn of the
 * next. Each step costs a call, and agents often look at no more than the beginning of a file that they were not sent
 * to by SKILL.md itself.
 *
 * ## How to fix
 * Name the file in SKILL.md as well, with the case in which it is wanted, or move its content into the reference that
 * links to it.
 *
 * ## When not to use it
 * For large sets of references with an index of their own.
 */
export default defineRule({
  meta: {
    id: 'references/chain',
    summary: 'A reference links to another one that SKILL.md does not name.',
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
        note: 'References are one level deep from SKILL.md.',
      },
      {
        source: 'https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices',
        level: 'SHOULD',
        date: '2026-08-22',
      },
    ],
    messages: { nested: 'SKILL.md does not name `{path}`, expected references to be one step away from it.' },
  },
  on: ['reference', 'sop'],
  check(document, context) {
    const links = linksWhere(document, ({ target }) => isMarkdown(target)).filter(({ target }) => isMarkdown(target));
    if (links.length === 0 || isPattern(document) || /^README/i.test(baseName(document.path))) return;
    const root = skillRootOf(document, context.files);
    const skill = root === undefined ? undefined : context.files.document(joinPath(root, 'SKILL.md'));
    if (root === undefined || skill === undefined) return;
    const named = mentionsOf(skill);
    const seen = new Set<string>();
    for (const { target, range } of links) {
      if (!isMarkdown(target)) continue;
      const found = lookUp(document, target.path, context.files);
      if (found.status !== 'found' || !isBelow(root, found.path) || found.path === document.path) continue;
      const path = relativeTo(root, found.path);
      if (path === 'SKILL.md' || seen.has(path) || isMentioned(named, path)) continue;
      seen.add(path);
      context.report({ range, messageId: 'nested', data: { path } });
    }
  },
});
