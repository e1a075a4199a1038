import type { Document, Range } from '@sopwright/document';
import { defineRule, type Fix } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { type AlsoFor, alsoForSchema, concerned } from '../reading/clients/concern.ts';
import { readersAt } from '../reading/clients/document-readers.ts';

/** Two hyphens for each longer run of them; not where one may be in a comment, or part of a name or an option. */
function shorten({ text }: Document, [from, to]: Range): Fix | undefined {
  const content = text.slice(from, to);
  const isInComment = content.split('\n').some((line) => /#/.test(line) && line.lastIndexOf('---') > line.indexOf('#'));
  if (isInComment || /\w---|---\w/.test(content)) return undefined;
  const edits = [...content.matchAll(/-{3,}/g)].map(({ 0: run, index }) => ({
    range: [from + index, from + index + run.length] as const,
    text: '--',
  }));
  return { safety: 'unsafe', edits };
}

/**
 * Finds `---` inside the frontmatter: in a description, a table row in a block of text, or a comment such as
 * `# --- tools ---`. YAML allows it, but some readers take the first `---` after the opening one for the end of the
 * block. Fields below it are lost there, and the rest of the frontmatter becomes part of the body.
 *
 * ## How to fix
 * Write a dash or two hyphens in text, and another line of signs in comments. `--fix-unsafe` makes two hyphens of every
 * longer run where none is in a comment; the rows of a table may have two as well.
 */
export default defineRule<'fence', AlsoFor>({
  meta: {
    id: 'frontmatter/fence-in-value',
    summary: 'The frontmatter has `---` before its end.',
    kind: 'compatibility',
    severity: 'error',
    presets: {
      recommended: 'error',
      'agent-skills': ['error', { alsoFor: ['agent-skills'] }],
      guidelines: ['error', { alsoFor: ['agent-skills'] }],
    },
    fix: 'unsafe',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source: 'Claude Code 2.1.328, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'The block ends at the first `---`, even inside a value. The other observed clients read on.',
      },
      {
        source: 'https://github.com/agentskills/agentskills/tree/main/skills-ref',
        level: 'MUST',
        date: '2026-08-09',
        note: 'The reference reader splits the text at the first two `---`.',
      },
    ],
    messages: { fence: 'Hyphens `---` stand inside the frontmatter, expected them at its end alone: {effects}.' },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const { frontmatter, text } = document;
    if (frontmatter.status !== 'closed') return;
    const [from, to] = frontmatter.contentRange;
    const start = text.indexOf('---', from);
    // The closing fence is found at the latest, one line break behind the content.
    if (start === -1 || start >= to) return;
    const clients = affectedBy(readersAt(document, concerned(context), context.files), 'fence-in-value');
    if (clients.length === 0) return;
    const fix = shorten(document, frontmatter.contentRange);
    context.report({
      range: [start, start + 3],
      messageId: 'fence',
      data: { effects: describeEffects(clients) },
      clients,
      ...(fix === undefined ? {} : { fix }),
    });
  },
});
