import { sectionsOf } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';

/**
 * Finds headings that skip a level, such as an H4 right below an H2. The level tells what belongs to what; where one is
 * missing, a section hangs below a parent that does not exist, and tools that cut a file by its headings cut it wrong.
 *
 * ## How to fix
 * Raise the heading to the level below its parent, together with the headings under it.
 */
export default defineRule({
  meta: {
    id: 'body/heading-jump',
    summary: 'A heading is more than one level below the heading above it.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'Headings form a hierarchy.',
      },
    ],
    messages: { jump: 'The heading is an H{depth} below an H{above}, expected an H{expected}.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    let above: number | undefined;
    for (const { depth, headingRange } of sectionsOf(document)) {
      if (above !== undefined && depth > above + 1) {
        context.report({
          range: headingRange,
          messageId: 'jump',
          data: { depth, above, expected: above + 1 },
        });
      }
      above = depth;
    }
  },
});
