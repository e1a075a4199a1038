import { defineRule, type Fix } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { type AlsoFor, alsoForSchema, concerned } from '../reading/clients/concern.ts';
import { entriesOf } from '../reading/frontmatter/field-items.ts';

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `a ${typeof value}`;
}

/** Quotes a number as it is written. A boolean may be meant as one by a tool of the author's, so that is unsafe. */
function quoteFix(value: unknown, source: string, range: readonly [number, number]): Fix | undefined {
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  return { safety: typeof value === 'number' ? 'safe' : 'unsafe', edits: [{ range, text: `"${source}"` }] };
}

/**
 * Finds values of `metadata` that are not texts. The Agent Skills specification has `metadata` as a map from texts to
 * texts: its reference reader turns everything else into text, so `1.10` becomes `1.1` and a list one line.
 *
 * ## How to fix
 * Put numbers, versions and booleans in quotes; write a list as one text with commas.
 *
 * ## When not to use it
 * Switch it off where a tool of your own reads nested metadata and no other client matters.
 */
export default defineRule<'notText', AlsoFor>({
  meta: {
    id: 'fields/metadata-value-type',
    summary: 'A value in `metadata` is not a text.',
    kind: 'compatibility',
    severity: 'info',
    presets: { recommended: 'warning', 'agent-skills': ['error', { alsoFor: ['agent-skills'] }] },
    fix: 'safe or unsafe',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      { source: 'https://agentskills.io/specification', level: 'MUST', date: '2026-08-09' },
      {
        source: 'https://github.com/agentskills/agentskills/tree/main/skills-ref',
        level: 'MAY',
        date: '2026-08-09',
        note: 'The reference validator turns other values into texts.',
      },
    ],
    messages: { notText: 'Value of `metadata.{key}` is {type}, expected a text: {effects}.' },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill'],
  check(document, context) {
    const field = document.frontmatter.get('metadata');
    if (field === undefined) return;
    for (const { key, value, range } of entriesOf(document, field)) {
      if (typeof value === 'string') continue;
      const isNested = typeof value === 'object' && value !== null;
      const clients = affectedBy(concerned(context), isNested ? 'metadata-nested' : 'metadata-non-string-values');
      if (clients.length === 0) return;
      const fix = quoteFix(value, document.text.slice(...range), range);
      context.report({
        range,
        messageId: 'notText',
        data: { key, type: typeOf(value), effects: describeEffects(clients) },
        clients,
        ...(fix === undefined ? {} : { fix }),
      });
    }
  },
});
