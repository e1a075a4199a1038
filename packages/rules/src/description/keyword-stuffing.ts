import type { Range } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { rangeInValue, textField } from '../reading/frontmatter/scalar-text.ts';

interface Options {
  readonly max: number;
}

/** Separators within a list; a dot, a colon, a bracket or a dash ends it. */
const ITEM = /[^,、，;|·/]+/gu;
const LIST = /[^.。!?:：()（）\n—–]+/gu;
const MOST_WORDS = 3;

/** How many words an item has; three characters of Chinese or Japanese count as one. */
function wordCount(item: string): number {
  const dense = item.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const rest = item.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' ');
  return Math.ceil(dense / 3) + (rest.match(/[\p{L}\p{N}][\p{L}\p{N}.+#_'’/-]*/gu)?.length ?? 0);
}

interface Run {
  readonly count: number;
  readonly range: Range;
}

/** The longest row of items of a few words each. */
function longestRun(text: string): Run | undefined {
  let best: Run | undefined;
  for (const list of text.matchAll(LIST)) {
    let count = 0;
    let start = 0;
    for (const item of list[0].matchAll(ITEM)) {
      const words = wordCount(item[0]);
      if (words === 0) continue;
      const at = list.index + item.index;
      if (words > MOST_WORDS) count = 0;
      else {
        if (count === 0) start = at + item[0].search(/\S/);
        count += 1;
        if (count > (best?.count ?? 0)) best = { count, range: [start, at + item[0].trimEnd().length] };
      }
    }
  }
  return best;
}

/**
 * Finds descriptions with a long row of keywords: more than a dozen words and phrases of up to three words, one after the
 * other. Each is paid for in every session, and together they match requests that have nothing to do with the skill.
 *
 * ## How to fix
 * Keep the three to seven that a user would say, and put the others into one sentence on what the skill does. A list that
 * the skill looks things up in belongs in the body.
 */
export default defineRule<'stuffed', Options>({
  meta: {
    id: 'description/keyword-stuffing',
    summary: 'The description is a long row of keywords.',
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
        note: 'Three to seven specific keywords.',
      },
      {
        source: 'https://agentskills.io/skill-creation/optimizing-descriptions',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'User intent rather than a list of keywords.',
      },
    ],
    messages: { stuffed: 'Description lists {count} keywords in a row, expected at most {max}.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          max: { type: 'integer', minimum: 1, default: 12, description: 'Most keywords in a row.' },
        },
      },
      defaults: { max: 12 },
    },
  },
  on: ['skill'],
  check(document, context) {
    const { max } = context.options;
    const field = textField(document, 'description');
    const run = field === undefined ? undefined : longestRun(field.value);
    if (field === undefined || run === undefined || run.count <= max) return;
    context.report({
      range: rangeInValue(document, field, run.range),
      messageId: 'stuffed',
      data: { count: run.count, max },
    });
  },
});
