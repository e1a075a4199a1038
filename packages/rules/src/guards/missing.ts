import { defineRule } from '@sopwright/lint';
import { hasGuards } from '../judgement/guard.ts';
import { isReadInPart } from '../judgement/sentence.ts';
import { bodyOpening } from '../reading/text/body-opening.ts';

/**
 * Finds skills that forbid nothing, neither in the description nor in the body. A model fills gaps with what it does
 * elsewhere: it creates, overwrites, publishes and guesses, unless it is told where to stop. One sentence on what not to
 * do keeps more runs on track than three on what to do.
 *
 * Prohibitions are read in ten languages: "do not", "never", "avoid", "must not", "not for", a section on anti-patterns,
 * "no emoji" in a list of rules. Advice ("this, not that"), what somebody else says in quotes, and comments in code do not
 * count.
 *
 * ## How to fix
 * Add what a reader may get wrong at a price: "Do not send the mail before the user has seen it."
 *
 * ## When not to use it
 * For skills that only look things up.
 */
export default defineRule({
  meta: {
    id: 'guards/missing',
    summary: 'The skill forbids nothing.',
    kind: 'style',
    severity: 'warning',
    presets: { guidelines: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'Obligations and prohibitions are imperatives: REQUIRED, ALWAYS, DO NOT.',
      },
    ],
    messages: { missing: 'The skill forbids nothing, expected at least one "do not" where a mistake is dear.' },
  },
  on: ['skill'],
  check(document, context) {
    if (document.text.trim() === '') return;
    if (document.hostile !== undefined || hasGuards(document) || isReadInPart(document)) return;
    context.report({ range: bodyOpening(document), messageId: 'missing' });
  },
});
