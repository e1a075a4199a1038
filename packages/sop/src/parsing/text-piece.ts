import type { Document, Range } from '@sopwright/document';
import type { SopText } from './sop.ts';

/** The piece of a document at a range without the blanks around it; `undefined` where nothing is left. */
export function pieceOf({ text }: Document, [from, to]: Range): SopText | undefined {
  let start = from;
  let end = Math.min(to, text.length);
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start === end ? undefined : { text: text.slice(start, end), range: [start, end] };
}

/** The lines of a range with their own ranges, line breaks left out. */
export function linesOf({ text }: Document, [start, end]: Range): readonly SopText[] {
  const lines: SopText[] = [];
  for (let at = start; at <= end; ) {
    const found = text.indexOf('\n', at);
    const next = found === -1 || found > end ? end : found;
    const stop = next > at && text.charAt(next - 1) === '\r' ? next - 1 : next;
    lines.push({ text: text.slice(at, stop), range: [at, stop] });
    at = next + 1;
  }
  return lines;
}
