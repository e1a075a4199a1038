import type { Document, Range } from '@sopwright/document';

/** Where a file shows that it is not UTF-8: its first line in UTF-16, the first bytes in between else. */
export interface WrongEncoding {
  readonly form: 'wide' | 'bytes';
  readonly range: Range;
}

function firstLine({ lines, text }: Document): Range {
  const [start, end] = lines.lineRange(1);
  return [start, Math.max(end, Math.min(start + 1, text.length))];
}

function firstBadBytes({ text }: Document): Range {
  const start = text.indexOf('\uFFFD');
  return [start, start + (/^\uFFFD+/.exec(text.slice(start))?.[0].length ?? 1)];
}

/** What is wrong with the encoding of a file; `undefined` for UTF-8. */
export function wrongEncodingOf(document: Document): WrongEncoding | undefined {
  const { encoding } = document;
  if (encoding === 'utf-8') return undefined;
  return encoding === 'invalid-utf-8'
    ? { form: 'bytes', range: firstBadBytes(document) }
    : { form: 'wide', range: firstLine(document) };
}
