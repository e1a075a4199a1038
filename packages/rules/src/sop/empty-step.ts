import { visibleClip } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { readSop } from '../reading/sop/read-sop.ts';
import { authorSkill, specification } from '../reading/sop/sop-sources.ts';

/**
 * Finds steps with nothing but a heading: no prose, no constraint, no part. An agent makes up what belongs there.
 *
 * ## How to fix
 * Say what is done in the step, or take the heading out.
 */
export default defineRule({
  meta: {
    id: 'sop/empty-step',
    summary: 'A step of an SOP is empty.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      specification('SHOULD', 'A step has a name, an explanation and constraints.'),
      authorSkill('MUST', 'Steps have a description and constraints.'),
    ],
    messages: {
      empty: 'Step "{name}" is empty, expected what is done in it.',
    },
  },
  on: ['sop'],
  check(document, context) {
    for (const { isEmpty, headingRange, name } of readSop(document)?.steps ?? []) {
      if (!isEmpty) continue;
      context.report({ range: headingRange, messageId: 'empty', data: { name: visibleClip(name.text, 60) } });
    }
  },
});
