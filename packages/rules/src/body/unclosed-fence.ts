import { defineRule } from '@sopwright/lint';
import { mayHoldUnclosedFence } from '../reading/text/code-fence.ts';
import { unclosedFencesOf } from '../reading/text/unclosed-fences.ts';

/**
 * Finds code fences that nothing closes. Everything from there to the end of the list item or the file is code: its
 * headings, links and instructions are none to a renderer, and a model may take them for part of an example.
 *
 * The usual cause is a block that itself holds fences: the first inner fence closes the outer one, and from then on
 * what was meant to close opens. In a list, a closing fence that is indented less than the item's text lies outside the
 * item and opens a new block.
 *
 * ## How to fix
 * Close the fence, indented like its opening line, or delete it where it closes nothing. Where a block holds fences, give the outer one more backticks than
 * any inner one, opening and closing alike.
 */
export default defineRule({
  meta: {
    id: 'body/unclosed-fence',
    summary: 'A code fence is never closed.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://spec.commonmark.org/0.31.2/#fenced-code-blocks',
        level: 'MUST',
        date: '2026-11-20',
        note: 'An unclosed fenced block reaches to the end of its container or the document.',
      },
    ],
    messages: {
      unclosed: 'The code fence is never closed, expected a closing fence before line {line}.',
      atEnd: 'The code fence is never closed and reaches to the end of the file, expected a closing fence.',
      stray: 'The code fence opens a block to the end of the file, expected it to be deleted or closed.',
      nested:
        'The code fence opens a block to the end of the file, expected {count} markers at line {line}, whose block holds fences.',
    },
  },
  on: ['skill', 'agent', 'command', 'reference'],
  when: ({ text }) => mayHoldUnclosedFence(text),
  check(document, context) {
    for (const { range, how, ...data } of unclosedFencesOf(document)) {
      context.report({ range, messageId: how, data });
    }
  },
});
