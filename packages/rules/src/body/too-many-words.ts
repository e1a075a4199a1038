import { defineRule } from '@sopwright/lint';
import { bodyOpening } from '../reading/text/body-opening.ts';

interface Options {
  readonly max: number;
  readonly errorAbove: number;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const SPACED = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** Words between blanks; Chinese and Japanese have none between, where two characters make about one word. */
function countWords(text: string): number {
  return (text.match(SPACED)?.length ?? 0) + Math.round((text.match(CJK)?.length ?? 0) / 2);
}

/**
 * Finds a SKILL.md whose body has more words than one task should need. A body of that size is several skills, or a
 * skill that carries its reference library with it.
 *
 * A body above `max` is a warning at most; one above `errorAbove` has the severity that the preset or the
 * configuration gives the rule.
 *
 * ## How to fix
 * Split the skill by task, or move reference material into files below `references/`.
 */
export default defineRule<'tooMany', Options>({
  meta: {
    id: 'body/too-many-words',
    summary: 'The body has more words than one skill should.',
    kind: 'style',
    severity: 'warning',
    presets: { guidelines: 'error' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: '5,000 words are a warning, 8,000 an error.',
      },
    ],
    messages: { tooMany: 'The body has {words} words, expected at most {max}.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          max: {
            type: 'integer',
            minimum: 1,
            default: 5000,
            description: 'Most words the body may have, code included.',
          },
          errorAbove: {
            type: 'integer',
            minimum: 1,
            default: 8000,
            description: 'Up to this many words the finding is a warning at most.',
          },
        },
      },
      defaults: { max: 5000, errorAbove: 8000 },
    },
  },
  on: ['skill'],
  check(document, context) {
    const { max, errorAbove } = context.options;
    const { text, bodyStart } = document;
    // Every word has at least one character and a blank, or two characters.
    if ((text.length - bodyStart) / 2 < max) return;
    const words = countWords(text.slice(bodyStart));
    if (words <= max) return;
    context.report({
      range: bodyOpening(document),
      messageId: 'tooMany',
      data: { words, max },
      ...(words > errorAbove ? {} : { severity: 'warning' }),
    });
  },
});
