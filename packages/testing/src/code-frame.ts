import { codeFrame, type FramedText, type FrameRow, type Range } from '@sopwright/document';

const SIZE = { columns: 122, context: 0, wholeLines: 8, tabs: 'sign' } as const;

function drawRow(row: FrameRow, gutter: number): string {
  const label = (text: string): string => `  ${text.padStart(gutter)}`;
  switch (row.type) {
    case 'line':
      return `${label(String(row.number))} | ${row.text}`.trimEnd();
    case 'marks':
      return `${label('')} | ${' '.repeat(row.indent)}${'^'.repeat(row.length)}`;
    case 'gap':
      return `${label('')} : ${row.lines} more lines`;
    default: {
      const unknown: never = row;
      return unknown;
    }
  }
}

/** The lines of a range, each with the range underlined by `^`. Long ranges and long lines are cut. */
export function drawnFrame(source: FramedText, range: Range): readonly string[] {
  const rows = codeFrame(source, range, SIZE);
  const last = rows.findLast((row) => row.type === 'line');
  const gutter = last === undefined ? 0 : String(last.number).length;
  return rows.map((row) => drawRow(row, gutter));
}
