import { defineRule } from '@sopwright/lint';
import { rangeInValue, textField } from '../reading/frontmatter/scalar-text.ts';

const NOTHING = '(?:things|stuff|tasks|anything|everything|documents?|files?|data|code|projects?|work|problems)';
const VAGUE: RegExp = new RegExp(
  [
    // "Helps with documents." says nothing; "Helps with documents in DOCX" does, so the sentence has to end there.
    `\\b(?:helps?|assists?)(?: you| users?| the user)? with (?:your |their |various |many |all (?:kinds|sorts) of )?${NOTHING}(?=\\s*(?:[.,;!]|$))`,
    `^\\s*(?:processes|handles|manages|works with|deals with|does things with)\\s+(?:various |your )?${NOTHING}\\s*\\.?\\s*$`,
    '\\b(?:does|do|doing|handles?|for) (?:various |many |some |all (?:kinds|sorts) of |useful )?(?:stuff|things)\\b',
    '\\b(?:various|many different|all (?:kinds|sorts) of) (?:things|stuff|tasks|purposes|needs|use cases)\\b',
    '\\banything (?:you|the user|users) (?:needs?|wants?)\\b',
    '\\bgeneral[- ]purpose (?:skill|helper|assistant|tool|utility|agent)\\b',
    '\\b(?:useful|handy) (?:skill|tool|things|stuff|helpers?|utilities)\\b',
  ].join('|'),
  'gi',
);

/**
 * Finds phrases that would fit any skill: "helps with documents", "various tasks", "useful tool". They cost tokens in
 * every session and give a model no reason to choose this skill over another.
 *
 * ## How to fix
 * Name the thing and the action: "Extracts tables from PDF invoices" instead of "Helps with documents".
 */
export default defineRule({
  meta: {
    id: 'description/vague',
    summary: 'The description has a phrase that fits any skill.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices',
        level: 'SHOULD',
        date: '2026-08-22',
        note: 'Advises against descriptions like "Helps with documents".',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'Asks for three to seven specific keywords.',
      },
    ],
    messages: { vague: 'Phrase "{phrase}" fits any skill, expected what this one does.' },
  },
  on: ['skill'],
  check(document, context) {
    const field = textField(document, 'description');
    if (field === undefined) return;
    for (const match of field.value.matchAll(VAGUE)) {
      const phrase = match[0].trim();
      const start = match.index + match[0].indexOf(phrase);
      const range = rangeInValue(document, field, [start, start + phrase.length]);
      context.report({ range, messageId: 'vague', data: { phrase: phrase.replace(/\s+/g, ' ').slice(0, 60) } });
    }
  },
});
