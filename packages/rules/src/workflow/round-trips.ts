import { type Document, plainText, type Range } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import type { List, Nodes } from 'mdast';

interface Options {
  readonly max: number;
}

/** Steps that only look something up. */
const LOOKS =
  /^\W*(?:scan|read|fetch|search|list|get|query|look up|look for|grep|load|retrieve|download|open|find|inspect)\b/i;
/** The list says that its steps are one: they run together. */
const TOGETHER =
  /\b(?:parallel|at once|together|concurrently|single (?:call|command|pass|request|step)|one (?:call|command|pass|request|go)|batch)/i;

/** Text of the block above a list. */
function introOf({ text }: Document, [start]: Range): string {
  return text
    .slice(Math.max(0, start - 300), start)
    .split(/\n[ \t]*\r?\n/)
    .slice(-2)
    .join(' ');
}

/** The longest row of steps that look something up, as indexes into the list: first, and behind the last. */
function longestRow({ children }: List): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let first = 0;
  children.forEach((item, index) => {
    const [opening] = item.children;
    if (opening === undefined || !LOOKS.test(plainText(opening))) first = index + 1;
    else if (index + 1 - first > best[1] - best[0]) best = [first, index + 1];
  });
  return best;
}

/**
 * Finds numbered steps that look up one thing after the other: read this file, read that one, list the folder, search for
 * the word. Each is a call of its own, with all of the conversation sent along; most of them could be one.
 *
 * A list is left alone where it, or the paragraph above it, says that its steps run together.
 *
 * ## How to fix
 * Say it in one step: "Read these files at once: …", or let a script collect what is needed.
 *
 * ## When not to use it
 * Where each step needs what the one before has found.
 */
export default defineRule<'row', Options>({
  meta: {
    id: 'workflow/round-trips',
    summary: 'Many steps in a row look something up, each on its own.',
    kind: 'cost',
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
        note: 'Round trips are kept few: no long lists of steps that scan one thing each.',
      },
    ],
    messages: { row: '{count} steps in a row look something up, expected one step for at most {max} of them.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          max: { type: 'integer', minimum: 1, default: 4, description: 'Most such steps in a row.' },
        },
      },
      defaults: { max: 4 },
    },
  },
  on: ['skill', 'command', 'agent'],
  visit: {
    list(node, document, context) {
      const { max } = context.options;
      if (node.ordered !== true || node.children.length <= max) return;
      const [first, end] = longestRow(node);
      const opening: Nodes | undefined = node.children[first];
      if (end - first <= max || opening === undefined) return;
      const range = document.rangeOf(node);
      if (TOGETHER.test(introOf(document, range)) || TOGETHER.test(document.text.slice(...range))) return;
      context.report({ range: document.rangeOf(opening), messageId: 'row', data: { count: end - first, max } });
    },
  },
});
