import { type Document, plainText, type Range } from '@sopwright/document';
import type { List, ListItem, RootContent } from 'mdast';
import { constraintAt, hasKeyword } from './requirement.ts';
import type { SopConstraint, SopConstraints } from './sop.ts';
import { linesOf, pieceOf } from './text-piece.ts';

const HEADER = /^(?:[a-z-]+ ){0,3}constraints?(?: [^:]{0,80})?:?$/i;
const ACQUISITION = /^(?:[a-z-]+ ){0,3}constraints? (?:for|on|when) (?:[a-z]+ ){0,4}(?:param|input|acqui|gather)/i;
/** A line that ends in a colon names what follows: "**Next steps:**". */
const LABEL = /:[*_]*$/;

/** What a line introduces: constraints, those on asking for parameters, something else by name, or nothing. */
function labelOf(line: string): 'constraints' | 'acquisition' | 'other' | undefined {
  if (line.length > 200) return undefined;
  const trimmed = line.trim();
  const words = trimmed.replace(/[*_]{2}/g, '').trim();
  if (HEADER.test(words) && (words.endsWith(':') || trimmed !== words)) {
    return ACQUISITION.test(words) ? 'acquisition' : 'constraints';
  }
  return LABEL.test(trimmed) ? 'other' : undefined;
}

/** True for a line that introduces constraints. */
export function isHeaderLine(line: string): boolean {
  const label = labelOf(line);
  return label === 'constraints' || label === 'acquisition';
}

/** The constraints of a run of blocks, read one after the other. */
export interface ConstraintReader {
  /** Reads a block. */
  readBlock(block: RootContent): void;
  /** Reads an item of a list. */
  readItem(item: ListItem): void;
  /** Takes a heading as what introduces the next blocks. */
  readHeading(title: string, range: Range): void;
  /** What was read so far. */
  readonly result: SopConstraints;
}

/** Own text of an item: its first paragraph. */
export function itemTextRange(document: Document, item: ListItem): Range | undefined {
  const [first] = item.children;
  return first?.type === 'paragraph' ? document.rangeOf(first) : undefined;
}

/** Starts reading; `isOpen` says that a line of constraints went before. */
export function createConstraintReader(document: Document, isOpen: boolean): ConstraintReader {
  const headers: Range[] = [];
  const constraints: SopConstraint[] = [];
  let inConstraints = isOpen;

  const readLabels = (range: Range): void => {
    for (const line of linesOf(document, range)) {
      const label = labelOf(line.text);
      const piece = pieceOf(document, line.range);
      if (piece === undefined) continue;
      const isOther = label === 'other' && !hasKeyword(document, piece.range);
      if (isOther) inConstraints = false;
      else if (label !== undefined && label !== 'other') inConstraints = true;
      if (label === 'constraints' || label === 'acquisition') headers.push(piece.range);
      else if (inConstraints && hasKeyword(document, piece.range)) {
        constraints.push(constraintAt(document, piece, false));
      }
    }
  };

  const readItems = (list: List, isNested: boolean): void => {
    for (const item of list.children) readItem(item, isNested);
  };

  const readItem = (item: ListItem, isNested: boolean): void => {
    const range = itemTextRange(document, item);
    const lines = range === undefined ? [] : linesOf(document, range);
    // A line of constraints right below an item, with no blank line between, is part of the item for Markdown.
    const header = lines.findIndex(({ text }) => isHeaderLine(text));
    const own: Range | undefined = range && [range[0], lines[header]?.range[0] ?? range[1]];
    const piece = own && pieceOf(document, own);
    if (piece !== undefined && ((inConstraints && !isNested) || hasKeyword(document, piece.range))) {
      constraints.push(constraintAt(document, piece, isNested));
    }
    for (const child of item.children) if (child.type === 'list') readItems(child, true);
    if (range !== undefined && header !== -1) readLabels([lines[header]?.range[0] ?? range[1], range[1]]);
  };

  return {
    readBlock(block) {
      if (block.type === 'list') readItems(block, false);
      if (block.type === 'paragraph') readLabels(document.rangeOf(block));
    },
    readItem: (item) => readItem(item, false),
    readHeading(title, range) {
      inConstraints = HEADER.test(title.slice(0, 200));
      if (inConstraints) headers.push(range);
    },
    get result() {
      return { headers, constraints };
    },
  };
}

/** True for a paragraph whose last line introduces constraints. */
export function introducesConstraints(document: Document, block: RootContent): boolean {
  if (block.type !== 'paragraph' || !/constraint/i.test(plainText(block))) return false;
  return linesOf(document, document.rangeOf(block)).some(({ text }) => isHeaderLine(text));
}
