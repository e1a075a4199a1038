import { type Document, type Range, walkTree } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import type { Code } from 'mdast';
import { fenceOf, mayHoldUnclosedFence } from '../reading/text/code-fence.ts';

/** Code blocks in source order. */
function codeBlocksOf(document: Document): readonly Code[] {
  const blocks: Code[] = [];
  walkTree(document.tree, (node) => {
    if (node.type === 'code') blocks.push(node);
  });
  return blocks;
}

/**
 * The marker of a block whose content opens a fence of the same length: what was to close that one closed the block, and
 * what was to close the block opened another one.
 */
function nestingMarker(document: Document, block: Code): string | undefined {
  const marker = /^(`{3,}|~{3,})/.exec(document.text.slice(...document.rangeOf(block)))?.[1];
  if (marker === undefined) return undefined;
  const opens = new RegExp(`^ {0,3}${marker}[ \\t]?[A-Za-z]`, 'm');
  return opens.test(block.value) ? marker : undefined;
}

/** Line of the nearest block above that holds fences of its own length, and the length it needs. */
function outerFence(document: Document, above: readonly Code[]): { line: number; count: number } | undefined {
  for (const block of above.toReversed()) {
    const marker = nestingMarker(document, block);
    const { line } = document.lines.position(document.rangeOf(block)[0]);
    if (marker !== undefined) return { line, count: marker.length + 1 };
  }
  return undefined;
}

/** True where nothing follows: the block ends with the file, not with a list item or a quotation. */
function reachesEnd({ text }: Document, [, end]: Range): boolean {
  return text.slice(end).trim() === '';
}

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
  on: ['skill', 'agent', 'command', 'reference', 'sop'],
  when: ({ text }) => mayHoldUnclosedFence(text),
  check(document, context) {
    const blocks = codeBlocksOf(document);
    blocks.forEach((node, index) => {
      const fence = fenceOf(document, node);
      if (fence === undefined || fence.isClosed) return;
      const { opening: range } = fence;
      const block = document.rangeOf(node);
      if (!reachesEnd(document, block)) {
        const line = document.lines.position(block[1]).line + 1;
        context.report({ range, messageId: 'unclosed', data: { line } });
      } else if (node.lang != null) context.report({ range, messageId: 'atEnd' });
      else {
        // A fence without a language was most likely meant to close.
        const outer = outerFence(document, blocks.slice(0, index));
        context.report(
          outer === undefined ? { range, messageId: 'stray' } : { range, messageId: 'nested', data: outer },
        );
      }
    });
  },
});
