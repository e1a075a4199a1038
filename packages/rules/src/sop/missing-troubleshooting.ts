import { defineRule } from '@sopwright/lint';
import { isHeadingWritten, readSop } from '../reading/sop/read-sop.ts';
import { authorSkill, specification } from '../reading/sop/sop-sources.ts';

/**
 * Finds SOPs without a section "Troubleshooting". When a step fails, an agent without a word on it tries things; with one it does what helped before.
 *
 * ## How to fix
 * Add `## Troubleshooting` with a heading for each known problem and what to do about it.
 */
export default defineRule({
  meta: {
    id: 'sop/missing-troubleshooting',
    summary: 'An SOP has no troubleshooting.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [specification('MAY', 'An optional section.'), authorSkill('SHOULD', 'Recommended.')],
    messages: {
      missing: 'The SOP has no troubleshooting, expected a section "Troubleshooting".',
    },
  },
  on: ['sop'],
  check(document, context) {
    const sop = readSop(document);
    if (sop === undefined || sop.steps.length === 0 || sop.troubleshooting !== undefined) return;
    if (isHeadingWritten(document, 'Troubleshooting')) return;
    const range = sop.title?.range ?? sop.stepsSection?.headingRange ?? sop.steps[0]?.headingRange;
    if (range !== undefined) context.report({ range, messageId: 'missing' });
  },
});
