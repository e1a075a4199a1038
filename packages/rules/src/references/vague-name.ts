import { defineRule } from '@sopwright/lint';
import { baseName } from '../reading/paths/relative-path.ts';
import { isPattern } from '../reading/skills/skill-files.ts';
import { firstLineOf } from '../reading/text/first-line.ts';

/** Names that would fit any file. */
const VAGUE =
  /^(?:(?:details?|misc|miscellaneous|notes?|others?|stuff|info|information|untitled|new|temp|tmp|more|extras?|additional|general|ref|references?)(?:[-_ ]?\d+)?|(?:part|section|page|chapter|file|doc|document|text)[-_ ]?\d+)\.(?:md|mdx|markdown)$/i;

/**
 * Finds references whose file name would fit any other: `details.md`, `notes.md`, `part-2.md`. An agent decides by the name
 * whether to read a file, from the sentence that leads to it and from a list of the folder; from such a name it learns
 * nothing, and reads the file in any case or in none.
 *
 * ## How to fix
 * Name the file after its topic, `retry-policies.md`, and the link along with it. A file on several topics is better split.
 */
export default defineRule({
  meta: {
    id: 'references/vague-name',
    summary: 'The name of a reference does not say what is in it.',
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
        note: 'One topic per reference, with a descriptive file name.',
      },
      {
        source: 'https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices',
        level: 'SHOULD',
        date: '2026-08-22',
        note: 'Files are named after their content.',
      },
    ],
    messages: { vague: 'File name `{name}` would fit any reference, expected its topic.' },
  },
  on: ['reference'],
  check(document, context) {
    const name = baseName(document.path);
    if (!VAGUE.test(name) || !/(?:^|\/)references?\//.test(document.path) || isPattern(document)) return;
    context.report({ range: firstLineOf(document), messageId: 'vague', data: { name } });
  },
});
