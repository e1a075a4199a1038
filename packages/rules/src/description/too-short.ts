import { defineRule } from '@sopwright/lint';
import { codePoints } from '../reading/clients/concern.ts';
import { textField } from '../reading/frontmatter/scalar-text.ts';

interface Options {
  readonly min: number;
}

// One character of Chinese, Japanese or Korean says about as much as two or three letters.
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const DENSE_WEIGHT = 2;

function weightOf(text: string): number {
  return codePoints(text) + (text.match(DENSE)?.length ?? 0) * (DENSE_WEIGHT - 1);
}

/**
 * Finds descriptions too short to tell a task and its occasion. A model sees nothing else of a skill when it chooses one.
 * A Chinese, Japanese or Korean character counts twice.
 *
 * ## How to fix
 * Say what the skill does and when to use it, with the words that a user would say.
 */
export default defineRule<'short', Options>({
  meta: {
    id: 'description/too-short',
    summary: 'The description is too short to choose the skill by.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'MUST',
        date: '2026-06-17',
        note: 'A description has 20 to 1,024 characters.',
      },
    ],
    messages: { short: 'Description has a length of {length}, expected at least {min} characters.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          min: { type: 'integer', minimum: 1, default: 20, description: 'Fewest characters a description may have.' },
        },
      },
      defaults: { min: 20 },
    },
  },
  on: ['skill'],
  check(document, context) {
    const field = textField(document, 'description');
    if (field === undefined) return;
    const text = field.value.trim();
    const { min } = context.options;
    if (weightOf(text) >= min) return;
    context.report({ range: field.valueRange, messageId: 'short', data: { length: codePoints(text), min } });
  },
});
