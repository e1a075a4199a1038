import { type Document, derive, type Section, sectionsOf } from '@sopwright/document';
import { kindOfHeading, outlineOf, sectionFrom } from './outline.ts';
import type { Sop, SopConstraints, SopSectionKind } from './sop.ts';
import { headOf } from './sop-head.ts';
import { readConstraints, readSteps, withNested } from './steps.ts';
import { pieceOf } from './text-piece.ts';
import { readTools } from './tools.ts';

function joined(parts: readonly SopConstraints[]): SopConstraints {
  return {
    headers: parts.flatMap(({ headers }) => headers),
    constraints: parts.flatMap(({ constraints }) => constraints),
  };
}

/** Sections in which steps are looked for: below their heading, or all that the format knows no other use for. */
function stepSections(document: Document, own: Section | undefined, title: Section | undefined): readonly Section[] {
  if (own !== undefined) return withNested(document, own).slice(1);
  const isOther = (section: Section): boolean => kindOfHeading(section.title) === 'other';
  return sectionsOf(document).filter((section) => {
    const above = section.parents.filter((parent) => parent !== title);
    return section !== title && isOther(section) && above.every(isOther);
  });
}

/**
 * Reads a document as an SOP. Never throws, takes time linear in the text; what the document does not have is
 * `undefined` or empty. Headings in code, quotes and lists do not count.
 */
export const sopOf: (document: Document) => Sop = derive((document) => {
  const { title, main, byKind } = outlineOf(document);
  const section = (kind: SopSectionKind) => {
    const found = byKind.get(kind);
    return found && sectionFrom(document, found);
  };
  const head = headOf(document);
  const stepsAt = byKind.get('steps');
  const { steps, general } = readSteps(document, stepsAt, stepSections(document, stepsAt, title));
  const own = main.filter(({ title: text }) => kindOfHeading(text) === 'constraints');
  const working = stepsAt === undefined ? sectionsOf(document) : withNested(document, stepsAt);
  return {
    ...head,
    titleDepth: title?.depth,
    introduction: title && pieceOf(document, title.contentRange),
    parametersSection: section('parameters'),
    stepsSection: section('steps'),
    steps,
    general: joined([general, ...own.map((each) => readConstraints(document, each))]),
    examples: section('examples'),
    troubleshooting: section('troubleshooting'),
    tools: readTools(document, working, head.parameters),
    sections: main.map((each) => sectionFrom(document, each)),
  };
});
