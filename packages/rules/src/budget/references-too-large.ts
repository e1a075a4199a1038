import { defineRule } from '@sopwright/lint';

/**
 * Says that the Markdown files below a skill cost more tokens than their budget (`budgets.skill.onDemand`). They are read
 * when the skill asks for them, so no preset sets a bound.
 *
 * The finding is an error above the bound's `error` and a warning above its `warn`.
 *
 * ## How to fix
 * Split what is read together from what is not, and name in the SKILL.md which file answers what.
 */
export default defineRule({
  meta: {
    id: 'budget/references-too-large',
    summary: 'The references of a skill cost more than their budget.',
    kind: 'cost',
    severity: 'error',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'docs/budgets.md of sopwright, "Budgets"',
        level: 'MAY',
        date: '2026-11-26',
        note: 'No preset sets a bound.',
      },
    ],
    messages: {
      tooLarge: 'The references of `{name}` cost {cost} tokens, expected at most {max}.',
    },
  },
  on: [],
});
