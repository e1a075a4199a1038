import { defineRule } from '@sopwright/lint';
import { describeEffects } from '../reading/clients/affected.ts';
import {
  type AlsoFor,
  alsoForSchema,
  codePoints,
  concerned,
  exceededLimit,
  milderUnlessDropped,
} from '../reading/clients/concern.ts';
import { textField } from '../reading/frontmatter/scalar-text.ts';

/**
 * Finds a `compatibility` over the 500 characters of the Agent Skills specification. The clients that were observed load
 * the skill all the same; one that goes by the specification does not.
 *
 * ## How to fix
 * Name the products, packages and access that the skill needs, and explain them in the body.
 */
export default defineRule<'long', AlsoFor>({
  meta: {
    id: 'fields/compatibility-too-long',
    summary: 'The field `compatibility` is longer than the specification allows.',
    kind: 'compatibility',
    severity: 'warning',
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
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'MUST',
        date: '2026-06-17',
      },
    ],
    messages: { long: 'Field `compatibility` is {length} characters long, expected at most {max}: {effects}.' },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill'],
  check(document, context) {
    const field = textField(document, 'compatibility');
    const exceeded =
      field === undefined ? undefined : exceededLimit(concerned(context), 'compatibility', field.value.trim());
    if (field === undefined || exceeded === undefined) return;
    const { max, clients } = exceeded;
    context.report({
      range: field.valueRange,
      messageId: 'long',
      data: { length: codePoints(field.value.trim()), max, effects: describeEffects(clients) },
      clients,
      ...milderUnlessDropped(clients),
    });
  },
});
