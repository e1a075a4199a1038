import type { Document } from '@sopwright/document';

/** Most recently used documents, as many as fit. */
export interface Shelf {
  get(path: string): Document | undefined;
  put(document: Document): void;
  drop(path: string): void;
}

/**
 * Makes a shelf for `capacity` UTF-16 code units of text, at least one document. A parsed tree weighs some thirty times
 * its text, so this bounds the memory of a run; files of one skill follow each other and find one another here.
 */
export function createShelf(capacity: number): Shelf {
  const documents = new Map<string, Document>();
  let used = 0;
  const drop = (path: string): void => {
    used -= documents.get(path)?.text.length ?? 0;
    documents.delete(path);
  };
  return {
    get(path) {
      const document = documents.get(path);
      if (document === undefined) return undefined;
      // A map keeps the order of insertion: last in, last out.
      documents.delete(path);
      documents.set(path, document);
      return document;
    },
    put(document) {
      drop(document.file);
      documents.set(document.file, document);
      used += document.text.length;
      for (const oldest of documents.keys()) {
        if (used <= capacity || documents.size === 1) break;
        drop(oldest);
      }
    },
    drop,
  };
}
