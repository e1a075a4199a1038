import { defineRule } from '@sopwright/lint';
import { mayRunScripts, scriptRunsOf } from '../reading/paths/script-runs.ts';
import { lookUp } from '../reading/skills/skill-files.ts';

/** Shells run a file without a first line of this kind as their own language, so their scripts work all the same. */
const SHELL_SCRIPT = /\.(?:sh|bash|zsh|ps1)$/;

/**
 * Finds scripts that a command starts by their path alone, `./scripts/fill.py`, and that have no line such as
 * `#!/usr/bin/env python3` at the top. The system cannot tell what to run them with; the shell takes them for a script of
 * its own and fails at the first line.
 *
 * Shell scripts are left alone, and so are scripts that are given to a program: `python3 scripts/fill.py`.
 *
 * ## How to fix
 * Add the line, and have the file executable; or name the program in the command.
 */
export default defineRule({
  meta: {
    id: 'references/missing-shebang',
    summary: 'A script that is started by its path does not say what runs it.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'GNU bash 5.2.15 on Linux, a Python script without the line, started by its path',
        level: 'observed',
        date: '2026-11-26',
        note: 'bash reads it as a script of its own: "import: command not found", exit 2.',
      },
      {
        source: 'https://agentskills.io/skill-creation/using-scripts',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'Scripts run as they are written in the skill.',
      },
    ],
    messages: { missing: 'Script `{path}` is started by its path and has no `#!` line, expected one.' },
  },
  on: ['skill'],
  when: mayRunScripts,
  check(document, context) {
    for (const { path, range, isDirect } of scriptRunsOf(document)) {
      if (!isDirect || SHELL_SCRIPT.test(path)) continue;
      const found = lookUp(document, path.replace(/^\.\//, ''), context.files);
      const text = found.status === 'found' ? context.files.text(found.path) : undefined;
      if (text === undefined || text.trim() === '' || text.startsWith('#!')) continue;
      context.report({ range, messageId: 'missing', data: { path } });
    }
  },
});
