import { defineRule } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { type AlsoFor, alsoForSchema, concerned, milderUnlessDropped } from '../reading/clients/concern.ts';
import { isBlank } from '../reading/frontmatter/scalar-text.ts';

/**
 * Finds a `description` without text: nothing behind the colon, `null`, or quotes around blanks. The field is there, so
 * nobody looks twice, and the skill is lost in some clients and listed without a reason to choose it in the others.
 *
 * ## How to fix
 * Write one or two sentences: what the skill does, and when to use it.
 */
export default defineRule<'empty', AlsoFor>({
  meta: {
    id: 'description/empty',
    summary: 'The description has no text.',
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
        source: 'Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102 and OpenCode 1.18.33, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Copilot CLI and OpenCode do not list a skill whose description is null; Codex CLI lists none without text.',
      },
    ],
    messages: { empty: 'Description is empty, expected what the skill does and when to use it: {effects}.' },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill'],
  check({ frontmatter }, context) {
    const field = frontmatter.get('description');
    if (frontmatter.status !== 'closed' || field === undefined || !isBlank(field)) return;
    const { value, style, keyRange, valueRange } = field;
    const isNull = value === null || style === 'lenient';
    const clients = affectedBy(concerned(context), isNull ? 'description-null' : 'description-empty');
    if (clients.length === 0) return;
    context.report({
      range: valueRange[0] === valueRange[1] ? keyRange : valueRange,
      messageId: 'empty',
      data: { effects: describeEffects(clients) },
      clients,
      ...milderUnlessDropped(clients),
    });
  },
});
