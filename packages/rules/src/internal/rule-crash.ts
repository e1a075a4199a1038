import { defineRule } from '@sopwright/lint';

/**
 * Says that a rule threw an error. It is a defect of the rule, not of the file: the other rules went on, and the run
 * ends with exit code 2, since nobody knows what the rule would have found.
 *
 * ## How to fix
 * Report it with the file, or switch the rule off until it is mended.
 */
export default defineRule({
  meta: {
    id: 'internal/rule-crash',
    summary: 'A rule threw an error.',
    kind: 'problem',
    severity: 'error',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'ARCHITECTURE.md of sopwright, "A rule"',
        level: 'MUST',
        date: '2026-11-26',
        note: 'A rule that throws becomes a finding, the others go on, and the exit code is 2.',
      },
    ],
    messages: { crashed: 'Rule `{rule}` threw an error, expected findings: {reason}.' },
  },
  on: [],
});
