import { defineRule } from '@sopwright/lint';
import { itemsOf } from '../reading/frontmatter/field-items.ts';

const ANY_COMMAND = /^Bash(?:\(\s*(?::?\*)?\s*\))?$/;

/**
 * Finds `Bash` without a pattern in `allowed-tools`. The field approves in advance: while the skill or command is in
 * use, the client runs every command it names without asking. Whatever gets into the prompt then, a web page or a file
 * of the repository, can have any command run.
 *
 * ## How to fix
 * Name the commands: `Bash(git status *)`, `Bash(npm test *)`. Or leave `Bash` out: the agent can use it all the same, and
 * the user is asked.
 *
 * ## When not to use it
 * For skills that only run where nothing can be harmed, such as a container without a network.
 */
export default defineRule({
  meta: {
    id: 'security/unrestricted-bash',
    summary: 'All shell commands are approved in advance.',
    kind: 'security',
    severity: 'info',
    presets: {},
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://code.claude.com/docs/en/skills',
        level: 'SHOULD',
        date: '2026-08-22',
        note: '`allowed-tools`.',
      },
      {
        source: 'https://genai.owasp.org/llmrisk/llm062025-excessive-agency/',
        level: 'SHOULD',
        date: '2026-11-20',
        note: 'Excessive agency.',
      },
    ],
    messages: {
      unrestricted: '`{tool}` approves every shell command in advance, expected patterns such as `Bash(git status *)`.',
    },
  },
  on: ['skill', 'command'],
  check(document, context) {
    const field = document.frontmatter.get('allowed-tools');
    if (field === undefined) return;
    for (const { text, locate } of itemsOf(document, field, 'commas and blanks')) {
      if (ANY_COMMAND.test(text)) context.report({ range: locate(), messageId: 'unrestricted', data: { tool: text } });
    }
  },
});
