import { createDocument, type Document } from '@sopwright/document';
import { expect, it } from 'vitest';
import { createShelf } from './shelf.ts';

function documentOf(path: string, length: number): Document {
  return createDocument({ path, kind: 'reference', content: 'x'.repeat(length) });
}

it('keeps the documents used last, as many as fit, and at least one', () => {
  const shelf = createShelf(10);
  const kept = (): string[] => ['a', 'b', 'c', 'd'].filter((path) => shelf.get(path) !== undefined);
  shelf.put(documentOf('a', 4));
  shelf.put(documentOf('b', 4));
  shelf.get('a');
  shelf.put(documentOf('c', 4));
  expect(kept()).toEqual(['a', 'c']);
  shelf.put(documentOf('d', 40));
  expect(kept()).toEqual(['d']);
  shelf.put(documentOf('d', 3));
  shelf.put(documentOf('a', 7));
  expect(kept()).toEqual(['a', 'd']);
  shelf.drop('a');
  expect(kept()).toEqual(['d']);
});
