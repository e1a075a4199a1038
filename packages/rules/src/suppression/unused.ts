import { defineRule } from '@sopwright/lint';

/**
 * Finds suppression comments that suppress nothing: the finding they were written for is gone, or they stand on the
 * wrong line. Such a comment hides the next real finding. Comments for rules that are off in this run are left alone.
 *
 * ## How to fix
 * Delete the comment.
 */
export default defineRule({
  meta: {
    id: 'suppression/unused',
    summary: 'A suppression comment suppresses nothing.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [],
    messages: { unused: 'Comment suppresses {rules} and there is nothing to suppress, expected no comment.' },
  },
  on: [],
});
