import { defineRule } from '@sopwright/lint';
import { reportFaults } from '../reading/frontmatter/frontmatter-report.ts';

/**
 * Finds values with a colon and a blank behind it outside of quotes, as in `description: Use when: …`. YAML takes such a
 * colon for the end of another key and refuses the block. Some clients put quotes around the value and read again; the
 * others drop the skill, and most of them without a word.
 *
 * ## How to fix
 * Put the whole value in quotes. `--fix` does that, with quotes that need no escape. Where the colon belongs to another
 * field whose line break was lost, as in `description: Renames invoices. license: MIT`, put the break back; only
 * `--fix-unsafe` does.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/unquoted-colon',
    summary: 'A value has a colon and a blank outside of quotes.',
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
        source: 'GitHub Copilot CLI 1.0.102, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'The skill is not listed.',
      },
      {
        source: 'Codex CLI 0.169.0, Gemini CLI 0.61.0, OpenCode 1.18.33 and Claude Code 2.1.328, the same test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'The value is taken whole.',
      },
      {
        source: 'https://yaml.org/spec/1.2.2/#733-plain-style',
        level: 'MUST',
        date: '2026-11-20',
      },
    ],
    messages: {
      found: 'Field `{key}` has an unquoted colon at `{text}`, expected its value in quotes: {effects}.',
      glued: 'Field `{key}` goes on with `{text}`, expected that on a line of its own: {effects}.',
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    reportFaults(document, context, {
      cause: 'unquoted-colon',
      messageId: 'found',
      readingCase: () => 'unquoted-colon',
    });
    reportFaults(document, context, {
      cause: 'lost-line-break',
      messageId: 'glued',
      readingCase: () => 'unquoted-colon',
    });
  },
});
