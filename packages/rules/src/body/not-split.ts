import { defineRule } from '@sopwright/lint';
import { directoryOf } from '../reading/paths/relative-path.ts';
import { bodyOpening } from '../reading/text/body-opening.ts';

interface Options {
  readonly max: number;
}

/** Files that hold nothing an agent would read while it uses the skill. */
const BESIDE = /^(?:SKILL|README|CHANGELOG|LICEN[CS]E|NOTICE|evals?|tests?)\b|^\./i;

/**
 * Finds long skills with no other file to go with them. All of a SKILL.md enters the conversation on every use; a part
 * that one request in twenty needs costs nothing in a file of its own until it is read.
 *
 * A README, a licence and evaluations do not count as such a file.
 *
 * ## How to fix
 * Move a part that only some requests need to `references/`, and say in the SKILL.md when to read it.
 *
 * ## When not to use it
 * Where every line is needed on every use.
 */
export default defineRule<'whole', Options>({
  meta: {
    id: 'body/not-split',
    summary: 'A long skill keeps everything in one file.',
    kind: 'cost',
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
        note: 'What 95 % of users do not need is not inlined; 200 lines are ideal.',
      },
      {
        source: 'https://agentskills.io/specification',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'Progressive disclosure: resources are read on demand.',
      },
    ],
    messages: { whole: 'The skill has {lines} lines and no other file, expected one for what few requests need.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          max: {
            type: 'integer',
            minimum: 1,
            default: 200,
            description: 'Most lines of a SKILL.md that has no file beside it.',
          },
        },
      },
      defaults: { max: 200 },
    },
  },
  on: ['skill'],
  check(document, context) {
    const lines = document.lines.lineCount;
    if (lines <= context.options.max) return;
    if (context.files.list(directoryOf(document.path)).some((name) => !BESIDE.test(name))) return;
    context.report({ range: bodyOpening(document), messageId: 'whole', data: { lines } });
  },
});
