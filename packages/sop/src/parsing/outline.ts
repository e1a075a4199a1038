import { type Document, type Section, sectionsOf } from '@sopwright/document';
import type { SopSection, SopSectionKind, SopText } from './sop.ts';
import { pieceOf } from './text-piece.ts';

const KINDS: ReadonlyMap<string, SopSectionKind> = new Map([
  ['overview', 'overview'],
  ['parameter', 'parameters'],
  ['parameters', 'parameters'],
  ['input parameters', 'parameters'],
  ['inputs', 'parameters'],
  ['step', 'steps'],
  ['steps', 'steps'],
  ['procedure', 'steps'],
  ['example', 'examples'],
  ['examples', 'examples'],
  ['troubleshooting', 'troubleshooting'],
  ['troubleshooting guide', 'troubleshooting'],
]);

/** Where the parts of an SOP are, by their headings. */
export interface SopOutline {
  readonly title: Section | undefined;
  /** Sections on the level of the SOP's own, in source order. */
  readonly main: readonly Section[];
  readonly byKind: ReadonlyMap<SopSectionKind, Section>;
}

/** What a heading stands for: numbers, emoji and a colon around the word do not count. */
export function kindOfHeading(title: string): SopSectionKind {
  const words = title
    .slice(0, 100)
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .toLowerCase();
  return KINDS.get(words) ?? (/^(?:general )?constraints?\b/.test(words) ? 'constraints' : 'other');
}

function titleOf(sections: readonly Section[]): Section | undefined {
  const [first] = sections;
  const isKnown = (section: Section): boolean => kindOfHeading(section.title) !== 'other';
  const top = sections.find(({ depth }) => depth === 1);
  if (top !== undefined) {
    // "# Troubleshooting" is a title unless the other sections stand on its level.
    const isTitle =
      !isKnown(top) || !sections.some((section) => section !== top && section.depth === 1 && isKnown(section));
    if (isTitle) return top;
    return sections.find((section) => section.depth === 1 && !isKnown(section));
  }
  if (first === undefined || isKnown(first)) return undefined;
  const known = sections.filter(isKnown);
  return known.length > 0 && known.every(({ depth }) => depth > first.depth) ? first : undefined;
}

const SEARCHED: readonly SopSectionKind[] = ['overview', 'parameters', 'steps', 'examples', 'troubleshooting'];

/** Finds title and sections, on whatever level they stand. */
export function outlineOf(document: Document): SopOutline {
  const sections = sectionsOf(document);
  const title = titleOf(sections);
  const rest = sections.filter((section) => section !== title);
  const kinds = new Map(rest.map((section) => [section, kindOfHeading(section.title)]));
  const leading = rest.find((section) => {
    const kind = kinds.get(section);
    return kind === 'overview' || kind === 'parameters' || kind === 'steps';
  });
  const level = leading?.depth ?? (title?.depth ?? 0) + 1;
  const main = rest.filter(({ depth }) => depth <= level);
  const byKind = new Map<SopSectionKind, Section>();
  for (const kind of SEARCHED) {
    const isIt = (section: Section): boolean => kinds.get(section) === kind;
    const found =
      main.find(isIt) ??
      // Further down, such as below "Knowledge base"; what belongs to a step is the step's.
      rest.find((section) => isIt(section) && !section.parents.some((parent) => kinds.get(parent) === 'steps'));
    if (found !== undefined) byKind.set(kind, found);
  }
  return { title, main, byKind };
}

/** A section of the outline as the model shows it. */
export function sectionFrom(document: Document, { title, depth, headingRange, range }: Section): SopSection {
  const content = pieceOf(document, [headingRange[1], range[1]]);
  return { kind: kindOfHeading(title), title, depth, headingRange, range, content };
}

/** A heading's text as it is written, without its marks. */
export function headingText(document: Document, { heading, headingRange }: Section): SopText {
  const [first] = heading.children;
  const last = heading.children.at(-1);
  if (first === undefined || last === undefined) return { text: '', range: [headingRange[1], headingRange[1]] };
  const range = [document.rangeOf(first)[0], document.rangeOf(last)[1]] as const;
  return pieceOf(document, range) ?? { text: '', range: [range[0], range[0]] };
}
