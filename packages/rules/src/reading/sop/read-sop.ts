import { type Document, derive } from '@sopwright/document';
import { type Sop, sopOf } from '@sopwright/sop';

/** True for a file that is an SOP by its name, and so may be served as it is; any other is part of a skill. */
export function isSopFile({ path }: Document): boolean {
  return /\.sop\.md$/i.test(path);
}

/**
 * The document as an SOP. `undefined` where it is empty or its Markdown is not parsed, so that nothing is known of it, and
 * where it has neither a step nor a parameter with its requirement and is no SOP by its name: a page about an interface
 * has a heading "Parameters", too.
 */
export const readSop: (document: Document) => Sop | undefined = derive((document) => {
  if (document.hostile !== undefined || document.text.slice(document.bodyStart).trim() === '') return undefined;
  const sop = sopOf(document);
  const isSop =
    isSopFile(document) || sop.steps.length > 0 || sop.parameters.some(({ required }) => required !== undefined);
  return isSop ? sop : undefined;
});

/**
 * True where a heading of that name is written anywhere, though Markdown may not take it for one: a fence that is not
 * closed above it is the problem then, and a rule of its own says so.
 */
export function isHeadingWritten({ text }: Document, name: string): boolean {
  return new RegExp(`^ {0,3}#{1,6}[ \\t]+[^\\p{L}\\n]{0,20}${name}`, 'imu').test(text);
}
