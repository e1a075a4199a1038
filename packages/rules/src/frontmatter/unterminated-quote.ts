import { defineRule } from '@sopwright/lint';
import { reportFaults } from '../reading/frontmatter/frontmatter-report.ts';

/**
 * Finds a value that begins with a quote and never closes it. A reader runs on to the next quote, often to the end of the
 * block, and gives up there.
 *
 * ## How to fix
 * Close the quote, or drop it. Where the rest of the value holds neither a quote nor an escape, `--fix` closes it at the
 * end.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/unterminated-quote',
    summary: 'A quote is not closed.',
    kind: 'problem',
    severity: 'error',
    errorWhere: 'lost',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'Codex CLI 0.169.0, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'The skill is not listed.',
      },
      {
        source: 'GitHub Copilot CLI 1.0.102, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'The skill is not listed.',
      },
      {
        source: 'OpenCode 1.18.33, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'The skill is not listed.',
      },
      {
        source: 'Gemini CLI 0.61.0, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'The quote becomes part of the value.',
      },
      {
        source: 'Claude Code 2.1.328, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Every field is dropped.',
      },
      {
        source: 'https://yaml.org/spec/1.2.2/#73-flow-scalar-styles',
        level: 'MUST',
        date: '2026-11-20',
      },
    ],
    messages: { found: 'Quote at the start of `{key}` is not closed, expected another one at its end: {effects}.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    reportFaults(document, context, {
      cause: 'unterminated-quote',
      messageId: 'found',
      readingCase: () => 'unterminated-quote',
    });
  },
});
