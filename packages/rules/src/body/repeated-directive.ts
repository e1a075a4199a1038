import { defineRule } from '@sopwright/lint';
import { isShowing } from '../judgement/instruction.ts';
import { sentencesOf } from '../judgement/sentence.ts';

interface Options {
  readonly minWords: number;
}

const DIRECTIVE = /\b(?:must|never|always|do not|don['’]t|mandatory|forbidden|prohibited)\b/i;

/**
 * Finds commands and prohibitions that stand in the file twice, word for word. The second one costs tokens on every use
 * and is the one that is forgotten when the first is changed; then the two contradict each other.
 *
 * ## How to fix
 * Keep the one that stands where it is needed. What holds for all steps belongs above them.
 *
 * ## When not to use it
 * Where steps are read one at a time and each has to be complete in itself.
 */
export default defineRule<'repeated', Options>({
  meta: {
    id: 'body/repeated-directive',
    summary: 'A command or prohibition stands in the file twice.',
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
        note: 'Instructions are written once and stay short.',
      },
    ],
    messages: { repeated: 'This repeats line {line} word for word, expected it once.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          minWords: {
            type: 'integer',
            minimum: 1,
            default: 6,
            description: 'Shorter sentences may be repeated.',
          },
        },
      },
      defaults: { minWords: 6 },
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const first = new Map<string, number>();
    for (const { text, range, place, section } of sentencesOf(document)) {
      if (place === 'heading' || place === 'cell' || !DIRECTIVE.test(text) || isShowing(section)) continue;
      const words =
        document.text
          .slice(...range)
          .toLowerCase()
          .match(/[\p{L}\p{N}_./-]+/gu) ?? [];
      if (words.length < context.options.minWords) continue;
      const key = words.join(' ');
      const line = first.get(key);
      if (line === undefined) first.set(key, document.lines.position(range[0]).line);
      else context.report({ range, messageId: 'repeated', data: { line } });
    }
  },
});
