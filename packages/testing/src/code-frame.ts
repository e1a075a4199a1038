import type { Document, Range } from '@sopwright/document';
import { visibleCharacter } from './visible-text.ts';

const MAX_LINES = 8;
const MAX_WIDTH = 120;
const CONTEXT = 30;

interface Framed {
  readonly source: string;
  readonly marks: string;
}

/** Part of a long line: from a little before the marked place on. */
function windowOf([from, to]: Range, start: number): Range {
  const first = Math.max(from, Math.min(start - CONTEXT, to - MAX_WIDTH));
  return [first, Math.min(to, first + MAX_WIDTH)];
}

function frameLine(text: string, line: Range, [start, end]: Range): Framed {
  const [from, to] = windowOf(line, Math.max(start, line[0]));
  let source = from > line[0] ? '…' : '';
  let marks = ' '.repeat(source.length);
  let at = from;
  for (const character of text.slice(from, to)) {
    const shown = visibleCharacter(character);
    source += shown;
    marks += (at >= start && at < end ? '^' : ' ').repeat([...shown].length);
    at += character.length;
  }
  // A range may begin at the line break itself.
  if (!marks.includes('^') && start >= to && end > to) marks += '^';
  return { source: to < line[1] ? `${source}…` : source, marks: marks.trimEnd() };
}

/** The lines of a range, each with the range underlined by `^`. Long ranges and long lines are cut. */
export function codeFrame(document: Document, range: Range): readonly string[] {
  const { lines, text } = document;
  const first = lines.position(range[0]).line;
  const last = Math.max(first, lines.position(Math.max(range[0], range[1] - 1)).line);
  const width = String(last).length;
  const frame = (line: number): string[] => {
    const { source, marks } = frameLine(text, lines.lineRange(line), range);
    return [
      `  ${String(line).padStart(width)} | ${source}`,
      ...(marks === '' ? [] : [`  ${' '.repeat(width)} | ${marks}`]),
    ].map((row) => row.trimEnd());
  };
  const count = last - first + 1;
  const head = count > MAX_LINES ? MAX_LINES - 2 : count;
  const rows = Array.from({ length: head }, (_, index) => frame(first + index)).flat();
  if (count <= MAX_LINES) return rows;
  return [...rows, `  ${' '.repeat(width)} : ${count - head - 1} more lines`, ...frame(last)];
}
