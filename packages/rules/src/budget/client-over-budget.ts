import { defineRule } from '@sopwright/lint';

/**
 * Says that what one client loads before the first prompt is over the budget set for it (`budgets.clients.<id>`): the total
 * in tokens, the list of skills in the client's own unit, or its share of the client's own budget in percent.
 *
 * The finding is an error above the bound's `error` and a warning above its `warn`.
 *
 * ## How to fix
 * `sopwright budget` lists what costs most; `--top` shows more of it.
 */
export default defineRule({
  meta: {
    id: 'budget/client-over-budget',
    summary: 'A client loads more at startup than its budget.',
    kind: 'cost',
    severity: 'error',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source: 'docs/budgets.md of sopwright, "Budgets"',
        level: 'MAY',
        date: '2026-11-26',
        note: 'No preset sets a bound.',
      },
    ],
    messages: {
      total: '{client} loads {cost} tokens before the first prompt, expected at most {max}.',
      listing: 'The list of skills of {client} takes {cost} {unit}, expected at most {max}.',
      share: 'The list of skills of {client} takes {cost} % of its budget, expected at most {max} %.',
    },
  },
  on: [],
});
