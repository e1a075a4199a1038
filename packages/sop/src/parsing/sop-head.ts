import { createDocument, type Document, derive, sectionsOf } from '@sopwright/document';
import { headingText, kindOfHeading, outlineOf, sectionFrom } from './outline.ts';
import { readParameters } from './parameters.ts';
import type { Sop, SopConstraints } from './sop.ts';
import { withNested } from './steps.ts';

/** What an SOP says before its steps: what it is called, what it is for and what it asks for. */
export type SopHead = Pick<Sop, 'title' | 'overview' | 'parameters' | 'acquisition'>;

/** The head of an SOP. */
export interface SopHeadReading {
  readonly head: SopHead;
  /** What was parsed for it: the nodes of its tree stand at the ranges of the head. Its tree goes when it is let go. */
  readonly document: Document;
}

const NONE: SopConstraints = { headers: [], constraints: [] };

/** Reads the head of a document that is parsed as a whole. */
export const headOf: (document: Document) => SopHead = derive((document) => {
  const { title, byKind } = outlineOf(document);
  const [overview, parameters] = [byKind.get('overview'), byKind.get('parameters')];
  return {
    title: title && headingText(document, title),
    overview: overview && sectionFrom(document, overview),
    ...(parameters === undefined
      ? { parameters: [], acquisition: NONE }
      : readParameters(document, withNested(document, parameters))),
  };
});

const STEPS = /^#{1,6}[ \t]+(?:steps?|procedure)[ \t:]*$/im;

/** True where nothing behind the end of the text could change what its head says. */
function isWhole(document: Document, cut: number): boolean {
  const sections = sectionsOf(document);
  const last = sections.at(-1);
  const top = sections.find(({ depth }) => depth === 1);
  const { main, byKind } = outlineOf(document);
  const own = [byKind.get('overview'), byKind.get('parameters')];
  // A heading in a code fence, a quote or a comment is none, and ends nothing.
  if (last?.headingRange[0] !== cut || top === undefined || kindOfHeading(top.title) !== 'other') return false;
  return own.every((section) => section !== undefined && main.includes(section) && section.depth >= last.depth);
}

/** The document up to the heading of its steps; `undefined` where its head may need more. */
function beforeSteps({ text, bodyStart, path, project, file, kind }: Document): Document | undefined {
  const found = STEPS.exec(text);
  // Links may be defined further down.
  if (found === null || text.includes(']:', found.index)) return undefined;
  const content = `${text.slice(0, found.index)}${found[0]}\n`;
  const document = createDocument({ path, project, file, kind, content });
  // Frontmatter may hold what looks like a heading.
  return document.bodyStart === bodyStart && isWhole(document, found.index) ? document : undefined;
}

/**
 * Reads what an SOP says before its steps, without a parse of the steps where their heading stands behind overview and
 * parameters: of a real SOP they are nine tenths. The document that is given keeps no tree of it.
 */
export function readSopHead(document: Document): SopHeadReading {
  const { text: content, path, project, file, kind } = document;
  const read = beforeSteps(document) ?? createDocument({ path, project, file, kind, content });
  return { head: headOf(read), document: read };
}
