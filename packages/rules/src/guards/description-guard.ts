import { defineRule } from '@sopwright/lint';
import { guardsOfFields } from '../judgement/guard.ts';

/** Sends a request that lies near to another skill. */
const ROUTE = /(?:\b(?:use|see|prefer)\s+(?:the\s+)?|→\s*)`?[\w:/-]*[-:/][\w:/-]+`?/i;

/**
 * Finds descriptions that do not say what the skill is not for. Where two skills lie close to each other, a sentence such
 * as "Not for invoices" or "for invoices use `bill-customer`" keeps a model from taking the wrong one.
 *
 * Most skills have no such sentence, and a skill with no neighbours needs none. The guidelines ask for it all the same,
 * so it is a note there and in no other preset.
 *
 * ## How to fix
 * Add a sentence to the description: "Do not use for …", with the name of the skill that fits instead.
 */
export default defineRule({
  meta: {
    id: 'guards/description-guard',
    summary: 'The description does not say what the skill is not for.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/TROUBLESHOOTING.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'A negative scope limits activation by requests that are only near.',
      },
    ],
    messages: { missing: 'Description does not say what the skill is not for, expected "Not for …".' },
  },
  on: ['skill'],
  check(document, context) {
    const field = document.frontmatter.get('description');
    if (typeof field?.value !== 'string' || field.value.trim() === '') return;
    if (guardsOfFields(document).length > 0 || ROUTE.test(field.value)) return;
    context.report({ range: field.valueRange, messageId: 'missing' });
  },
});
