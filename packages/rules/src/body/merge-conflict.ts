import { defineRule } from '@sopwright/lint';
import { mayHoldConflict, mergeConflictsOf } from '../reading/text/merge-conflicts.ts';

/**
 * Finds merge conflicts that were committed with their markers: `<<<<<<<`, `=======` and `>>>>>>>` around two versions of
 * the same text. An agent reads both and cannot know which one holds; to Markdown the second marker makes a heading of
 * the line above it, and the third one a quotation.
 *
 * Code blocks that show conflicts, because their language, their section or the skill speaks of merges, and edits in the
 * form `<<<<<<< SEARCH` are left alone.
 *
 * ## How to fix
 * Keep one side, or what both say, and delete the three marker lines.
 */
export default defineRule({
  meta: {
    id: 'body/merge-conflict',
    summary: 'A merge conflict is not resolved.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://git-scm.com/docs/git-merge#_how_conflicts_are_presented',
        level: 'MUST',
        date: '2026-11-26',
        note: 'Both sides stand in the file until somebody resolves the conflict.',
      },
    ],
    messages: { conflict: 'Merge conflict up to line {line} is not resolved, expected one side without markers.' },
  },
  on: ['skill', 'agent', 'command', 'reference'],
  when: mayHoldConflict,
  check(document, context) {
    for (const { range, line } of mergeConflictsOf(document)) {
      context.report({ range, messageId: 'conflict', data: { line } });
    }
  },
});
