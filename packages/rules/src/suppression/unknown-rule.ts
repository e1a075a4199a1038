import { defineRule } from '@sopwright/lint';

/**
 * Finds suppression comments that name a rule or group that does not exist, mostly a slip of the pen. The comment looks
 * as if it worked, and the finding it was written for stays.
 *
 * ## How to fix
 * Write the rule's id as the finding shows it, or `group/*` for a whole group.
 */
export default defineRule({
  meta: {
    id: 'suppression/unknown-rule',
    summary: 'A suppression comment names a rule that does not exist.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'docs/adopting.md of sopwright, "Suppression comments"',
        level: 'MUST',
        date: '2026-11-26',
        note: 'Says what is expected of such a comment.',
      },
    ],
    messages: { unknownRule: 'Rule `{rule}` is unknown, expected {expected}.' },
  },
  on: [],
});
