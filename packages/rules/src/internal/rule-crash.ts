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
    sources: [],
    messages: { crashed: 'Rule `{rule}` threw an error, expected findings: {reason}.' },
  },
  on: [],
});
