import { defineRule } from '@sopwright/lint';
import { consequencesOf } from '../reading/frontmatter/frontmatter-report.ts';
import { type StartCause, startFaultOf } from '../reading/frontmatter/frontmatter-start.ts';

const MESSAGES = {
  'blank-before': 'blank',
  'comment-before': 'comment',
  'code-fence-before': 'codeFence',
  'prose-before': 'text',
} as const;

function isAbove(cause: StartCause): cause is keyof typeof MESSAGES {
  return Object.hasOwn(MESSAGES, cause);
}

/**
 * Finds frontmatter that does not stand at the very top: below a blank line, a comment or a heading, or inside of a code
 * fence, as a copy from a chat leaves it. The clients look at the first bytes only and see a file without frontmatter.
 *
 * ## How to fix
 * Make the opening `---` the first line. `--fix` deletes blank lines and a code fence around the block, and moves a
 * comment below it.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/text-before',
    summary: 'Something stands above the frontmatter.',
    kind: 'problem',
    severity: 'error',
    errorWhere: 'lost',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      { source: 'https://agentskills.io/specification', level: 'MUST', date: '2026-08-09' },
      {
        source: 'Codex CLI 0.169.0, Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A skill with a blank line or a comment above its frontmatter is not listed.',
      },
      {
        source: 'Claude Code 2.1.328, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'It loads without a name and a description of its own.',
      },
    ],
    messages: {
      blank: 'Frontmatter stands below blank lines, expected it at the top: {effects}.',
      comment: 'Frontmatter stands below a comment, expected it at the top: {effects}.',
      codeFence: 'Frontmatter stands inside of a code fence, expected it at the top: {effects}.',
      text: 'Frontmatter stands below other text, expected it at the top: {effects}.',
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const fault = startFaultOf(document);
    if (fault === undefined || !isAbove(fault.cause)) return;
    const { effects, ...consequences } = consequencesOf(document, context, 'text-before-frontmatter');
    const { cause, range, fix } = fault;
    context.report({ range, messageId: MESSAGES[cause], data: { effects }, ...consequences, ...(fix && { fix }) });
  },
});
