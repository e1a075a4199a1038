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
import { rangeInValue, textField } from '../reading/frontmatter/scalar-text.ts';

/** Offset in UTF-16 units at which the code point number `count` begins. */
function offsetOf(text: string, count: number): number {
  let offset = 0;
  let seen = 0;
  for (const char of text) {
    if (seen === count) return offset;
    seen += 1;
    offset += char.length;
  }
  return offset;
}

/**
 * Finds descriptions over the 1,024 characters of the Agent Skills specification. Copilot CLI does not list such a skill,
 * and uploads to the Claude platform are refused. Characters are Unicode code points: an emoji counts once.
 *
 * ## How to fix
 * Keep what the skill does and when to use it, and move the rest into the body: it is read once the skill is chosen.
 */
export default defineRule<'long', AlsoFor>({
  meta: {
    id: 'description/too-long',
    summary: 'The description is longer than clients accept.',
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
        source: 'GitHub Copilot CLI 1.0.102, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A description of 1,025 characters loses the skill.',
      },
    ],
    messages: { long: 'Description is {length} characters long, expected at most {max}: {effects}.' },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill'],
  check(document, context) {
    const field = textField(document, 'description');
    if (field === undefined || field.value.length <= 512) return;
    const text = field.value.trimEnd();
    const exceeded = exceededLimit(concerned(context), 'description', text);
    if (exceeded === undefined) return;
    const { max, clients } = exceeded;
    context.report({
      range: rangeInValue(document, field, [offsetOf(text, max), text.length]),
      messageId: 'long',
      data: { length: codePoints(text), max, effects: describeEffects(clients) },
      clients,
      ...milderUnlessDropped(clients),
    });
  },
});
