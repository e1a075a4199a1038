import type { Position, Range } from './range.ts';

/** Translates between offsets and line/column of one text. Lines end at `\n`, `\r\n` or a lone `\r`. */
export interface LineIndex {
  /** Number of lines; an empty text has one. A line break at the very end starts no further line for `lineCount`. */
  readonly lineCount: number;
  /** Line and column of an offset; offsets outside the text are clamped to it. */
  position(offset: number): Position;
  /** Offset at which a line starts; line numbers outside the text are clamped. */
  lineStart(line: number): number;
  /** Range of a line without its line break. */
  lineRange(line: number): Range;
}

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    else if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    starts.push(at + 1);
  }
  return starts;
}

function breakLength(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last === LINE_FEED) return text.charCodeAt(end - 2) === CARRIAGE_RETURN ? 2 : 1;
  return last === CARRIAGE_RETURN ? 1 : 0;
}

/** Builds the line index of a text. Linear in its length, once; look-ups are logarithmic in the number of lines. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const lastStart = starts.at(-1) ?? 0;
  const lineCount = lastStart === text.length && starts.length > 1 ? starts.length - 1 : starts.length;

  const lineStart = (line: number): number => starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0;
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };

  return {
    lineCount,
    lineStart,
    position(offset) {
      const clamped = Math.min(Math.max(offset, 0), text.length);
      const line = lineOf(clamped);
      return { line, column: clamped - lineStart(line) + 1 };
    },
    lineRange(line) {
      const start = lineStart(line);
      const next = starts[Math.min(Math.max(line, 1), starts.length)];
      if (next === undefined) return [start, text.length];
      return [start, Math.max(start, next - breakLength(text, next))];
    },
  };
}
