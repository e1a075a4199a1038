import { defineRule } from '@sopwright/lint';
import { affectedClient } from '../reading/clients/concern.ts';
import { knowledgeOf } from '../reading/clients/field-facts.ts';
import { itemsOf } from '../reading/frontmatter/field-items.ts';

/**
 * Finds agents whose `skills` names a file or folder. The field takes names of skills, `deploying` or `plugin:deploying`;
 * a path resolves to nothing, and the agent starts without the skill and without a message.
 *
 * ## How to fix
 * Write the skill's name, with the plugin's name and a colon before it for the skill of a plugin.
 */
export default defineRule({
  meta: {
    id: 'fields/agent-skill-path',
    summary: 'The agent names a skill by its path.',
    kind: 'compatibility',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [{ source: 'https://code.claude.com/docs/en/sub-agents', level: 'MUST', date: '2026-08-22' }],
    messages: { path: 'Entry `{path}` of `skills` is a path, expected the name of a skill.' },
  },
  on: ['agent'],
  check(document, context) {
    const field = document.frontmatter.get('skills');
    if (field === undefined) return;
    const knowing = knowledgeOf(document, 'skills', context);
    if (knowing.length === 0) return;
    for (const { text, locate } of itemsOf(document, field, 'commas')) {
      if (!/[\\/]|\.md$/i.test(text)) continue;
      context.report({
        range: locate(),
        messageId: 'path',
        data: { path: text.slice(0, 80) },
        clients: knowing.map(({ id, fact }) => affectedClient(id, 'ignored', fact.evidence.grade)),
      });
    }
  },
});
