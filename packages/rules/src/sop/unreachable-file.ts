import { visibleClip } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { linksWhere } from '../reading/paths/link-targets.ts';
import { lookUp, skillRootOf } from '../reading/skills/skill-files.ts';
import { isSopFile } from '../reading/sop/read-sop.ts';

/**
 * Finds links from a `*.sop.md` outside of skills to files beside it. Servers hand out the text of an SOP as a prompt, and
 * converters make a skill of that one file: the agent that reads it has no way to the others. Links to files that do not
 * exist are a matter of `references/broken-link`.
 *
 * ## How to fix
 * Write what is needed into the SOP, or link to an address on the web.
 *
 * ## When not to use it
 * Where agents read the SOPs in their repository.
 */
export default defineRule({
  meta: {
    id: 'sop/unreachable-file',
    summary: 'An SOP links to a file that does not come with it.',
    kind: 'problem',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'strands-agents-sops, its converter and its MCP server',
        level: 'observed',
        date: '2026-08-05',
        note: 'A skill is made of the one file; a prompt is its text.',
      },
    ],
    messages: {
      unreachable: 'Link target `{path}` does not come with the SOP, expected its content here or an address.',
    },
  },
  on: ['sop'],
  check(document, context) {
    if (!isSopFile(document) || skillRootOf(document, context.files) !== undefined) return;
    for (const { target, range } of linksWhere(document, (hint) => hint.target.type === 'path')) {
      if (target.type !== 'path' || lookUp(document, target.path, context.files).status !== 'found') continue;
      context.report({ range, messageId: 'unreachable', data: { path: visibleClip(target.path, 100) } });
    }
  },
});
