import { visibleClip } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { readSop } from '../reading/sop/read-sop.ts';
import { authorSkill, specification } from '../reading/sop/sop-sources.ts';

const ORDER: readonly string[] = ['overview', 'parameters', 'steps', 'examples', 'troubleshooting'];

/**
 * Finds the first section that stands before one it belongs behind: overview, parameters, steps, examples,
 * troubleshooting is the order of the format. An agent reads from the top; steps before the parameters they use are carried
 * out before it asked for them. Sections of other names may stand anywhere.
 *
 * ## How to fix
 * Move the section.
 */
export default defineRule({
  meta: {
    id: 'sop/section-order',
    summary: 'The sections of an SOP are out of order.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      specification('MUST', 'Overview, parameters, steps; then examples and troubleshooting.'),
      authorSkill('MUST', 'Every SOP has these sections, in order.'),
    ],
    messages: {
      order: 'Section "{title}" stands behind "{above}", expected it before.',
    },
  },
  on: ['sop'],
  check(document, context) {
    const known = readSop(document)?.sections.filter(({ kind }) => ORDER.includes(kind)) ?? [];
    let above: (typeof known)[number] | undefined;
    for (const section of known) {
      if (above !== undefined && ORDER.indexOf(section.kind) < ORDER.indexOf(above.kind)) {
        const data = { title: visibleClip(section.title, 60), above: visibleClip(above.title, 60) };
        context.report({ range: section.headingRange, messageId: 'order', data });
        return;
      }
      above = section;
    }
  },
});
