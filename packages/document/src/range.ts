/** Half-open span `[start, end)` in UTF-16 code units of a document's text, a byte order mark included. */
export type Range = readonly [start: number, end: number];

/** A place in a file: `line` and `column` count from 1; columns are UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Moves a range by `offset` code units. */
export function shiftRange(range: Range, offset: number): Range {
  return [range[0] + offset, range[1] + offset];
}

/** True when the two ranges share at least one code unit, or one is an empty range inside the other. */
export function rangesOverlap(a: Range, b: Range): boolean {
  if (a[0] === a[1] || b[0] === b[1]) return a[0] <= b[1] && b[0] <= a[1];
  return a[0] < b[1] && b[0] < a[1];
}
