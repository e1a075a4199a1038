import { type Document, sectionsOf } from '@sopwright/document';

/**
 * Freezes a value and everything that hangs on it by enumerable properties. Getters are read, so that what they hold
 * is frozen as well. Functions and symbols keep their properties.
 */
export function deepFreeze<T>(value: T): T {
  const waiting: unknown[] = [value];
  const seen = new Set<unknown>();
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || seen.has(next) || ArrayBuffer.isView(next)) continue;
    seen.add(next);
    waiting.push(...Object.values(next));
    Object.freeze(next);
  }
  return value;
}

/**
 * Freezes a document with its tree, fields, JSON and sections, so that a rule that writes to it throws. Of the YAML
 * document only the contents are frozen: its schema is shared between all documents of the process.
 */
export function freezeDocument(document: Document): Document {
  const { frontmatter } = document;
  const { yaml, ...plain } = frontmatter;
  deepFreeze(plain);
  deepFreeze(yaml?.contents);
  Object.freeze(frontmatter);
  deepFreeze(document.tree);
  deepFreeze(document.json);
  deepFreeze(document.hostile);
  deepFreeze(sectionsOf(document));
  Object.freeze(document.lines);
  return Object.freeze(document);
}
