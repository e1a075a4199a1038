import { defineRule } from '@sopwright/lint';

/**
 * Finds files that belong to a skill or plugin and cannot be read: no permission, a link that leads nowhere, a device, a
 * name that is not UTF-8.
 * Nothing in such a file was checked.
 *
 * ## How to fix
 * Give the file back its permissions, its target or a name that can be written, or add it to `ignores`.
 */
export default defineRule({
  meta: {
    id: 'workspace/unreadable',
    summary: 'A file cannot be read.',
    kind: 'problem',
    severity: 'error',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'docs/ci.md of sopwright, exit codes',
        level: 'MUST',
        date: '2026-11-26',
        note: 'A named path that cannot be read ends the run with 2: what was not read is not clean.',
      },
    ],
    messages: { unreadable: 'File cannot be read, expected a file that the linter may open: {reason}.' },
  },
  on: [],
});
