import { defineRule } from '@sopwright/lint';
import { isForPeople, isPattern } from '../reading/skills/skill-files.ts';
import { firstLineOf } from '../reading/text/first-line.ts';

interface Options {
  readonly max: number;
}

/**
 * Finds references with more lines than the design guidelines for agent plugins allow. A reference is read as a whole
 * when the agent needs one thing out of it; a short one, about a single topic, costs no more than that thing.
 *
 * Two of three real references are longer, those of the guidelines' own repository included, so this is advice.
 * Templates and files for people such as a README are left alone.
 *
 * ## How to fix
 * Split the file by topic, and let SKILL.md say which part is read when. Where the parts are always read together, give
 * the file a list of contents instead and raise `max`.
 */
export default defineRule<'long', Options>({
  meta: {
    id: 'references/too-long',
    summary: 'A reference has more lines than the guidelines allow.',
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
        note: 'Under 100 lines each; an older requirements document of the same repository sets no limit.',
      },
    ],
    messages: { long: 'Reference has {lines} lines, expected at most {max}.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          max: { type: 'integer', minimum: 1, default: 100, description: 'Most lines that a reference may have.' },
        },
      },
      defaults: { max: 100 },
    },
  },
  on: ['reference'],
  check(document, context) {
    const { max } = context.options;
    const { lineCount } = document.lines;
    if (lineCount <= max || isForPeople(document) || isPattern(document)) return;
    context.report({ range: firstLineOf(document), messageId: 'long', data: { lines: lineCount, max } });
  },
});
