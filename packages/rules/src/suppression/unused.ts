import { defineRule } from '@sopwright/lint';

/**
 * Finds suppression comments that suppress nothing: the finding they were written for is gone, they stand on the wrong
 * line, or their first word is misspelt. Such a comment hides the next real finding, or fails to hide the one it was
 * written for. Of a list of rules, those are named that suppress nothing; a `sopwright-enable` without anything above it
 * to end is one, too. Rules that are off in this run are left alone.
 *
 * ## How to fix
 * Delete the comment, take the rules that are named out of it, or write the word as it is meant.
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
    sources: [
      {
        source: 'docs/adopting.md of sopwright, "Suppression comments"',
        level: 'SHOULD',
        date: '2026-11-26',
        note: 'Says what is expected of such a comment.',
      },
    ],
    messages: {
      unused: 'Comment suppresses {rules} and there is nothing to suppress, expected no comment.',
      unusedPart: 'Comment suppresses {rules} among others and there is no such finding, expected only the others.',
      unknownWord: 'Comment begins with `sopwright-{word}`, which suppresses nothing, expected {expected}.',
      tooMany:
        'Comment is one of more than {limit} and neither it nor any below suppresses anything, expected fewer comments.',
      strayEnable: 'Comment enables {rules} and nothing above disables that, expected no comment.',
    },
  },
  on: [],
});
