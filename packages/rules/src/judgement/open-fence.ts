import { createDocument, type Document, derive } from '@sopwright/document';
import { fenceOf, mayHoldUnclosedFence } from '../reading/text/code-fence.ts';

/**
 * The document without a stray fence at the root that opens nothing anybody wanted and swallows the rest; as long as
 * the original, so that ranges hold. `undefined` where there is none. A fence that names a language opens code.
 */
const withoutStrayFence: (document: Document) => Document | undefined = derive((document) => {
  if (!mayHoldUnclosedFence(document.text)) return undefined;
  const last = document.tree.children.at(-1);
  if (last?.type !== 'code' || last.lang != null) return undefined;
  const fence = fenceOf(document, last);
  if (fence === undefined || fence.isClosed) return undefined;
  const [start, end] = fence.opening;
  const content = document.text.slice(0, start) + ' '.repeat(end - start) + document.text.slice(end);
  return createDocument({ path: document.path, kind: document.kind, content });
});

/**
 * Makes a judgement read on behind a stray fence: to a renderer all of it is code, to a model it is what it was meant to
 * be, and the fence is a finding of its own.
 */
export function readingOn<T>(judge: (document: Document) => T): (document: Document) => T {
  return derive((document) => judge(withoutStrayFence(document) ?? document));
}
