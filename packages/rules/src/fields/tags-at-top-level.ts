import { defineRule } from '@sopwright/lint';
import { entriesOf } from '../reading/frontmatter/field-items.ts';

interface Options {
  readonly min: number;
  readonly max: number;
}

function countTags(text: string): number {
  return text.split(text.includes(',') ? ',' : /\s+/).filter((tag) => tag.trim() !== '').length;
}

/**
 * Finds tags that are not where and how the awslabs guidelines want them: three to seven in one text,
 * `metadata.tags: "aws, lambda, deploy"`. A `tags` field of its own is none of the specification's six fields, and a
 * list is none of the texts that `metadata` holds.
 *
 * ## How to fix
 * Move the tags to `metadata.tags`, and keep those that a user would search for.
 */
export default defineRule<'topLevel' | 'notText' | 'count', Options>({
  meta: {
    id: 'fields/tags-at-top-level',
    summary: 'Tags are not three to seven words in the text `metadata.tags`.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'warning' },
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
      { source: 'https://agentskills.io/specification', level: 'MUST', date: '2026-08-09' },
    ],
    messages: {
      topLevel: 'Field `tags` is at the top level, expected the text `metadata.tags`.',
      notText: 'Value of `metadata.tags` is not a text, expected one text with commas.',
      count: 'Number of tags in `metadata.tags` is {count}, expected {min} to {max}.',
    },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          min: { type: 'integer', minimum: 0, default: 3, description: 'Fewest tags in `metadata.tags`.' },
          max: { type: 'integer', minimum: 1, default: 7, description: 'Most tags in `metadata.tags`.' },
        },
      },
      defaults: { min: 3, max: 7 },
    },
  },
  on: ['skill'],
  check(document, context) {
    const { min, max } = context.options;
    const topLevel = document.frontmatter.get('tags');
    if (topLevel !== undefined) context.report({ range: topLevel.keyRange, messageId: 'topLevel' });
    const metadata = document.frontmatter.get('metadata');
    const tags = metadata && entriesOf(document, metadata).find(({ key }) => key === 'tags');
    if (tags === undefined) return;
    if (typeof tags.value !== 'string') {
      context.report({ range: tags.range, messageId: 'notText' });
      return;
    }
    const count = countTags(tags.value);
    if (count < min || count > max)
      context.report({ range: tags.range, messageId: 'count', data: { count, min, max } });
  },
});
