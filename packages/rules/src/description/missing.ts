import { defineRule } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { type AlsoFor, alsoForSchema, concerned, milderUnlessDropped } from '../reading/clients/concern.ts';
import { hasFields } from '../reading/frontmatter/scalar-text.ts';

/**
 * Finds skills whose frontmatter has no `description`. A model chooses a skill by its description alone: some clients
 * leave such a skill out, the others show it with the first lines of its body or with nothing.
 *
 * ## How to fix
 * Write `description:` with one or two sentences: what the skill does, and when to use it.
 */
export default defineRule<'missing', AlsoFor>({
  meta: {
    id: 'description/missing',
    summary: 'The skill has no description.',
    kind: 'compatibility',
    severity: 'error',
    errorWhere: 'dropped',
    presets: {
      recommended: 'error',
      'agent-skills': ['error', { alsoFor: ['agent-skills'] }],
      guidelines: ['error', { alsoFor: ['agent-skills'] }],
    },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      { source: 'https://agentskills.io/specification', level: 'MUST', date: '2026-08-09' },
      {
        source: 'Codex CLI 0.169.0 and Gemini CLI 0.61.0, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A skill without a description is not listed.',
      },
    ],
    messages: {
      missing: 'Field `description` is missing, expected what the skill does and when to use it: {effects}.',
    },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill'],
  check(document, context) {
    const { frontmatter } = document;
    if (!hasFields(document) || frontmatter.get('description') !== undefined) return;
    const clients = affectedBy(concerned(context), 'description-missing');
    if (clients.length === 0) return;
    context.report({
      range: [frontmatter.range[0], frontmatter.range[0] + 3],
      messageId: 'missing',
      data: { effects: describeEffects(clients) },
      clients,
      ...milderUnlessDropped(clients),
    });
  },
});
