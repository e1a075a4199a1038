import { defineRule } from '@sopwright/lint';

/** A longer body has more than headings, or another defect. */
const SHORT = 2_000;
const HEADING_OR_COMMENT = /^[ \t]*(?:#{1,6}(?:[ \t].*)?|<!--.*-->[ \t]*)?$/;

/** True for a body of headings and comments, each on a line of its own. */
function isHeadingsAlone(body: string): boolean {
  return body.length <= SHORT && body.split(/\r?\n/).every((line) => HEADING_OR_COMMENT.test(line));
}

/**
 * Finds skills, agents and commands that have frontmatter and nothing below it, and skills with headings and nothing
 * below those. A client lists such a skill and pays for its description, and whoever follows the listing finds no
 * instructions.
 *
 * ## How to fix
 * Write what the agent has to do, or delete the file.
 */
export default defineRule({
  meta: {
    id: 'body/empty',
    summary: 'The file has no instructions below its frontmatter.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [{ source: 'https://agentskills.io/specification', level: 'SHOULD', date: '2026-08-09' }],
    messages: {
      empty: 'The {kind} has no body, expected instructions below the frontmatter.',
      headings: 'The skill has headings and nothing below them, expected instructions.',
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const { frontmatter, text, kind, bodyStart } = document;
    if (frontmatter.status !== 'closed') return;
    const body = text.slice(bodyStart);
    if (body.trim() === '') context.report({ range: frontmatter.range, messageId: 'empty', data: { kind } });
    // What is a heading of a command may be its prompt.
    else if (kind === 'skill' && isHeadingsAlone(body)) {
      const start = bodyStart + (body.length - body.trimStart().length);
      context.report({ range: [start, start + body.trim().length], messageId: 'headings' });
    }
  },
});
