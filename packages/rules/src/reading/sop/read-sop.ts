import type { Document } from '@sopwright/document';
import { type Sop, sopOf } from '@sopwright/sop';

/** The document as an SOP; `undefined` where it is empty or its Markdown is not parsed, so that nothing is known of it. */
export function readSop(document: Document): Sop | undefined {
  const isReadable = document.hostile === undefined && document.text.slice(document.bodyStart).trim() !== '';
  return isReadable ? sopOf(document) : undefined;
}

/** True for a file that is an SOP by its name, and so may be served as it is; any other is part of a skill. */
export function isSopFile({ path }: Document): boolean {
  return /\.sop\.md$/i.test(path);
}

/**
 * True where a heading of that name is written anywhere, though Markdown may not take it for one: a fence that is not
 * closed above it is the problem then, and a rule of its own says so.
 */
export function isHeadingWritten({ text }: Document, name: string): boolean {
  return new RegExp(`^ {0,3}#{1,6}[ \\t]+[^\\p{L}\\n]{0,20}${name}`, 'imu').test(text);
}
