import { type Document, type Range, sectionsOf } from '@sopwright/document';

/** Where a finding about a whole file goes: its first heading, else the first line with something on it. */
export function firstLineOf(document: Document): Range {
  const heading = sectionsOf(document)[0]?.headingRange;
  if (heading !== undefined) return heading;
  const { lines, text, bodyStart } = document;
  const start = bodyStart + (/\S/.exec(text.slice(bodyStart))?.index ?? 0);
  const [, end] = lines.lineRange(lines.position(start).line);
  return [start, Math.max(end, start + 1)];
}
