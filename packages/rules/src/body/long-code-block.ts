import { defineRule } from '@sopwright/lint';
import { fenceOf } from '../reading/text/code-fence.ts';

interface Options {
  readonly max: number;
}

/**
 * Finds code blocks so long that they are better off in a file of their own. A script in `scripts/` can be run without
 * being read; in the SKILL.md it is paid for on every use and typed out again, with the mistakes that brings.
 *
 * ## How to fix
 * Move a program to `scripts/`, a template to `assets/`, a long listing to `references/`, and name the file where the
 * block stood.
 */
export default defineRule<'long', Options>({
  meta: {
    id: 'body/long-code-block',
    summary: 'A code block is long enough to be a file of its own.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'Code blocks of more than 30 lines are candidates for extraction.',
      },
    ],
    messages: { long: 'The code block has {lines} lines, expected at most {max}.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          max: {
            type: 'integer',
            minimum: 1,
            default: 30,
            description: 'Most lines a fenced code block may have between its fences.',
          },
        },
      },
      defaults: { max: 30 },
    },
  },
  on: ['skill'],
  when: ({ text }) => text.includes('```') || text.includes('~~~'),
  visit: {
    code(node, document, context) {
      const { max } = context.options;
      const lines = node.value.split('\n').length;
      const fence = lines > max ? fenceOf(document, node) : undefined;
      // A fence that is never closed swallows prose; how long that is says nothing.
      if (fence?.isClosed !== true) return;
      context.report({ range: fence.opening, messageId: 'long', data: { lines, max } });
    },
  },
});
