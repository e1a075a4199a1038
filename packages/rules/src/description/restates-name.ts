import { defineRule } from '@sopwright/lint';
import { textField } from '../reading/frontmatter/scalar-text.ts';
import { nameField, skillDirectory } from '../reading/skills/skill-name.ts';

const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'this', 'that', 'and', 'or', 'of', 'to', 'for', 'in', 'on', 'with', 'by', 'from', 'as', 'at'],
  ...['is', 'are', 'be', 'it', 'its', 'use', 'using', 'used', 'uses', 'user', 'users', 'you', 'your', 'when', 'if'],
  ...['can', 'will', 'should', 'want', 'wants', 'need', 'needs', 'help', 'helps', 'helping', 'do', 'does', 'doing'],
  ...['skill', 'skills', 'agent', 'tool', 'task', 'tasks', 'about', 'how', 'which', 'provide', 'provides', 'asks'],
  ...['simple', 'new', 'some', 'any', 'all', 'more', 'that', 'i', 'my', 'we', 'our'],
]);

/** Cuts the endings that tell forms of one word apart: `reviews`, `reviewing`, `reviewed` and `reviewer` are one. */
function stem(word: string): string {
  const cut = word.length > 4 ? word.replace(/(?:ing|ings|ed|er|ers|es|s|e)$/, '') : word.replace(/s$/, '');
  return cut.length < 3 ? word : cut.replace(/([a-z])\1$/, '$1').replace(/[iy]$/, '');
}

function contentWords(text: string): string[] {
  const words = text.toLowerCase().split(/[\s!-/:-@[-`{-~]+/);
  return words.filter((word) => word !== '' && !EMPTY_WORDS.has(word)).map(stem);
}

/**
 * Finds descriptions that say no more than the name does: `deploy-to-aws` with "Deploys to AWS.". The name stands right
 * beside the description wherever a model sees it, so nothing is gained, and nothing tells when to use the skill.
 *
 * ## How to fix
 * Add what the skill does in particular, the technologies it knows, and when to use it.
 */
export default defineRule({
  meta: {
    id: 'description/restates-name',
    summary: 'The description says no more than the name.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
      },
      {
        source: 'https://agentskills.io/specification',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'A description says what the skill does and when to use it.',
      },
    ],
    messages: {
      restates: 'Description says no more than the name `{name}`, expected what the skill does and when to use it.',
    },
  },
  on: ['skill'],
  check(document, context) {
    const field = textField(document, 'description');
    const name = nameField(document)?.value ?? skillDirectory(document);
    if (field === undefined || name === undefined || field.value.length > 200) return;
    const known = new Set(contentWords(name));
    const words = contentWords(field.value);
    if (!words.every((word) => known.has(word))) return;
    context.report({ range: field.valueRange, messageId: 'restates', data: { name } });
  },
});
