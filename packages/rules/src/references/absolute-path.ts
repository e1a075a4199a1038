import { defineRule } from '@sopwright/lint';
import { linksWhere } from '../reading/paths/link-targets.ts';

/**
 * Finds links to a place on the author's machine: `file:///srv/notes.md`, `C:/work/api.md`. They lead nowhere for
 * anybody else.
 *
 * Home directories such as `/Users/ana/notes.md` are a matter of `body/machine-path`, in links as anywhere.
 *
 * ## How to fix
 * Move the file into the skill and link to it with a path relative to the file that links.
 */
export default defineRule({
  meta: {
    id: 'references/absolute-path',
    summary: "A link leads to a place on the author's machine.",
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
        note: 'File references are relative to the root of the skill.',
      },
    ],
    messages: { machine: 'Link target `{url}` is a place on one machine, expected a path relative to this file.' },
  },
  on: ['skill', 'reference', 'sop'],
  check(document, context) {
    for (const { target, range, url } of linksWhere(document, (hint) => hint.target.type === 'machine')) {
      if (target.type === 'machine') context.report({ range, messageId: 'machine', data: { url } });
    }
  },
});
