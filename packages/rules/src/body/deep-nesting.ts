import { defineRule } from '@sopwright/lint';

interface Options {
  readonly max: number;
}

/**
 * Finds lists nested so deep that it is hard to tell which step an item belongs to.
 *
 * ## How to fix
 * Make the outer items headings, or move a branch into a section or a file of its own.
 */
export default defineRule<'deep', Options>({
  meta: {
    id: 'body/deep-nesting',
    summary: 'A list is nested deeper than readers follow.',
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
        note: 'Numbered steps and bullets; what is involved goes into its own section or file.',
      },
    ],
    messages: { deep: 'The list is nested {depth} levels deep, expected at most {max}.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          max: {
            type: 'integer',
            minimum: 1,
            default: 3,
            description: 'Most lists that may stand inside each other.',
          },
        },
      },
      defaults: { max: 3 },
    },
  },
  on: ['skill', 'agent', 'command'],
  visit: {
    list(node, document, context, ancestors) {
      const { max } = context.options;
      const depth = ancestors.filter(({ type }) => type === 'list').length + 1;
      if (depth !== max + 1) return;
      const [start, end] = document.rangeOf(node);
      const line = /^[^\r\n]*/.exec(document.text.slice(start, end))?.[0] ?? '';
      context.report({
        range: [start, start + line.trimEnd().length],
        messageId: 'deep',
        data: { depth, max },
      });
    },
  },
});
