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
import { nameField } from '../reading/skills/skill-name.ts';

/**
 * Finds names over the 64 characters of the Agent Skills specification. Two clients do not list such a skill, without a
 * message to the author.
 *
 * ## How to fix
 * Shorten the name to what the skill does, and rename the folder with it.
 */
export default defineRule<'long', AlsoFor>({
  meta: {
    id: 'name/too-long',
    summary: 'The name is longer than clients accept.',
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
        source: 'Codex CLI 0.169.0 and GitHub Copilot CLI 1.0.102, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A name of 65 characters loses the skill.',
      },
    ],
    messages: { long: 'Name is {length} characters long, expected at most {max}: {effects}.' },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill'],
  check(document, context) {
    const field = nameField(document);
    if (field === undefined) return;
    const exceeded = exceededLimit(concerned(context), 'name', field.value);
    if (exceeded === undefined) return;
    const { max, clients } = exceeded;
    context.report({
      range: field.valueRange,
      messageId: 'long',
      data: { length: codePoints(field.value), max, effects: describeEffects(clients) },
      clients,
      ...milderUnlessDropped(clients),
    });
  },
});
