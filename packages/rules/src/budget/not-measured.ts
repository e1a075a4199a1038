import { defineRule } from '@sopwright/lint';

/**
 * Says that an MCP server is in no figure, because its tools are not known: totals are floors, and nothing was saved.
 *
 * ## How to fix
 * Run `sopwright mcp lock --start` where the server can be started, and commit `sopwright.mcp.lock.json`.
 */
export default defineRule({
  meta: {
    id: 'budget/not-measured',
    summary: 'The cost of an MCP server is not known.',
    kind: 'cost',
    severity: 'info',
    presets: { recommended: 'info', 'agent-skills': 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'docs/budgets.md of sopwright, "Budgets"',
        level: 'MAY',
        date: '2026-11-26',
        note: 'What was not measured is never zero.',
      },
    ],
    messages: {
      notMeasured: 'The server `{name}` was not measured ({reason}), so its cost is in no total.',
    },
  },
  on: [],
});
