import type { Document, Range, Section } from '@sopwright/document';
import type { ListItem, Paragraph } from 'mdast';
import { type ConstraintReader, createConstraintReader, isHeaderLine, itemTextRange } from './constraints.ts';
import { parameterAt } from './parameter-line.ts';
import type { SopConstraints, SopParameter } from './sop.ts';
import { linesOf, pieceOf } from './text-piece.ts';

/** A name that is no input, such as a value derived later on: it ends what stands before. */
const LOOKS_DECLARED = /^(?:\*\*|__)[^* ]{1,100}?(?:\*\*|__)[ \t]*\(/;

/** What the section of parameters says. */
interface ParametersReading {
  readonly parameters: readonly SopParameter[];
  readonly acquisition: SopConstraints;
}

/** A section's headings and blocks are read in order: parameters up to a line of constraints, constraints from there. */
interface Reading {
  readonly document: Document;
  readonly parameters: SopParameter[];
  readonly constraints: ConstraintReader;
}

function readItem({ document, parameters, constraints }: Reading, item: ListItem): void {
  const own = itemTextRange(document, item);
  if (own === undefined) return;
  const range = document.rangeOf(item);
  const header = linesOf(document, own).find(({ text }) => isHeaderLine(text));
  // A line of constraints without a blank line before it ends the parameter, not the list.
  const end = header === undefined ? range[1] : header.range[0];
  const whole = pieceOf(document, [range[0], end])?.range ?? range;
  const text: Range = [own[0], Math.max(own[0], whole[1])];
  const parameter = parameterAt(document, { text, range: whole, form: 'item', isListed: true });
  const isOpen = constraints.result.headers.length > 0;
  if (parameter !== undefined && !isOpen) parameters.push(parameter);
  if (parameter === undefined || isOpen || header !== undefined) constraints.readItem(item);
}

function readParagraph({ document, parameters, constraints }: Reading, paragraph: Paragraph): void {
  constraints.readBlock(paragraph);
  let open: Range | undefined;
  const close = (end: number): void => {
    const range = open && pieceOf(document, [open[0], end])?.range;
    const parameter = range && parameterAt(document, { text: range, range, form: 'line', isListed: false });
    if (parameter !== undefined) parameters.push(parameter);
  };
  const range = document.rangeOf(paragraph);
  for (const { text, range: line } of linesOf(document, range)) {
    const piece = pieceOf(document, line);
    if (piece === undefined) continue;
    const starts = parameterAt(document, { text: piece.range, range: piece.range, form: 'line', isListed: false });
    if (starts === undefined && !isHeaderLine(text) && !LOOKS_DECLARED.test(piece.text)) continue;
    close(line[0]);
    open = starts === undefined ? undefined : piece.range;
    if (isHeaderLine(text)) return;
  }
  close(range[1]);
}

/** Reads parameters and the constraints on asking for them out of a section and those below it. */
export function readParameters(document: Document, sections: readonly Section[]): ParametersReading {
  const reading: Reading = { document, parameters: [], constraints: createConstraintReader(document, false) };
  sections.forEach(({ title, headingRange, content }, nth) => {
    if (nth > 0 && /^constraints?\b/i.test(title)) reading.constraints.readHeading(title, headingRange);
    for (const block of content) {
      if (block.type === 'list') for (const item of block.children) readItem(reading, item);
      else if (block.type === 'paragraph') readParagraph(reading, block);
      // Lines right below a quote belong to it for Markdown, not for whoever wrote them.
      else if (block.type === 'blockquote') {
        for (const child of block.children) if (child.type === 'paragraph') readParagraph(reading, child);
      }
    }
  });
  return { parameters: reading.parameters, acquisition: reading.constraints.result };
}
