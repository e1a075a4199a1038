import { defineRule } from '@sopwright/lint';

/**
 * Says that the tools of one MCP server cost more than their budget (`budgets.server`): their definitions as Claude Code
 * loads them, in tokens of `o200k_base`. Where a client defers tools, they cost this only once they are found.
 *
 * The finding is an error above the bound's `error` and a warning above its `warn`.
 *
 * ## How to fix
 * Switch off tools that nobody uses (many servers take a list or a mode), or choose a smaller server.
 */
export default defineRule({
  meta: {
    id: 'budget/server-too-large',
    summary: 'The tools of an MCP server cost more than their budget.',
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
        note: 'No preset sets a bound for a single server.',
      },
    ],
    messages: {
      tooLarge: 'The server `{name}` costs {cost} tokens for {tools} tools, expected at most {max}.',
    },
  },
  on: [],
});
