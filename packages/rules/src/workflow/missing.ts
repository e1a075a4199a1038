import { defineRule } from '@sopwright/lint';
import { hasProcedure } from '../judgement/procedure.ts';
import { isReadInPart } from '../judgement/sentence.ts';
import { bodyOpening } from '../reading/text/body-opening.ts';

/**
 * Finds skills without an ordered procedure: no headings "Step 1", "Step 2", no numbered list, check list or table of
 * things to do, no numbered comments in a shell block, no flow chart or chain of actions, no "first …, then …, finally …".
 * Facts and advice alone leave the order to the model, and it chooses another one each time.
 *
 * Numbered principles, options and reasons are no procedure, and neither are the phases of a roadmap, nor bullets outside
 * a section named after a workflow or its steps.
 *
 * ## How to fix
 * Add a section "Workflow" with numbered steps, one action each.
 *
 * ## When not to use it
 * For skills that are pure reference: a style guide, a glossary.
 */
export default defineRule({
  meta: {
    id: 'workflow/missing',
    summary: 'The skill has no ordered procedure.',
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
        note: 'A workflow with steps is a required section.',
      },
    ],
    messages: { missing: 'The skill has no ordered procedure, expected numbered steps.' },
  },
  on: ['skill'],
  check(document, context) {
    if (document.text.trim() === '') return;
    if (document.hostile !== undefined || hasProcedure(document) || isReadInPart(document)) return;
    context.report({ range: bodyOpening(document), messageId: 'missing' });
  },
});
