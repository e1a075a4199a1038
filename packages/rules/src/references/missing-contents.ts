import { sectionsOf } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { hasContentsList } from '../reading/paths/contents-list.ts';
import { isForPeople, isPattern } from '../reading/skills/skill-files.ts';
import { firstLineOf } from '../reading/text/first-line.ts';

interface Options {
  readonly maxLines: number;
}

const FEW = 3;

/**
 * Finds long references without a list of contents. Agents look into a file before they read all of it, often at its
 * first hundred lines; a list at the top shows them what else there is and lets them read just that.
 *
 * A heading or line such as "Contents" counts, in several languages, and so do three links to headings of the same file.
 * Files with fewer than three headings, templates, and files for people such as a README are left alone.
 *
 * ## How to fix
 * Write a list of the file's sections below its title, or split the file by topic. Either also settles
 * `references/too-long`, a list up to 300 lines.
 *
 * ## When not to use it
 * Where references are always read as a whole. Anthropic's own skill-creator asks for contents from 300 lines on: set
 * `maxLines` to 300 to go by that.
 */
export default defineRule<'missing', Options>({
  meta: {
    id: 'references/missing-contents',
    summary: 'A long reference has no list of contents.',
    kind: 'style',
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
        note: 'A table of contents for references longer than 100 lines; one in ten real references has one.',
      },
    ],
    messages: {
      missing: 'Reference has {lines} lines and no list of contents, expected one above {max} lines.',
    },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          maxLines: {
            type: 'integer',
            minimum: 1,
            default: 100,
            description: 'Lines that a reference may have without a list of contents.',
          },
        },
      },
      defaults: { maxLines: 100 },
    },
  },
  on: ['reference'],
  check(document, context) {
    const { maxLines } = context.options;
    const { lineCount } = document.lines;
    if (lineCount <= maxLines || isForPeople(document) || isPattern(document)) return;
    if (sectionsOf(document).length < FEW || hasContentsList(document)) return;
    context.report({ range: firstLineOf(document), messageId: 'missing', data: { lines: lineCount, max: maxLines } });
  },
});
