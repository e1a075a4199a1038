import { defineRule } from '@sopwright/lint';
import { affectedClient } from '../reading/clients/concern.ts';
import { knowledgeOf } from '../reading/clients/field-facts.ts';
import { itemsOf } from '../reading/frontmatter/field-items.ts';

/** Fields that grant tools, and fields that take them away. */
const GRANTING = ['allowed-tools', 'tools'] as const;
const FORBIDDING = ['disallowed-tools', 'disallowedTools'] as const;

/**
 * Finds tools that stand both among those allowed and among those forbidden: `allowed-tools: Bash` beside
 * `disallowed-tools: Bash`. The one that forbids wins; the other does nothing, and one of them is not meant.
 *
 * Only equal entries count: `Bash(git *)` beside a forbidden `Bash(git push *)` is an exception.
 *
 * ## How to fix
 * Take the tool out of one of the two.
 */
export default defineRule({
  meta: {
    id: 'fields/allowed-and-forbidden',
    summary: 'A tool is both allowed and forbidden.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source: 'https://code.claude.com/docs/en/skills',
        level: 'MUST',
        date: '2026-08-22',
        note: '`disallowed-tools` removes tools while the skill is in use.',
      },
      {
        source: 'https://code.claude.com/docs/en/sub-agents',
        level: 'MUST',
        date: '2026-08-22',
        note: '`disallowedTools` are taken out of the tools that an agent has.',
      },
    ],
    messages: { both: 'Tool `{tool}` stands in `{field}` too, expected it in one of the two.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    for (const key of FORBIDDING) {
      const field = document.frontmatter.get(key);
      if (field === undefined) continue;
      const forbidding = knowledgeOf(document, key, context).map(({ id }) => id);
      const items = itemsOf(document, field, 'commas and blanks');
      for (const granting of GRANTING) {
        const granted = document.frontmatter.get(granting);
        if (granted === undefined) continue;
        const clients = knowledgeOf(document, granting, context).filter(({ id }) => forbidding.includes(id));
        const tools = new Set(itemsOf(document, granted, 'commas and blanks').map(({ text }) => text));
        for (const { text, locate } of clients.length === 0 ? [] : items) {
          if (!tools.has(text)) continue;
          context.report({
            range: locate(),
            messageId: 'both',
            data: { tool: text, field: granting },
            clients: clients.map(({ id, fact }) => affectedClient(id, 'ignored', fact.evidence.grade)),
          });
        }
      }
    }
  },
});
