import { defineRule } from '@sopwright/lint';
import { rangeInValue, textField } from '../reading/frontmatter/scalar-text.ts';
import { isPattern } from '../reading/skills/skill-files.ts';
import { placeholderInDescription } from '../reading/text/placeholder-text.ts';

/**
 * Finds descriptions that a scaffold wrote: `[TODO: Complete and informative explanation …]`, `TODO describe …`,
 * `Replace with description of the skill …`. A client loads the skill and shows the model that text, so nothing says
 * when to use it, and it is never chosen, or for anything.
 *
 * Templates for new skills, and skills that are about such marks and quote them, are left alone.
 *
 * ## How to fix
 * Say what the skill does and when to use it: "Renames invoices by date and customer. Use when invoices are to be
 * sorted."
 */
export default defineRule({
  meta: {
    id: 'description/placeholder',
    summary: 'The description was meant to be replaced.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/specification',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'The description says what the skill does and when to use it.',
      },
    ],
    messages: { placeholder: '`{text}` is a placeholder, expected what the skill does and when to use it.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const field = textField(document, 'description');
    if (field === undefined || isPattern(document)) return;
    const part = placeholderInDescription(field.value);
    if (part === undefined) return;
    const text = field.value.slice(...part).replace(/\s+/g, ' ');
    context.report({
      range: rangeInValue(document, field, part),
      messageId: 'placeholder',
      data: { text: text.length > 60 ? `${text.slice(0, 59)}…` : text },
    });
  },
});
