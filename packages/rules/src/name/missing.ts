import { defineRule } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { type AlsoFor, alsoForSchema, concerned, milderUnlessDropped } from '../reading/clients/concern.ts';
import { hasFields, isBlank } from '../reading/frontmatter/scalar-text.ts';

/**
 * Finds skills whose frontmatter has no `name`, or an empty one. Some clients take the name of the folder instead;
 * others do not list the skill at all and say nothing about it.
 *
 * ## How to fix
 * Write `name:` with the name of the skill's folder.
 */
export default defineRule<'missing' | 'empty', AlsoFor>({
  meta: {
    id: 'name/missing',
    summary: 'The skill has no name.',
    kind: 'problem',
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
    clients: 'all',
    sources: [
      { source: 'https://agentskills.io/specification', level: 'MUST', date: '2026-08-09' },
      {
        source: 'Gemini CLI 0.61.0 and OpenCode 1.18.33, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A skill without a name is not listed.',
      },
    ],
    messages: {
      missing: 'Field `name` is missing, expected the name of the folder: {effects}.',
      empty: 'Field `name` is empty, expected the name of the folder.',
    },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill'],
  check(document, context) {
    const { frontmatter } = document;
    const field = frontmatter.get('name');
    if (!hasFields(document) || (field !== undefined && !isBlank(field))) return;
    const clients = affectedBy(concerned(context), field === undefined ? 'name-missing' : 'name-empty');
    // What the clients make of an empty name has no record, but no skill wants one.
    if (field === undefined && clients.length === 0) return;
    context.report({
      range: field?.keyRange ?? [frontmatter.range[0], frontmatter.range[0] + 3],
      messageId: field === undefined ? 'missing' : 'empty',
      data: { effects: describeEffects(clients) },
      clients,
      ...milderUnlessDropped(clients),
    });
  },
});
