import { defineRule } from '@sopwright/lint';
import { knowledgeOf } from '../reading/clients/field-facts.ts';

const PLACEHOLDER = /(?<![\\\w$])\$ARGUMENTS(?!\w)/;

/**
 * Finds skills and commands that put their arguments in with `$ARGUMENTS` and have no `argument-hint`. The hint stands
 * in the menu beside the command's name; without it a user has to open the file to see what to type.
 *
 * ## How to fix
 * Add `argument-hint: "[issue-number]"`. The quotes keep YAML from reading the brackets as a list.
 */
export default defineRule({
  meta: {
    id: 'fields/argument-hint-missing',
    summary: 'The file takes arguments and does not say which.',
    kind: 'style',
    severity: 'info',
    presets: {},
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [{ source: 'https://code.claude.com/docs/en/skills', level: 'MAY', date: '2026-08-22' }],
    messages: { missing: 'Text takes `$ARGUMENTS`, expected an `argument-hint` in the frontmatter.' },
  },
  on: ['skill', 'command'],
  check(document, context) {
    const { frontmatter, text, bodyStart } = document;
    if (frontmatter.get('argument-hint') !== undefined || !text.includes('$ARGUMENTS')) return;
    if (frontmatter.get('user-invocable')?.value === false) return;
    const match = PLACEHOLDER.exec(text.slice(bodyStart));
    if (match === null || knowledgeOf(document, 'argument-hint', context).length === 0) return;
    const start = bodyStart + match.index;
    context.report({ range: [start, start + match[0].length], messageId: 'missing' });
  },
});
