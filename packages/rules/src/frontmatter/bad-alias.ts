import { defineRule } from '@sopwright/lint';
import { reportFaults } from '../reading/frontmatter/frontmatter-report.ts';

/**
 * Finds values that begin with an asterisk, such as `allowed-tools: *` or `paths: *.md`. To YAML that is an alias, the name
 * of a value further up; without that value the block does not parse.
 *
 * ## How to fix
 * Put the value in quotes. `--fix` does that.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/bad-alias',
    summary: 'A value begins with an asterisk outside of quotes.',
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
        note: 'Deduced: each of five kinds of invalid YAML loses the skill.',
      },
      {
        source: 'Claude Code 2.1.328, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A value of one line is quoted and read again.',
      },
      {
        source: 'https://yaml.org/spec/1.2.2/#71-alias-nodes',
        level: 'MUST',
        date: '2026-11-20',
      },
    ],
    messages: { found: 'Value `{text}` in `{key}` is an alias without an anchor, expected it in quotes: {effects}.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    reportFaults(document, context, {
      cause: 'bad-alias',
      messageId: 'found',
      readingCase: ({ isOneLine }) => (isOneLine ? 'bad-alias' : 'invalid-yaml'),
    });
  },
});
