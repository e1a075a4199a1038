import { defineRule } from '@sopwright/lint';
import { affectedClient } from '../reading/clients/concern.ts';
import { knowledgeOf } from '../reading/clients/field-facts.ts';

/**
 * Finds skills and commands that name an `agent` without `context: fork`. The field says which agent runs the skill in
 * a context of its own; without such a context it does nothing, and the skill runs in the conversation.
 *
 * ## How to fix
 * Add `context: fork`, or take `agent` out.
 */
export default defineRule({
  meta: {
    id: 'fields/agent-without-fork',
    summary: 'The field `agent` has no effect without `context: fork`.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [{ source: 'https://code.claude.com/docs/en/skills', level: 'MUST', date: '2026-08-22' }],
    messages: { alone: 'Field `agent` stands without `context: fork`, expected both or neither.' },
  },
  on: ['skill', 'command'],
  check(document, context) {
    const { frontmatter } = document;
    const field = frontmatter.get('agent');
    if (field === undefined || typeof field.value !== 'string' || frontmatter.get('context')?.value === 'fork') return;
    const knowing = knowledgeOf(document, 'agent', context);
    if (knowing.length === 0) return;
    context.report({
      range: [field.keyRange[0], field.valueRange[1]],
      messageId: 'alone',
      clients: knowing.map(({ id, fact }) => affectedClient(id, 'ignored', fact.evidence.grade)),
    });
  },
});
