import { defineRule } from '@sopwright/lint';

/**
 * Says that the tools of all MCP servers that one client reads cost more than their budget (`budgets.servers`): their
 * definitions as Claude Code loads them, in tokens of `o200k_base`. Of several clients the one with the dearest servers
 * counts. Servers that were not measured are in no figure; `budget/not-measured` names them.
 *
 * The finding is an error above the bound's `error` and a warning above its `warn`.
 *
 * ## How to fix
 * Remove servers that are not needed here, or switch off tools; `sopwright budget --explain <server>` shows what costs.
 */
export default defineRule({
  meta: {
    id: 'budget/servers-too-large',
    summary: 'The tools of all MCP servers of a client cost more than their budget.',
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
        note: 'The preset guidelines warns above 5,000 tokens and fails above 10,000: comfortable, and too much.',
      },
    ],
    messages: {
      tooLarge: '{servers} MCP servers of {client} cost {cost} tokens, expected at most {max}.',
    },
  },
  on: [],
});
