import { defineRule } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { type AlsoFor, alsoForSchema, concerned, milderUnlessDropped } from '../reading/clients/concern.ts';
import { rangeInValue } from '../reading/frontmatter/scalar-text.ts';
import { nameField } from '../reading/skills/skill-name.ts';

const RESERVED = /anthropic|claude/i;

/**
 * Finds skill names that contain `anthropic` or `claude`. The Claude platform reserves both words: Claude Desktop,
 * claude.ai and the Skills API refuse to take such a skill.
 *
 * ## How to fix
 * Name the skill after its task: `reviewing-api-changes` rather than `claude-review`.
 *
 * ## When not to use it
 * Switch it off for skills that are never uploaded; clients that read folders load them.
 */
export default defineRule<'reserved', AlsoFor>({
  meta: {
    id: 'name/reserved-word',
    summary: 'The name contains a word that the Claude platform reserves.',
    kind: 'compatibility',
    severity: 'warning',
    errorWhere: 'dropped',
    presets: { recommended: 'error', guidelines: ['warning', { alsoFor: ['claude-desktop'] }] },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source: 'https://platform.claude.com/docs/en/agents-and-tools/agent-skills/overview',
        level: 'MUST',
        date: '2026-08-22',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'MUST',
        date: '2026-06-17',
      },
    ],
    messages: { reserved: 'Name contains `{word}`, expected a name without it: {effects}.' },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill'],
  check(document, context) {
    const field = nameField(document);
    const match = field === undefined ? null : RESERVED.exec(field.value);
    if (field === undefined || match === null) return;
    const clients = affectedBy(concerned(context), 'name-reserved-word');
    if (clients.length === 0) return;
    context.report({
      range: rangeInValue(document, field, [match.index, match.index + match[0].length]),
      messageId: 'reserved',
      data: { word: match[0], effects: describeEffects(clients) },
      clients,
      ...milderUnlessDropped(clients),
    });
  },
});
