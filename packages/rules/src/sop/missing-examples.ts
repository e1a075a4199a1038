import { defineRule } from '@sopwright/lint';
import { isHeadingWritten, readSop } from '../reading/sop/read-sop.ts';
import { authorSkill, specification } from '../reading/sop/sop-sources.ts';

/**
 * Finds SOPs without a section "Examples". An example of the input and of what comes out shows an agent in a few lines what the constraints mean together.
 *
 * ## How to fix
 * Add `## Examples` with the parameters of one run and what comes out.
 */
export default defineRule({
  meta: {
    id: 'sop/missing-examples',
    summary: 'An SOP has no examples.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [specification('MAY', 'An optional section.'), authorSkill('SHOULD', 'Recommended.')],
    messages: {
      missing: 'The SOP has no examples, expected a section "Examples".',
    },
  },
  on: ['sop'],
  check(document, context) {
    const sop = readSop(document);
    if (sop === undefined || sop.steps.length === 0 || sop.examples !== undefined) return;
    if (isHeadingWritten(document, 'Example')) return;
    const range = sop.title?.range ?? sop.stepsSection?.headingRange ?? sop.steps[0]?.headingRange;
    if (range !== undefined) context.report({ range, messageId: 'missing' });
  },
});
