import { defineRule } from '@sopwright/lint';
import { agentPlace } from '../reading/clients/agent-place.ts';
import { affectedClient } from '../reading/clients/concern.ts';
import { knowledgeOf } from '../reading/clients/field-facts.ts';

/**
 * Finds fields that an agent may have in a project but not in a plugin: `hooks`, `mcpServers` and `permissionMode`.
 * Claude Code passes them over there, so that a plugin cannot widen what it may do.
 *
 * ## How to fix
 * Take the field out, and put hooks and servers into the plugin itself. An agent that needs the field belongs in the
 * project's `.claude/agents`.
 */
export default defineRule({
  meta: {
    id: 'fields/ignored-in-plugin',
    summary: 'A field of the agent has no effect in a plugin.',
    kind: 'compatibility',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [{ source: 'https://code.claude.com/docs/en/sub-agents', level: 'MUST', date: '2026-08-22' }],
    messages: {
      ignored: 'Field `{field}` has no effect in the agent of a plugin, expected it in a project or not at all.',
    },
  },
  on: ['agent'],
  check(document, context) {
    if (agentPlace(document, context.files) !== 'plugin') return;
    for (const { key, keyRange } of document.frontmatter.fields) {
      const ignoring = knowledgeOf(document, key, context).filter(({ fact }) => fact.ignoredInPlugins === true);
      if (ignoring.length === 0) continue;
      context.report({
        range: keyRange,
        messageId: 'ignored',
        data: { field: key },
        clients: ignoring.map(({ id, fact }) => affectedClient(id, 'ignored', fact.evidence.grade)),
      });
    }
  },
});
