import { clientById, isClientId } from '@sopwright/clients';
import type { Document } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { readersOf } from '../reading/clients/affected.ts';
import { affectedClient } from '../reading/clients/concern.ts';

function flag(document: Document, key: string): boolean | undefined {
  const value = document.frontmatter.get(key)?.value;
  if (typeof value === 'boolean') return value;
  if (/^(?:true|yes|on|1)$/i.test(String(value))) return true;
  return /^(?:false|no|off|0)$/i.test(String(value)) ? false : undefined;
}

/**
 * Finds skills and commands that nobody can start: `disable-model-invocation: true` keeps the model from it and
 * `user-invocable: false` keeps it out of the menu. Clients load the file and say nothing.
 *
 * ## How to fix
 * Take out one of the two: the first to let the model choose the skill, the second to let users call it.
 */
export default defineRule({
  meta: {
    id: 'fields/unreachable',
    summary: 'Neither the model nor the user can start the skill.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      { source: 'https://code.claude.com/docs/en/skills', level: 'MAY', date: '2026-08-22' },
      {
        source: 'https://code.visualstudio.com/docs/agent-customization/agent-skills',
        level: 'MAY',
        date: '2026-05-28',
      },
    ],
    messages: {
      unreachable: 'Field `user-invocable` is false beside `disable-model-invocation: true`, expected one way in.',
    },
  },
  on: ['skill', 'command'],
  check(document, context) {
    const field = document.frontmatter.get('user-invocable');
    if (field === undefined || flag(document, 'user-invocable') !== false) return;
    if (flag(document, 'disable-model-invocation') !== true) return;
    const knowing = readersOf(document.kind, context.clients)
      .filter(isClientId)
      .filter((id) => {
        const { fields } = clientById(id);
        return fields['user-invocable'] !== undefined && fields['disable-model-invocation'] !== undefined;
      });
    if (knowing.length === 0) return;
    context.report({
      range: [field.keyRange[0], field.valueRange[1]],
      messageId: 'unreachable',
      // Listed all the same (Copilot CLI 1.0.102); what is lost is every way to start it.
      clients: knowing.map((id) => affectedClient(id, 'ignored', 'documented')),
    });
  },
});
