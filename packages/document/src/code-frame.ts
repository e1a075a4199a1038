import { type Cell, cellsOf, isPrintedAsIs, type TabStyle } from './display.ts';
import type { LineIndex } from './line-index.ts';
import type { Range } from './range.ts';

/** A text and its line index; every document is one. */
export interface FramedText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** How much a frame shows. */
export interface FrameSize {
  /** Columns of a row; wider lines are cut to a window round the range. */
  readonly columns: number;
  /** Lines before and after the range. */
  readonly context: number;
  /** A range over more lines than this shows its first and last line only. */
  readonly wholeLines: number;
  readonly tabs?: TabStyle;
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

interface View extends FrameSize {
  readonly source: FramedText;
}

/** Cells of a line, or of as much of it as matters. */
interface CutLine {
  readonly cells: readonly Cell[];
  /** Offset in the text at which the cells start. */
  readonly start: number;
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** Span of a line without its line break. */
function lineSpan({ lines }: FramedText, line: number): Span {
  const [from, to] = lines.lineRange(line);
  return { from, to };
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
function cutLine({ source: { text }, columns, tabs }: View, { from, to }: Span, focus: number): CutLine {
  const start = whole(text, Math.max(from, focus - columns * 4));
  const end = whole(text, Math.min(to, focus + columns * 8));
  return { cells: cellsOf(text.slice(start, end), tabs), start, cutLeft: start > from, cutRight: end < to };
}

/** The cells that a mark of the text covers; the place behind the last one for a mark at the end of the line. */
function markedCells({ cells, start }: CutLine, mark: Span): Span {
  const first = cells.findIndex(({ at, length }) => start + at + length > mark.from);
  if (first === -1) return { from: cells.length, to: cells.length };
  const after = cells.findIndex(({ at }, index) => index > first && start + at >= mark.to);
  return { from: first, to: after === -1 ? cells.length : after };
}

/** Rows of a line that fits as it is: most do, and no cells are made of them. */
function plainRows(text: string, number: number, { from }: Span, mark: Span | undefined): FrameRow[] {
  const row: FrameRow = { type: 'line', number, text };
  if (mark === undefined) return [row];
  return [row, { type: 'marks', indent: mark.from - from, length: Math.max(1, mark.to - mark.from) }];
}

/** Rows of one source line; `mark` is what to underline, in offsets of the text. */
function lineRows(view: View, line: number, mark?: Span): FrameRow[] {
  const { columns } = view;
  const span = lineSpan(view.source, line);
  if (span.to - span.from < columns) {
    const text = view.source.text.slice(span.from, span.to);
    if (isPrintedAsIs(text)) return plainRows(text, line, span, mark);
  }
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
  const row: FrameRow = { type: 'line', number: line, text: left + shown.join('') + right };
  if (mark === undefined) return [row];
  const indent = left.length + widthOf(cells.slice(begin, marked.from));
  const length = Math.max(1, widthOf(cells.slice(marked.from, Math.min(marked.to, end))));
  return [row, { type: 'marks', indent, length }];
}

/** Numbers of the lines from `first` to `last` to show, `undefined` where lines are left out. */
function shownLines(first: number, last: number, wholeLines: number): readonly (number | undefined)[] {
  const count = last - first + 1;
  return count > wholeLines ? [first, undefined, last] : Array.from({ length: count }, (_, index) => first + index);
}

/** Rows of the lines that a range covers. */
function rangeRows(view: View, { from, to }: Span): FrameRow[] {
  const { lines } = view.source;
  const first = lines.position(from).line;
  const end = lines.position(to);
  // A range that ends with a line break ends on the line it breaks.
  const last = end.line > first && end.column === 1 ? end.line - 1 : end.line;
  return shownLines(first, last, view.wholeLines).flatMap((line): FrameRow[] => {
    if (line === undefined) return [{ type: 'gap', lines: last - first - 1 }];
    const span = lineSpan(view.source, line);
    const mark = { from: Math.max(from, span.from), to: Math.max(from, Math.min(to, span.to)) };
    const isBlank = line > first && mark.from === mark.to;
    return lineRows(view, line, isBlank ? undefined : mark);
  });
}

/**
 * Rows that show a range in its surroundings: lines before and after, the range underlined, lines wider than `columns`
 * cut to a window round the range. Ranges beyond the text are clamped to it.
 */
export function codeFrame(source: FramedText, range: Range, size: FrameSize): readonly FrameRow[] {
  const { text, lines } = source;
  const from = Math.min(Math.max(range[0], 0), text.length);
  const to = Math.min(Math.max(range[1], from), text.length);
  const view: View = { ...size, source };
  const plain = (line: number): FrameRow[] => lineRows(view, line);
  const body = rangeRows(view, { from, to });
  const numbers = body.flatMap((row) => (row.type === 'line' ? [row.number] : []));
  const first = numbers[0] ?? 1;
  const last = numbers.at(-1) ?? first;
  const above = Math.min(size.context, first - 1);
  const below = Math.max(0, Math.min(size.context, lines.lineCount - last));
  return [
    ...Array.from({ length: above }, (_, index) => plain(first - above + index)).flat(),
    ...body,
    ...Array.from({ length: below }, (_, index) => plain(last + 1 + index)).flat(),
  ];
}
