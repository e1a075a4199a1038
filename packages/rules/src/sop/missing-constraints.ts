import { visibleClip } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { readSop } from '../reading/sop/read-sop.ts';
import { authorSkill, specification } from '../reading/sop/sop-sources.ts';

/**
 * Finds steps that have prose alone, and steps whose constraints have no MUST, SHOULD or MAY. Constraints are what makes a
 * step come out the same each time; the words of RFC 2119 tell the agent what it may leave out.
 *
 * ## How to fix
 * Add `**Constraints:**` with items such as "You MUST check that the bucket exists".
 */
export default defineRule({
  meta: {
    id: 'sop/missing-constraints',
    summary: 'A step of an SOP has no constraint.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      specification('SHOULD', 'Each step has constraints with words of RFC 2119.'),
      authorSkill('MUST', 'A step has a section of constraints.'),
    ],
    messages: {
      none: 'Step "{name}" has no constraint, expected `**Constraints:**` with what the agent MUST, SHOULD or MAY do.',
      level: 'The constraints of step "{name}" have no MUST, SHOULD or MAY, expected one in each.',
    },
  },
  on: ['sop'],
  check(document, context) {
    for (const { isEmpty, constraints, headers, headingRange, name } of readSop(document)?.steps ?? []) {
      if (isEmpty || constraints.some(({ level }) => level !== undefined)) continue;
      const messageId = headers.length > 0 && constraints.length > 0 ? 'level' : 'none';
      context.report({ range: headingRange, messageId, data: { name: visibleClip(name.text, 60) } });
    }
  },
});
