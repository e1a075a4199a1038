import { defineRule } from '@sopwright/lint';

/**
 * Says that a skill's line in the list of skills costs more than its budget (`budgets.skill.catalogue`). Every session pays
 * for that line, whether the skill is used or not. What counts is `- id: description` as Claude Code prints it, in tokens of
 * `o200k_base`; a budget in a client's own unit stands under `budgets.clients.<id>.entry`.
 *
 * `sopwright budget` measures this; `sopwright lint` does not.
 *
 * The finding is an error above the bound's `error` and a warning above its `warn`.
 *
 * ## How to fix
 * Say in one or two sentences what the skill does and when to use it, and leave the rest to the body.
 */
export default defineRule({
  meta: {
    id: 'budget/entry-too-large',
    summary: 'A line in the list of skills costs more than its budget.',
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
        note: 'The preset guidelines warns above 100 tokens, which the RFC of the AWS skills for agents names; other presets set no bound.',
      },
    ],
    messages: {
      tooLarge: 'The {kind} `{name}` costs {cost} tokens in the list of skills, expected at most {max}.',
      inClient: 'The {kind} `{name}` costs {cost} {unit} in the list of {client}, expected at most {max}.',
    },
  },
  on: [],
});
