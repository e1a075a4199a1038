import { defineRule } from '@sopwright/lint';
import { reportFaults } from '../reading/frontmatter/frontmatter-report.ts';

/**
 * Finds a field that stands twice in one map. YAML does not allow it; the clients that do take one of the two and say
 * nothing about the other.
 *
 * ## How to fix
 * Keep one of them. Where both say the same, `--fix` removes the second.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/duplicate-key',
    summary: 'A field stands twice.',
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
        source: 'https://yaml.org/spec/1.2.2/#3213-node-comparison',
        level: 'MUST',
        date: '2026-11-20',
      },
    ],
    messages: { found: 'Field `{key}` stands twice, expected it once: {effects}.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    reportFaults(document, context, { cause: 'duplicate-key', messageId: 'found', readingCase: () => 'duplicate-key' });
  },
});
