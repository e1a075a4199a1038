import { proseOf } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';

interface Options {
  readonly max: number;
}

const SHOUT =
  /(?<![\w-])(?:MUST|SHALL|NEVER|ALWAYS|DO NOT|DON['’]T|CRITICAL|IMPORTANT|REQUIRED|MANDATORY|WARNING|STOP|ONLY|EXACTLY|FORBIDDEN|PROHIBITED|ABSOLUTELY)(?![\w-])/g;

/**
 * Finds files in which so many words are shouted that none stands out any more. `MUST` and `NEVER` work because they are
 * rare; where every step has two, a model weighs them all alike, and the one that guards against real damage with them.
 *
 * Files that say they use the words of RFC 2119 are left alone. One finding per file.
 *
 * ## How to fix
 * Keep capitals for what must not go wrong, and say why. Write the rest as plain instructions: "Run the tests" is an
 * order already.
 */
export default defineRule<'inflated', Options>({
  meta: {
    id: 'prose/emphasis-inflation',
    summary: 'So many words are in capitals that none stands out.',
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
        note: 'Capitals mark obligations: REQUIRED, ALWAYS, DO NOT.',
      },
      {
        source:
          'https://github.com/anthropics/claude-plugins-official/blob/main/plugins/skill-creator/skills/skill-creator/SKILL.md',
        level: 'SHOULD',
        date: '2026-11-20',
        note: 'Capitals everywhere are a warning sign; reasons work better.',
      },
    ],
    messages: { inflated: 'The prose shouts {count} words, expected at most {max}.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          max: {
            type: 'integer',
            minimum: 0,
            default: 20,
            description: 'Most words in capitals, such as MUST and NEVER, that a file may have.',
          },
        },
      },
      defaults: { max: 20 },
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const { max } = context.options;
    if (/RFC ?2119/.test(document.text)) return;
    const found = [...proseOf(document).matchAll(SHOUT)];
    const first = found[0];
    if (first === undefined || found.length <= max) return;
    const range = [first.index, first.index + first[0].length] as const;
    context.report({ range, messageId: 'inflated', data: { count: found.length, max } });
  },
});
