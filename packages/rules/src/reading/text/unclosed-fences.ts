import type { Document, Range } from '@sopwright/document';
import type { Code } from 'mdast';
import { codeBlocksOf } from './code-block.ts';
import { fenceOf } from './code-fence.ts';

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
  return !/\S/.test(text.slice(end));
}

/** A fence that nothing closes; `how` says what most likely went wrong. */
export type UnclosedFence = { readonly range: Range } & (
  | { readonly how: 'unclosed'; readonly line: number }
  | { readonly how: 'atEnd' | 'stray' }
  | { readonly how: 'nested'; readonly line: number; readonly count: number }
);

/**
 * Code fences that nothing closes, by their opening lines. `unclosed` ends with its container before `line`; `atEnd` goes
 * on to the end of the file, and so does `stray`, which was most likely meant to close; of `nested` the block at `line`
 * holds fences and needs `count` markers.
 */
export function unclosedFencesOf(document: Document): readonly UnclosedFence[] {
  const blocks = codeBlocksOf(document);
  return blocks.flatMap((node, index): UnclosedFence[] => {
    const fence = fenceOf(document, node);
    if (fence === undefined || fence.isClosed) return [];
    const { opening: range } = fence;
    const block = document.rangeOf(node);
    if (!reachesEnd(document, block)) {
      return [{ range, how: 'unclosed', line: document.lines.position(block[1]).line + 1 }];
    }
    if (node.lang != null) return [{ range, how: 'atEnd' }];
    // A fence without a language was most likely meant to close.
    const outer = outerFence(document, blocks.slice(0, index));
    return [outer === undefined ? { range, how: 'stray' } : { range, how: 'nested', ...outer }];
  });
}
