import { createDocument, type Document, derive, type Range } from '@sopwright/document';
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

/** Finds places in a document, one at a time where that spares reading on. */
export type Finder = (document: Document) => Iterable<Range>;

/**
 * All that several finders find. It reads on behind a stray fence: to a renderer all of that is code, to a model it is
 * what it was meant to be, and the fence is a finding of its own.
 */
export function findingAll(finders: readonly Finder[]): (document: Document) => readonly Range[] {
  return derive((document) => {
    const read = withoutStrayFence(document) ?? document;
    return finders.flatMap((find) => [...find(read)]);
  });
}

function isEmpty(found: Iterable<Range>): boolean {
  const [first] = found;
  return first === undefined;
}

/** Tells whether {@link findingAll} of them finds anything, looking no further than the first. */
export function findingAny(finders: readonly Finder[]): (document: Document) => boolean {
  return derive((document) => {
    const read = withoutStrayFence(document) ?? document;
    return finders.some((find) => !isEmpty(find(read)));
  });
}
