import type { Document, DocumentKind, Range } from '@sopwright/document';
import { locate, type Place } from '@sopwright/lint';

/** The key of a manifest, with its quotes. */
function keyRange({ json }: Document, field: string): Range | undefined {
  const property = json.root?.children?.find(({ children }) => children?.[0]?.value === field);
  const key = property?.children?.[0];
  return key === undefined ? undefined : [key.offset, key.offset + key.length];
}

function rangeToShow(document: Document, field: string): Range {
  const { frontmatter, bodyStart, kind } = document;
  if (kind === 'plugin' || kind === 'marketplace') return keyRange(document, 'name') ?? [0, 0];
  const found = frontmatter.get(field);
  return found?.keyRange ?? [bodyStart, bodyStart];
}

/** Place of a cost in a document: the field it comes from, or the start of the body. */
export function placeIn(document: Document, field: string): Place {
  return locate(document, rangeToShow(document, field));
}

/** Place in a file that is no document of the run: its first character. */
export function placeAt(path: string, kind: DocumentKind): Place {
  return { path, kind, range: [0, 0], start: { line: 1, column: 1 }, end: { line: 1, column: 1 }, line: '' };
}
