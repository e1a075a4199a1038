import { defineRule } from '@sopwright/lint';
import { consequencesOf } from '../reading/frontmatter/frontmatter-report.ts';
import { opensFrontmatter, startFaultOf } from '../reading/frontmatter/frontmatter-start.ts';

/**
 * Finds skills and agents without frontmatter. Name and description stand there: without them most clients do not list
 * the skill, and the one that does shows the first paragraph of the body in their place.
 *
 * ## How to fix
 * Begin the file with a line of three hyphens, `name:`, `description:`, and another line of three hyphens.
 *
 * ## When not to use it
 * Commands need no frontmatter, so the rule leaves them alone. A text in a folder `agents` that is no agent is better
 * kept elsewhere, or named in `ignores`.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/missing',
    summary: 'The file has no frontmatter.',
    kind: 'problem',
    severity: 'error',
    errorWhere: 'lost',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      { source: 'https://agentskills.io/specification', level: 'MUST', date: '2026-08-09' },
      {
        source: 'Codex CLI 0.169.0, Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A skill without frontmatter is not listed.',
      },
      {
        source: 'Claude Code 2.1.328, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'It loads without a name and a description of its own.',
      },
    ],
    messages: {
      missing: 'The {kind} has no frontmatter, expected a name and a description between `---` lines: {effects}.',
    },
  },
  on: ['skill', 'agent'],
  check(document, context) {
    const { frontmatter, kind } = document;
    // A page named SKILLS.md without frontmatter is about skills, not a misspelt one.
    if (kind === 'skill' && !/(?:^|\/)skill\.\w+$/i.test(document.path)) return;
    const fault = startFaultOf(document);
    const isRule = frontmatter.status === 'unclosed' && !opensFrontmatter(document);
    if (fault?.cause !== 'nothing' && !isRule) return;
    const { effects, ...consequences } = consequencesOf(document, context, 'frontmatter-missing');
    context.report({
      range: fault?.range ?? frontmatter.range,
      messageId: 'missing',
      data: { kind, effects },
      ...consequences,
      // A text in a folder `agents` may be no agent at all.
      ...(kind === 'agent' && { severity: 'warning' }),
    });
  },
});
