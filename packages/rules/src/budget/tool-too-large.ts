import { defineRule } from '@sopwright/lint';

/**
 * Says that one tool of an MCP server costs more than its budget (`budgets.tool`): its definition as Claude Code loads it, in
 * tokens of `o200k_base`.
 *
 * The finding is an error above the bound's `error` and a warning above its `warn`.
 *
 * ## How to fix
 * Shorten the tool's description and its schema, or switch the tool off.
 */
export default defineRule({
  meta: {
    id: 'budget/tool-too-large',
    summary: 'A tool of an MCP server costs more than its budget.',
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
      tooLarge: 'The tool `{name}` of `{server}` costs {cost} tokens, expected at most {max}.',
    },
  },
  on: [],
});
