import { defineRule } from '@sopwright/lint';
import { linksOf } from '../reading/paths/link-targets.ts';
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
    for (const { target, range } of linksOf(document)) {
      if (target.type !== 'path' || !/\.(?:md|mdx|markdown)$/i.test(target.path)) continue;
      const found = lookUp(document, target.path, context.files);
      const linked = found.status === 'found' ? context.files.document(found.path) : undefined;
      if (linked === undefined || linked.text.trim() !== '') continue;
      context.report({ range, messageId: 'empty', data: { path: target.path } });
    }
  },
});
