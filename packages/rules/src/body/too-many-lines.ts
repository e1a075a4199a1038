import { defineRule } from '@sopwright/lint';
import { bodyOpening } from '../reading/text/body-opening.ts';

interface Options {
  readonly max: number;
}

/**
 * Finds a SKILL.md with more lines than a model should have to read before it starts to work. The whole file enters
 * the conversation when the skill is used, and what is needed only sometimes crowds out what is needed always.
 *
 * ## How to fix
 * Move what only some requests need into files below `references/`, name each of them in the SKILL.md, and say when to
 * read it.
 *
 * ## When not to use it
 * Where every line is needed on every use: one long file is then cheaper than five that are all read.
 */
export default defineRule<'tooMany', Options>({
  meta: {
    id: 'body/too-many-lines',
    summary: 'The SKILL.md has more lines than a skill should.',
    kind: 'style',
    severity: 'info',
    presets: { recommended: 'info', 'agent-skills': 'warning', guidelines: ['warning', { max: 300 }] },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/specification',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'A SKILL.md keeps under 500 lines.',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: '200 lines are ideal, 300 good, 500 the limit.',
      },
    ],
    messages: { tooMany: 'The SKILL.md has {lines} lines, expected at most {max}.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          max: {
            type: 'integer',
            minimum: 1,
            default: 500,
            description: 'Most lines a SKILL.md may have, its frontmatter included.',
          },
        },
      },
      defaults: { max: 500 },
    },
  },
  on: ['skill'],
  check(document, context) {
    const { max } = context.options;
    const lines = document.lines.lineCount;
    if (lines <= max) return;
    context.report({ range: bodyOpening(document), messageId: 'tooMany', data: { lines, max } });
  },
});
