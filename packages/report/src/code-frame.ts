import type { Finding } from '@sopwright/lint';
import { type Cell, cellsOf } from './display.ts';

/** A text with the offsets at which its lines start. */
export interface LinedText {
  readonly text: string;
  readonly starts: readonly number[];
}

/** One row of a code frame: a source line, or the underline or gap below one. */
export type FrameRow =
  | { readonly type: 'line'; readonly number: number; readonly text: string }
  | { readonly type: 'marks'; readonly indent: number; readonly length: number }
  | { readonly type: 'gap'; readonly lines: number };

interface Span {
  readonly from: number;
  readonly to: number;
}

interface View {
  readonly lined: LinedText;
  readonly columns: number;
}

/** Cells of a line, or of as much of it as matters. */
interface CutLine {
  readonly cells: readonly Cell[];
  /** Offset in the text at which the cells start. */
  readonly start: number;
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

const CONTEXT_LINES = 1;
// A range over more lines than this shows its first and last line only.
const MAX_WHOLE_LINES = 3;

/** Finds the line starts of a text, once per file; lines end at `\n`, `\r\n` or a lone `\r`. */
export function linedText(text: string): LinedText {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return { text, starts };
}

/** Index of the line that holds an offset. */
function lineAt({ starts }: LinedText, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Span of a line without its line break. */
function lineSpan({ text, starts }: LinedText, line: number): Span {
  const from = starts[line] ?? text.length;
  let to = starts[line + 1] ?? text.length;
  if (line + 1 < starts.length) {
    if (text[to - 1] === '\n') to -= 1;
    if (text[to - 1] === '\r') to -= 1;
  }
  return { from, to: Math.max(from, to) };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** How many of the cells, from one end, fit into `columns`. */
function fitting(cells: Iterable<Cell>, columns: number): number {
  let used = 0;
  let count = 0;
  for (const { width } of cells) {
    used += width;
    if (used > columns) break;
    count += 1;
  }
  return count;
}

/** First and last + 1 of the cells that a window of `columns` round the mark shows. */
function windowOf(line: CutLine, mark: Span, columns: number): readonly [number, number] {
  const { cells, cutLeft, cutRight } = line;
  const headWidth = widthOf(cells.slice(0, mark.from));
  const markWidth = Math.max(1, widthOf(cells.slice(mark.from, mark.to)));
  if (!cutLeft && headWidth + Math.min(markWidth, columns >> 1) < columns) {
    return [0, fitting(cells, columns - 1)];
  }
  // Half of what is left, more where less stands behind the mark.
  const spare = columns - 2 - markWidth;
  const tailWidth = cutRight ? spare : widthOf(cells.slice(mark.to));
  const lead = Math.max(spare >> 1, spare - tailWidth, columns >> 3);
  const first = mark.from - fitting(cells.slice(0, mark.from).reverse(), lead);
  return [first, first + fitting(cells.slice(first), columns - 2)];
}

/** Moves an offset out of the middle of a surrogate pair. */
function whole(text: string, offset: number): number {
  return /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '')
    ? offset - 1
    : offset;
}

/** Makes cells of the part of a line round `focus`: far more than a window shows, far less than a minified file. */
function cutLine({ lined: { text }, columns }: View, { from, to }: Span, focus: number): CutLine {
  const start = whole(text, Math.max(from, focus - columns * 4));
  const end = whole(text, Math.min(to, focus + columns * 8));
  return { cells: cellsOf(text.slice(start, end)), start, cutLeft: start > from, cutRight: end < to };
}

/** The cells that a mark of the text covers; the place behind the last one for a mark at the end of the line. */
function markedCells({ cells, start }: CutLine, mark: Span): Span {
  const first = cells.findIndex(({ at, length }) => start + at + length > mark.from);
  if (first === -1) return { from: cells.length, to: cells.length };
  const after = cells.findIndex(({ at }, index) => index > first && start + at >= mark.to);
  return { from: first, to: after === -1 ? cells.length : after };
}

/** Rows of one source line; `mark` is what to underline, in offsets of the text. */
function lineRows(view: View, line: number, mark?: Span): FrameRow[] {
  const { columns } = view;
  const span = lineSpan(view.lined, line);
  const cut = cutLine(view, span, mark?.from ?? span.from);
  const { cells } = cut;
  const marked = mark === undefined ? { from: 0, to: 0 } : markedCells(cut, mark);
  // An underline behind the end of the line takes a column of its own.
  const needed = widthOf(cells) + (mark !== undefined && marked.from === cells.length ? 1 : 0);
  const fits = !cut.cutLeft && !cut.cutRight && needed <= columns;
  const [begin, end] = fits ? [0, cells.length] : windowOf(cut, marked, columns);
  const left = begin > 0 || cut.cutLeft ? '…' : '';
  const right = end < cells.length || cut.cutRight ? '…' : '';
  const shown = cells.slice(begin, end).map((cell) => cell.text);
  const row: FrameRow = { type: 'line', number: line + 1, text: left + shown.join('') + right };
  if (mark === undefined) return [row];
  const indent = left.length + widthOf(cells.slice(begin, marked.from));
  const length = Math.max(1, widthOf(cells.slice(marked.from, Math.min(marked.to, end))));
  return [row, { type: 'marks', indent, length }];
}

/** Numbers of the lines between `first` and `last` to show, `undefined` where lines are left out. */
function shownLines(first: number, last: number): readonly (number | undefined)[] {
  if (last - first >= MAX_WHOLE_LINES) return [first, undefined, last];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * Rows that show a range in its surroundings: a line before and after, the range underlined, lines wider than
 * `columns` cut to a window round the range. Ranges beyond the text are clamped to it.
 */
export function codeFrame(lined: LinedText, range: Finding['range'], columns: number): readonly FrameRow[] {
  const { text } = lined;
  const start = Math.min(Math.max(range[0], 0), text.length);
  const end = Math.min(Math.max(range[1], start), text.length);
  const first = lineAt(lined, start);
  const endLine = lineAt(lined, end);
  // A range that ends with a line break ends on the line it breaks.
  const last = endLine > first && lined.starts[endLine] === end ? endLine - 1 : endLine;

  const view: View = { lined, columns };
  const rows: FrameRow[] = [];
  for (let line = Math.max(0, first - CONTEXT_LINES); line < first; line++) rows.push(...lineRows(view, line));
  for (const line of shownLines(first, last)) {
    if (line === undefined) {
      rows.push({ type: 'gap', lines: last - first - 1 });
      continue;
    }
    const span = lineSpan(lined, line);
    const mark = { from: Math.max(start, span.from), to: Math.max(start, Math.min(end, span.to)) };
    const blank = line > first && mark.from === mark.to;
    rows.push(...lineRows(view, line, blank ? undefined : mark));
  }
  const lines = lined.starts.at(-1) === text.length ? lined.starts.length - 1 : lined.starts.length;
  for (let line = last + 1; line <= last + CONTEXT_LINES && line < lines; line++) rows.push(...lineRows(view, line));
  return rows;
}
