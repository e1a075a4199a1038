import { defineRule, type TextEdit } from '@sopwright/lint';
import { consequencesOf } from '../reading/frontmatter/frontmatter-report.ts';

/**
 * Finds blanks behind the opening `---`. They cannot be seen, and still one client takes the file for one without
 * frontmatter and drops the skill.
 *
 * ## How to fix
 * Delete the blanks. `--fix` does that, behind the closing `---` as well.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/fence-blanks',
    summary: 'Blanks follow the opening fence.',
    kind: 'compatibility',
    severity: 'error',
    errorWhere: 'lost',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source: 'Gemini CLI 0.61.0, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A skill with a blank behind both fences is not listed; Codex, Copilot CLI and OpenCode list it.',
      },
      {
        source: 'https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/skills/skillLoader.ts',
        level: 'MAY',
        date: '2026-11-20',
        note: 'Only the opening fence must stand alone on its line.',
      },
    ],
    messages: { blanks: 'Opening `---` has blanks behind it, expected the end of the line: {effects}.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const { frontmatter, text } = document;
    const { status, contentRange, range } = frontmatter;
    if (status !== 'closed') return;
    const [start] = contentRange;
    const blanks = /^[^\S\r\n]+/.exec(text.slice(start))?.[0].length ?? 0;
    if (blanks === 0) return;
    const { clients, effects, ...consequences } = consequencesOf(document, context, 'blank-after-fence');
    if (clients.length === 0) return;
    const edits: TextEdit[] = [{ range: [start, start + blanks], text: '' }];
    const tail = text.slice(...range).length - text.slice(...range).trimEnd().length;
    if (tail > 0) edits.push({ range: [range[1] - tail, range[1]], text: '' });
    context.report({
      range: [start, start + blanks],
      messageId: 'blanks',
      data: { effects },
      clients,
      ...consequences,
      fix: { safety: 'safe', edits },
    });
  },
});
