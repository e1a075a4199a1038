import { proseOf } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';

interface Options {
  readonly allow: readonly string[];
}

/** Marks that say yes, no or careful, as tables and lists of dos and don'ts have them. */
const MARKS: readonly string[] = [
  ...['✅', '❌', '⚠', '✔', '✖', '❗', '❓', '⛔', '🚫', '🛑', '🚨', 'ℹ', '☑', '⬜', '⬛', '⭐'],
  ...['🔴', '🟠', '🟡', '🟢', '🔵', '🟣', '⚪', '⚫', '🟥', '🟨', '🟩'],
];

const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\u200D\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})*/gu;

/**
 * Finds files decorated with emoji. Each costs one to five tokens, says nothing that its word does not, and the agent's
 * answers pick the manner up. One finding per file.
 *
 * ## How to fix
 * Delete them, or write the word. Marks with a meaning (yes, no, careful) are allowed; change the option `allow` to add
 * others.
 *
 * ## When not to use it
 * Where emoji are the subject, such as a skill that writes posts or commit messages with them.
 */
export default defineRule<'emoji', Options>({
  meta: {
    id: 'prose/emoji',
    summary: 'The prose is decorated with emoji.',
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
        note: 'No emoji, humour or asides.',
      },
    ],
    messages: { emoji: 'The prose has {count} emoji, expected words.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          allow: {
            type: 'array',
            items: { type: 'string' },
            default: MARKS,
            description: 'Emoji that may be used; a variation selector behind one does not matter.',
          },
        },
      },
      defaults: { allow: MARKS },
    },
  },
  on: ['skill', 'agent', 'command'],
  when: ({ text }) => /[\u2300-\u2BFF\uD83C-\uD83E]/.test(text),
  check(document, context) {
    const allowed = new Set(context.options.allow.map((mark) => mark.replaceAll('\uFE0F', '')));
    const found = [...proseOf(document).matchAll(EMOJI)].filter(
      ([mark]) => !allowed.has(mark.replaceAll('\uFE0F', '')),
    );
    const first = found[0];
    if (first === undefined) return;
    const range = [first.index, first.index + first[0].length] as const;
    context.report({ range, messageId: 'emoji', data: { count: found.length } });
  },
});
