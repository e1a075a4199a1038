import { clientById } from '@sopwright/clients';
import { defineRule } from '@sopwright/lint';
import { affectedClient } from '../reading/clients/concern.ts';
import { knowledgeOf } from '../reading/clients/field-facts.ts';
import { hasFields, isBlank } from '../reading/frontmatter/scalar-text.ts';

const REQUIRED = ['name', 'description'] as const;

/**
 * Finds agents of Claude Code without a `name` or a `description`. Both are required: the name is how the agent is
 * called, and the description is all that the model knows when it chooses one.
 *
 * ## How to fix
 * Write both fields. A file in `agents/` that is no agent belongs elsewhere.
 */
export default defineRule({
  meta: {
    id: 'fields/agent-missing-field',
    summary: 'The agent has no name or no description.',
    kind: 'compatibility',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [{ source: 'https://code.claude.com/docs/en/sub-agents', level: 'MUST', date: '2026-08-22' }],
    messages: { missing: 'Field `{field}` of the agent is missing, expected a text: {client} requires it.' },
  },
  on: ['agent'],
  check(document, context) {
    const { frontmatter } = document;
    if (!hasFields(document)) return;
    for (const field of REQUIRED) {
      const known = frontmatter.get(field);
      if (known !== undefined && !isBlank(known)) continue;
      const requiring = knowledgeOf(document, field, context).find(({ fact }) => fact.required === true);
      if (requiring === undefined) continue;
      context.report({
        range: known?.keyRange ?? [frontmatter.range[0], frontmatter.range[0] + 3],
        messageId: 'missing',
        data: { field, client: clientById(requiring.id).name },
        clients: [affectedClient(requiring.id, 'dropped', requiring.fact.evidence.grade)],
      });
    }
  },
});
