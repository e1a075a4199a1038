import { defineRule } from '@sopwright/lint';
import { reportFaults } from '../reading/frontmatter/frontmatter-report.ts';

/**
 * Finds a value that goes on in the next line without an indentation, as editors and formatters leave it when they wrap a
 * long line. At the margin YAML expects the next field, so the block does not parse; one client reads on with half of the
 * value.
 *
 * ## How to fix
 * Indent the further lines of the value, or write it on one line. `--fix` indents them by two blanks.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/unindented-continuation',
    summary: 'A value goes on in a line that is not indented.',
    kind: 'problem',
    severity: 'error',
    errorWhere: 'lost',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'safe or unsafe',
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
        note: 'Only the first line of the value is read.',
      },
      {
        source: 'Claude Code 2.1.328, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Every field is dropped.',
      },
      {
        source: 'https://yaml.org/spec/1.2.2/#733-plain-style',
        level: 'MUST',
        date: '2026-11-20',
      },
    ],
    messages: { found: 'Line `{text}` goes on with `{key}` without indentation, expected it indented: {effects}.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    reportFaults(document, context, {
      cause: 'unindented-continuation',
      messageId: 'found',
      readingCase: () => 'unindented-continuation',
    });
  },
});
