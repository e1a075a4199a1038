import { defineRule } from '@sopwright/lint';
import { entriesOf } from '../reading/frontmatter/field-items.ts';

interface Options {
  readonly min: number;
  readonly max: number;
}

/** Words that would fit any skill. */
const EMPTY: ReadonlySet<string> = new Set([
  'skill',
  'skills',
  'stuff',
  'misc',
  'other',
  'general',
  'tool',
  'cloud',
  'deploy',
]);

function tagsIn(text: string): readonly string[] {
  return text.split(text.includes(',') ? ',' : /\s+/).flatMap((tag) => (tag.trim() === '' ? [] : [tag.trim()]));
}

/** A tag that tells nothing which the skill's name does not tell, or that would fit any skill. */
function idleTag(tags: readonly string[], name: unknown): string | undefined {
  return tags.find((tag) => tag.toLowerCase() === String(name).toLowerCase() || EMPTY.has(tag.toLowerCase()));
}

/**
 * Finds tags that are not where and how the awslabs guidelines want them: three to seven in one text,
 * `metadata.tags: "aws, lambda, deploy"`. A `tags` field of its own is none of the specification's six fields, and a
 * list is none of the texts that `metadata` holds. A tag that repeats the skill's name, or that would fit any skill
 * (`deploy`, `cloud`, `stuff`), finds nothing that the name does not find.
 *
 * ## How to fix
 * Move the tags to `metadata.tags`, and keep those that a user would search for.
 */
export default defineRule<'topLevel' | 'notText' | 'count' | 'idle', Options>({
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
      idle: 'Tag `{tag}` repeats the name or fits any skill, expected one that a user would search for.',
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
    const words = tagsIn(tags.value);
    const count = words.length;
    if (count < min || count > max) {
      context.report({ range: tags.range, messageId: 'count', data: { count, min, max } });
    }
    const tag = idleTag(words, document.frontmatter.get('name')?.value);
    if (tag !== undefined) context.report({ range: tags.range, messageId: 'idle', data: { tag } });
  },
});
