import { defineRule } from '@sopwright/lint';

/**
 * Says that the lines of one plugin in the list of skills cost more than their budget (`budgets.plugin`), in tokens of
 * `o200k_base`. Whoever installs the plugin pays for all of them in every session.
 *
 * The finding is an error above the bound's `error` and a warning above its `warn`.
 *
 * ## How to fix
 * Shorten the descriptions, merge skills that are used together, or split the plugin.
 */
export default defineRule({
  meta: {
    id: 'budget/plugin-too-large',
    summary: 'The skills of a plugin cost more than their budget.',
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
        note: 'The preset guidelines warns above 400 tokens, which the RFC of the AWS skills for agents names; other presets set no bound.',
      },
    ],
    messages: {
      tooLarge: 'The plugin `{name}` costs {cost} tokens in the list of skills, expected at most {max}.',
    },
  },
  on: [],
});
