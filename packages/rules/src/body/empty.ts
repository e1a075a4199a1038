import { defineRule } from '@sopwright/lint';

/**
 * Finds skills, agents and commands that have frontmatter and nothing below it. A client lists such a skill and pays
 * for its description, and whoever follows the listing finds no instructions.
 *
 * ## How to fix
 * Write what the agent has to do, or delete the file.
 */
export default defineRule({
  meta: {
    id: 'body/empty',
    summary: 'The file has no instructions below its frontmatter.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [{ source: 'https://agentskills.io/specification', level: 'SHOULD', date: '2026-08-09' }],
    messages: { empty: 'The {kind} has no body, expected instructions below the frontmatter.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const { frontmatter, text } = document;
    if (frontmatter.status !== 'closed' || text.slice(document.bodyStart).trim() !== '') return;
    context.report({ range: frontmatter.range, messageId: 'empty', data: { kind: document.kind } });
  },
});
