import { defineRule } from '@sopwright/lint';
import { hasContentsList } from '../reading/paths/contents-list.ts';
import { isForPeople, isPattern } from '../reading/skills/skill-files.ts';
import { firstLineOf } from '../reading/text/first-line.ts';

interface Options {
  readonly max: number;
  readonly maxWithContents: number;
}

/**
 * Finds references with more lines than the design guidelines for agent plugins allow. A reference is read as a whole
 * when the agent needs one thing out of it; a short one, about a single topic, costs no more than that thing.
 *
 * With a list of contents at the top an agent reads only the part that it needs: Anthropic's best practices ask for one
 * above 100 lines. So a file that has one may be longer, up to 300 lines. Templates and files for people such as a README
 * are left alone. Two of three real references are longer than 100 lines, so this is advice.
 *
 * ## How to fix
 * Split the file by topic, and let SKILL.md say which part is read when. Where the parts are always read together, give
 * the file a list of contents instead.
 */
export default defineRule<'long' | 'longWithContents', Options>({
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
        source: 'https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices',
        level: 'SHOULD',
        date: '2026-08-22',
        note: 'References longer than 100 lines have a table of contents.',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'Under 100 lines each; an older requirements document of the same repository sets no limit.',
      },
    ],
    messages: {
      long: 'Reference has {lines} lines, expected at most {max}, or a list of contents.',
      longWithContents: 'Reference has {lines} lines and a list of contents, expected at most {max}.',
    },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          max: { type: 'integer', minimum: 1, default: 100, description: 'Most lines that a reference may have.' },
          maxWithContents: {
            type: 'integer',
            minimum: 1,
            default: 300,
            description: 'Most lines that a reference with a list of contents may have.',
          },
        },
      },
      defaults: { max: 100, maxWithContents: 300 },
    },
  },
  on: ['reference'],
  check(document, context) {
    const { max, maxWithContents } = context.options;
    const { lineCount } = document.lines;
    if (lineCount <= max || isForPeople(document) || isPattern(document)) return;
    const hasContents = hasContentsList(document);
    const most = hasContents ? Math.max(max, maxWithContents) : max;
    if (lineCount <= most) return;
    const messageId = hasContents ? 'longWithContents' : 'long';
    context.report({ range: firstLineOf(document), messageId, data: { lines: lineCount, max: most } });
  },
});
