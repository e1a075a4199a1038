import { defineRule } from '@sopwright/lint';
import { linksWhere } from '../reading/paths/link-targets.ts';
import type { PathTarget, Target } from '../reading/paths/target.ts';
import { lookUp } from '../reading/skills/skill-files.ts';

/**
 * Finds links to Markdown files with nothing in them. The agent is sent to read such a file and comes back with
 * nothing, without an error that would tell it so.
 *
 * ## How to fix
 * Write the file, or take out the link and the file.
 */
export default defineRule({
  meta: {
    id: 'references/empty-file',
    summary: 'A link leads to an empty file.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/specification',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'References hold detail that the agent reads when needed.',
      },
    ],
    messages: { empty: 'Linked file `{path}` is empty, expected content.' },
  },
  on: ['skill', 'reference', 'sop'],
  check(document, context) {
    const leadsToNothing = (target: Target): target is PathTarget => {
      if (target.type !== 'path' || !/\.(?:md|mdx|markdown)$/i.test(target.path)) return false;
      const found = lookUp(document, target.path, context.files);
      const linked = found.status === 'found' ? context.files.document(found.path) : undefined;
      return linked !== undefined && !/\S/.test(linked.text);
    };
    for (const { target, range } of linksWhere(document, (hint) => leadsToNothing(hint.target))) {
      if (!leadsToNothing(target)) continue;
      context.report({ range, messageId: 'empty', data: { path: target.path } });
    }
  },
});
