import { defineRule } from '@sopwright/lint';
import { findTriggers } from '../judgement/trigger.ts';
import { bodyOpening } from '../reading/text/body-opening.ts';

/**
 * Finds skills whose description says what they do, but not when, or for which requests, to use them. A model sees many
 * descriptions at once and compares each with the request at hand; one without a situation in it is left unread, or is
 * taken for anything near its subject. What the body says about it comes too late: the body is read after the choice.
 *
 * English, Chinese, Japanese, Korean, Spanish, Portuguese, French, German, Italian and Russian are read. A situation that
 * only excludes ("not for drafts"), or that sends the reader to another skill, does not count; text in `when_to_use` does.
 *
 * ## How to fix
 * Add a sentence to the description: "Use when a customer disputes an invoice", or the words people ask with.
 *
 * ## When not to use it
 * Where people start every skill by hand and no model has to choose.
 */
export default defineRule({
  meta: {
    id: 'description/missing-trigger',
    summary: 'The description does not say when to use the skill.',
    kind: 'problem',
    severity: 'warning',
    presets: { guidelines: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/specification',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'The description tells both what the skill does and when to use it.',
      },
      {
        source: 'https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices',
        level: 'SHOULD',
        date: '2026-08-22',
        note: 'Include both what the skill does and when to use it.',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
      },
    ],
    messages: {
      missing: 'Description does not say when to use the skill, expected a situation such as "Use when …".',
      absent: 'Nothing says when to use the skill, expected a description with a situation such as "Use when …".',
    },
  },
  on: ['skill'],
  check(document, context) {
    if (document.text.trim() === '' || findTriggers(document).length > 0) return;
    const field = document.frontmatter.get('description');
    if (typeof field?.value === 'string' && field.value.trim() !== '') {
      context.report({ range: field.valueRange, messageId: 'missing' });
    } else {
      context.report({ range: field?.keyRange ?? bodyOpening(document), messageId: 'absent' });
    }
  },
});
