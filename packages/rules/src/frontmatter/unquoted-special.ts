import { defineRule } from '@sopwright/lint';
import { reportFaults } from '../reading/frontmatter/frontmatter-report.ts';

/**
 * Finds values that begin with a character which YAML keeps for itself: `@` and a backtick, `%`, a bracket or brace with
 * text behind it as in `argument-hint: [file] [mode]`, `>` or `|` with text behind it, `- ` and `? `, and `!`, which takes
 * the first word out of the value.
 *
 * ## How to fix
 * Put the whole value in quotes. `--fix` does that.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/unquoted-special',
    summary: 'A value begins with a character that YAML keeps for itself.',
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
        source: 'https://yaml.org/spec/1.2.2/#53-indicator-characters',
        level: 'MUST',
        date: '2026-11-20',
      },
      {
        source: 'Claude Code 2.1.328, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A value of one line is quoted and read again.',
      },
      {
        source: 'GitHub Copilot CLI 1.0.102, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Deduced: each of five kinds of invalid YAML loses the skill.',
      },
    ],
    messages: {
      special: 'Field `{key}` begins with `{text}` outside quotes, expected its value in quotes: {effects}.',
      tag: 'Word `{text}` at the start of `{key}` is read as a tag and dropped, expected the value in quotes.',
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    reportFaults(document, context, {
      cause: 'unquoted-special',
      messageId: 'special',
      // The clients that quote a value and read again do so with one line.
      readingCase: ({ isOneLine }) => (isOneLine ? 'bad-alias' : 'invalid-yaml'),
    });
    reportFaults(document, context, { cause: 'swallowed-word', messageId: 'tag', readingCase: () => undefined });
  },
});
