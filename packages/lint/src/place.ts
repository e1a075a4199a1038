import type { Document, Range } from '@sopwright/document';
import type { Place } from './finding.ts';

const MAX_LINE = 200;

/** Makes a range of a document into a place that stands without the document's text. */
export function locate(document: Document, range: Range): Place {
  const { lines, text } = document;
  const start = lines.position(range[0]);
  const [from, to] = lines.lineRange(start.line);
  return {
    path: document.file,
    kind: document.kind,
    range,
    start,
    end: lines.position(range[1]),
    line: text
      .slice(from, Math.min(to, from + MAX_LINE * 2))
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, MAX_LINE),
  };
}
