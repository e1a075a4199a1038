import { defineRule } from '@sopwright/lint';
import { reportFaults } from '../reading/frontmatter/frontmatter-report.ts';

/**
 * Finds lines of the frontmatter that are indented with tabs. YAML allows blanks only; some clients turn tabs into blanks
 * and read again, the others drop the skill.
 *
 * ## How to fix
 * Indent with blanks. `--fix` writes two for each tab.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/tab-indentation',
    summary: 'The frontmatter is indented with tabs.',
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
        source: 'https://yaml.org/spec/1.2.2/#61-indentation-spaces',
        level: 'MUST',
        date: '2026-11-20',
      },
    ],
    messages: { found: 'Frontmatter is indented with a tab, expected blanks: {effects}.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    reportFaults(document, context, {
      cause: 'tab-indentation',
      messageId: 'found',
      readingCase: () => 'tab-indentation',
    });
  },
});
