import { defineRule } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { type AlsoFor, alsoForSchema, concerned, milderUnlessDropped } from '../reading/clients/concern.ts';
import { rangeInValue, textField } from '../reading/frontmatter/scalar-text.ts';

const TAG = /<\/?([A-Za-z][\w:.-]*)(?:\s[^<>]*)?\/?>/g;
// Elements that descriptions are seen to hold; any other word in angle brackets stands for something to fill in.
const ELEMENT =
  /^(?:example|examples|commentary|context|user|assistant|system|instructions?|skill|rules?|important|note|warning|b|i|u|em|strong|code|pre|br|p|a|ul|ol|li|div|span|h[1-6]|img|table|tr|td|th|details|summary|script|style|html|body|head|xml|svg)$/i;

/**
 * Finds text in angle brackets in a description. The Claude platform refuses tags there, so that a skill cannot pose as
 * part of the system prompt, and its upload check does not tell a placeholder such as `<PROJECT_ID>` from a tag. Claude
 * Code loads the skill and shows the model `&lt;PROJECT_ID&gt;`.
 *
 * ## How to fix
 * Write a placeholder without brackets (`PROJECT_ID`), and name a tag or element by its word alone.
 */
export default defineRule<'tag' | 'placeholder', AlsoFor>({
  meta: {
    id: 'description/xml-tags',
    summary: 'The description has text in angle brackets.',
    kind: 'compatibility',
    severity: 'warning',
    errorWhere: 'dropped',
    presets: { recommended: 'error', guidelines: ['error', { alsoFor: ['claude-desktop'] }] },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source: 'https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices',
        level: 'MUST',
        date: '2026-08-22',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'MUST',
        date: '2026-06-17',
      },
      {
        source: 'Claude Code 2.1.328, list of skills in the prompt of a headless session',
        level: 'observed',
        date: '2026-11-20',
        note: '`<` and `>` become `&lt;` and `&gt;`.',
      },
    ],
    messages: {
      tag: 'Description has the tag `{tag}`, expected plain text: {effects}.',
      placeholder: 'Description has `{tag}`, which passes for a tag; expected the word without brackets: {effects}.',
    },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill'],
  check(document, context) {
    const field = textField(document, 'description');
    if (field === undefined || !field.value.includes('<')) return;
    const clients = affectedBy(concerned(context), 'description-with-markup');
    if (clients.length === 0) return;
    for (const match of field.value.matchAll(TAG)) {
      context.report({
        range: rangeInValue(document, field, [match.index, match.index + match[0].length]),
        messageId: ELEMENT.test(match[1] ?? '') ? 'tag' : 'placeholder',
        data: { tag: match[0].slice(0, 40), effects: describeEffects(clients) },
        clients,
        ...milderUnlessDropped(clients),
      });
    }
  },
});
