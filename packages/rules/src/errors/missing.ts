import { defineRule } from '@sopwright/lint';
import { hasErrorHandling } from '../judgement/error-handling.ts';
import { isReadInPart } from '../judgement/sentence.ts';
import { bodyOpening } from '../reading/text/body-opening.ts';

/**
 * Finds skills that do not say what to do when something fails: no section on errors, troubleshooting or a fallback, no
 * table of problems and fixes, and no instruction such as "if the upload fails, ask". A model that is not told invents a
 * way around: it retries without end, switches tools, or reports success.
 *
 * Advice on errors in the code the user writes does not count: "wrap the call in try/catch" says nothing about a run of
 * the skill that goes wrong, and neither does a checklist for the review of error handling.
 *
 * ## How to fix
 * Add a section "Error handling": what can fail, what to tell the user, and when to stop.
 */
export default defineRule({
  meta: {
    id: 'errors/missing',
    summary: 'The skill does not say what to do when something fails.',
    kind: 'problem',
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
        note: 'Error handling is a required section.',
      },
    ],
    messages: { missing: 'The skill does not say what to do when something fails, expected an error section.' },
  },
  on: ['skill'],
  check(document, context) {
    if (document.text.trim() === '') return;
    if (document.hostile !== undefined || hasErrorHandling(document) || isReadInPart(document)) return;
    context.report({ range: bodyOpening(document), messageId: 'missing' });
  },
});
