import type { Fix, TextEdit } from './finding.ts';

/** Text after fixes, and how many of them went in. */
export interface FixedText {
  readonly text: string;
  readonly applied: number;
}

function firstStart(edits: readonly TextEdit[]): number {
  return Math.min(...edits.map((edit) => edit.range[0]));
}

function collides(edits: readonly TextEdit[], taken: readonly TextEdit[]): boolean {
  return edits.some((edit) =>
    taken.some(({ range: [start, end] }) => {
      const [from, to] = edit.range;
      // Two insertions at one place, or an insertion at the rim of a replacement, have no defined order.
      return from === to || start === end ? from <= end && start <= to : from < end && start < to;
    }),
  );
}

/**
 * Applies fixes in one pass, in source order; a fix that touches another one's place waits for the next pass.
 * The edits of one fix go in together or not at all.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): FixedText {
  const taken: TextEdit[] = [];
  let applied = 0;
  for (const fix of fixes.toSorted((a, b) => firstStart(a.edits) - firstStart(b.edits))) {
    if (fix.edits.length === 0 || collides(fix.edits, taken)) continue;
    taken.push(...fix.edits);
    applied += 1;
  }
  let fixed = text;
  for (const edit of taken.toSorted((a, b) => b.range[0] - a.range[0])) {
    fixed = fixed.slice(0, edit.range[0]) + edit.text + fixed.slice(edit.range[1]);
  }
  return { text: fixed, applied };
}
