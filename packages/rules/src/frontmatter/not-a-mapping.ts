import type { Document, Range } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { consequencesOf } from '../reading/frontmatter/frontmatter-report.ts';

function contentOf({ frontmatter, text }: Document): Range {
  const [from, to] = frontmatter.contentRange;
  const content = text.slice(from, to);
  return [from + (content.length - content.trimStart().length), from + content.trimEnd().length];
}

/**
 * Finds frontmatter that is good YAML but no set of fields: a list, or plain text such as `name:books`, where a blank is
 * missing behind the colon. No name and no description can be read from it.
 *
 * ## How to fix
 * Write one `field: value` per line, with a blank behind the colon.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/not-a-mapping',
    summary: 'The frontmatter has no fields.',
    kind: 'problem',
    severity: 'error',
    errorWhere: 'lost',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      { source: 'https://agentskills.io/specification', level: 'MUST', date: '2026-08-09' },
      {
        source: 'Codex CLI 0.169.0, Gemini CLI 0.61.0 and OpenCode 1.18.33, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A skill whose frontmatter is a list is not listed; Copilot CLI shows the first line of its body.',
      },
    ],
    messages: { noFields: 'Frontmatter is {type}, expected fields such as `name: x`: {effects}.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const { frontmatter } = document;
    if (frontmatter.status !== 'closed' || frontmatter.isMapping || frontmatter.problems.length > 0) return;
    const range = contentOf(document);
    const isList = document.text.startsWith('-', range[0]) || document.text.startsWith('[', range[0]);
    const { effects, ...consequences } = consequencesOf(document, context, 'not-a-mapping');
    context.report({
      range,
      messageId: 'noFields',
      data: { type: isList ? 'a list' : 'a text', effects },
      ...consequences,
    });
  },
});
