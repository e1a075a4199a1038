import { type Document, derive, type Range, type Section, sectionsOf } from '@sopwright/document';
import { createConstraintReader, introducesConstraints } from './constraints.ts';
import { headingText } from './outline.ts';
import type { SopConstraints, SopStep, SopText } from './sop.ts';
import { pieceOf } from './text-piece.ts';

const NUMBERED =
  /^((?:\*\*|__)?(?:(?:step|phase)[ \t]+)?)(\d{1,6})(?:[.):](?!\d)|[ \t]+[-–—:](?=[ \t]))(?:\*\*|__)?[ \t]*/i;
const NAMED_NUMBER = /^((?:\*\*|__)?(?:step|phase)[ \t]+)(\d{1,6})(?![\d.])[ \t]*/i;

/** Number and name of a step's heading. */
interface StepHeading {
  readonly number: number | undefined;
  readonly numberRange: Range | undefined;
  readonly name: SopText;
}

function readHeading(document: Document, section: Section): StepHeading {
  const written = headingText(document, section);
  const [start, end] = written.range;
  const match = NUMBERED.exec(written.text) ?? NAMED_NUMBER.exec(written.text);
  if (match === null) return { number: undefined, numberRange: undefined, name: written };
  const [whole, before = '', digits = ''] = match;
  const at = start + before.length;
  return {
    number: Number(digits),
    numberRange: [at, at + digits.length],
    name: pieceOf(document, [start + whole.length, end]) ?? { text: '', range: [end, end] },
  };
}

const indexesOf = derive((document) => new Map(sectionsOf(document).map((section, index) => [section, index])));

/** A section and those below it, in source order. */
export function withNested(document: Document, section: Section): readonly Section[] {
  const all = sectionsOf(document);
  const index = indexesOf(document).get(section) ?? 0;
  let end = index + 1;
  while ((all[end]?.depth ?? 0) > section.depth) end++;
  return all.slice(index, end);
}

/** Blocks between a step's heading and its constraints. */
function proseOfStep(document: Document, { content, contentRange }: Section): SopText | undefined {
  const cut = content.find((block) => introducesConstraints(document, block));
  return pieceOf(document, [contentRange[0], cut === undefined ? contentRange[1] : document.rangeOf(cut)[0]]);
}

function constraintsOf(document: Document, sections: readonly Section[], isOpen = false): SopConstraints {
  const reader = createConstraintReader(document, isOpen);
  sections.forEach(({ title, headingRange, content }, nth) => {
    if (nth > 0) reader.readHeading(title, headingRange);
    for (const block of content) reader.readBlock(block);
  });
  return reader.result;
}

function readStep(document: Document, section: Section, nested: readonly Section[]): SopStep {
  return {
    ...readHeading(document, section),
    ...constraintsOf(document, nested),
    headingRange: section.headingRange,
    range: section.range,
    prose: proseOfStep(document, section),
    substeps: nested.slice(1).map((each) => headingText(document, each)),
    isEmpty: nested.every(({ content }) => content.length === 0),
  };
}

/** What the section of steps says. */
interface StepsReading {
  readonly steps: readonly SopStep[];
  /** What stands before the first step. */
  readonly general: SopConstraints;
}

/** Cuts sections into groups, each with its first one on the level of the steps. */
function groupsOf(sections: readonly Section[], level: number): readonly Section[][] {
  const groups: Section[][] = [];
  for (const section of sections) {
    if (section.depth <= level) groups.push([section]);
    else groups.at(-1)?.push(section);
  }
  return groups;
}

/**
 * Reads steps out of the sections below the heading of the steps (its own among them), or out of any sections where
 * there is no such heading. Steps are the headings on the highest level that has a numbered one. One without a number
 * counts behind the first step if it has constraints; where no heading has a number, all on the highest level are steps.
 */
export function readSteps(document: Document, own: Section | undefined, sections: readonly Section[]): StepsReading {
  const headings = new Map(sections.map((section) => [section, readHeading(document, section)]));
  const isNumbered = (section: Section): boolean => headings.get(section)?.number !== undefined;
  const numbered = sections.filter(isNumbered);
  const candidates = numbered.length > 0 ? numbered : own === undefined ? [] : sections;
  const level = candidates.reduce((least, { depth }) => Math.min(least, depth), 7);
  const groups = groupsOf(sections, level);
  const first = numbered.length === 0 ? 0 : groups.findIndex(([head]) => head !== undefined && isNumbered(head));
  const steps = groups.slice(Math.max(first, 0)).flatMap((group) => {
    const [head] = group;
    if (head === undefined || head.depth !== level) return [];
    const step = readStep(document, head, group);
    return step.number !== undefined || numbered.length === 0 || step.headers.length > 0 ? [step] : [];
  });
  const before = own === undefined ? [] : [own, ...groups.slice(0, Math.max(first, 0)).flat()];
  return { steps, general: constraintsOf(document, before) };
}

/** Constraints of a section that holds nothing else. */
export function readConstraints(document: Document, section: Section): SopConstraints {
  return constraintsOf(document, withNested(document, section), true);
}
