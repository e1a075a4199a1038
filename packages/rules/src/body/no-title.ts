import { sectionsOf } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { bodyOpening } from '../reading/text/body-opening.ts';

/**
 * Finds skills without a title. The H1 is what a reader sees first once the frontmatter is gone, and in some clients it
 * is: the model gets the body alone, and a body that begins in the middle does not say which skill speaks.
 *
 * ## How to fix
 * Begin the body with `# ` and the name of the skill.
 */
export default defineRule({
  meta: {
    id: 'body/no-title',
    summary: 'The skill has no H1.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'A SKILL.md has an H1 that names the skill.',
      },
    ],
    messages: { missing: 'The skill has no title, expected an H1.' },
  },
  on: ['skill'],
  check(document, context) {
    if (document.hostile !== undefined || document.text.slice(document.bodyStart).trim() === '') return;
    if (sectionsOf(document).some(({ depth }) => depth === 1)) return;
    context.report({ range: bodyOpening(document), messageId: 'missing' });
  },
});
