import { defineRule } from '@sopwright/lint';
import { loadedCounter } from '@sopwright/tokens';
import { bodyOpening } from '../reading/text/body-opening.ts';

interface Options {
  readonly max: number;
}

const ENCODING = 'o200k_base';

/** Of a longer text, in UTF-16 code units, the beginning is counted first: that mostly tells enough. */
const LONG = 50_000;

/**
 * Finds a SKILL.md that costs more tokens than the specification recommends. All of it is paid for whenever the skill
 * is used, and Claude Code keeps only the first 5,000 tokens of a used skill when it compacts the conversation: what
 * stands behind them is forgotten.
 *
 * Tokens are those of OpenAI's `o200k_base`, counted exactly; other models count more or less. `recommended` leaves
 * this rule out: it is about cost, and how much of it is right is for each team to say.
 *
 * ## How to fix
 * Move what only some requests need into files below `references/`. Tables of constants, long examples and full
 * listings of options are the best candidates.
 */
export default defineRule<'tooMany', Options>({
  meta: {
    id: 'body/too-many-tokens',
    summary: 'The SKILL.md costs more tokens than a skill should.',
    kind: 'cost',
    severity: 'warning',
    presets: { guidelines: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/specification',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'Instructions keep below 5,000 tokens.',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'SKILL.md and plugin.json together stay under 5,000 tokens.',
      },
    ],
    messages: { tooMany: 'The SKILL.md has {tokens} tokens, expected at most {max}.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          max: {
            type: 'integer',
            minimum: 1,
            default: 5000,
            description: 'Most tokens (o200k_base) the SKILL.md may have, its frontmatter included.',
          },
        },
      },
      defaults: { max: 5000 },
    },
  },
  on: ['skill'],
  check(document, context) {
    const { max } = context.options;
    // A UTF-16 code unit has at most three bytes, and no token is shorter than a byte.
    if (document.text.length * 3 <= max) return;
    const counter = loadedCounter(ENCODING);
    if (counter === undefined) throw new Error(`await the counter of ${ENCODING} before this rule runs`);
    if (document.text.length > LONG) {
      const tokens = counter.count(document.text.slice(0, LONG));
      if (tokens > max) {
        context.report({ range: bodyOpening(document), messageId: 'tooMany', data: { tokens: `over ${tokens}`, max } });
        return;
      }
    }
    const tokens = counter.count(document.text);
    if (tokens <= max) return;
    context.report({ range: bodyOpening(document), messageId: 'tooMany', data: { tokens, max } });
  },
});
