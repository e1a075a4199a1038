import { type Document, derive, plainText, type Range, type Section, sectionsOf } from '@sopwright/document';
import type { RootContent, Table } from 'mdast';
import { codeCommentsOf, isShellBlock } from './code-comment.ts';
import { type FailureReader, failureReaders } from './failure-reader.ts';
import { languagesOf } from './language.ts';
import { type Finder, findingAll, findingAny } from './open-fence.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { textLinesOf } from './text-line.ts';

function instructionsAmong(sentences: readonly Sentence[], readers: readonly FailureReader[]): readonly Sentence[] {
  return sentences.filter(
    (sentence, index) =>
      sentence.place !== 'heading' && readers.some((reader) => reader.isInstruction(sentence, sentences[index + 1])),
  );
}

/** The sentences of the body that tell the agent what to do when something fails. */
export const failureInstructionsOf: (document: Document) => readonly Sentence[] = derive((document) =>
  instructionsAmong(sentencesOf(document), failureReaders.for(languagesOf(document))),
);

/** Text of a table's cells, the row of titles first; nothing for any other block. */
function rowsOf(node: RootContent): readonly (readonly string[])[] {
  return node.type === 'table' ? node.children.map(({ children }) => children.map((cell) => plainText(cell))) : [];
}

function isRemedyTable(node: RootContent, readers: readonly FailureReader[]): node is Table {
  if (node.type !== 'table') return false;
  const rows = rowsOf(node);
  return readers.some((reader) => reader.isRemedyTable(rows));
}

/** Those that stand in a range; halved until found, since there may be thousands of sections. */
function within(sentences: readonly Sentence[], [start, end]: Range): readonly Sentence[] {
  return sentences.slice(countBefore(sentences, start), countBefore(sentences, end));
}

/** How many sentences begin before an offset. */
function countBefore(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.range[0] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where a section has an instruction for failure, or a list that pairs failures with responses. */
function hasInstruction(document: Document, { range }: Section, readers: readonly FailureReader[]): boolean {
  return (
    within(failureInstructionsOf(document), range).length > 0 ||
    within(sentencesOf(document), range).some(
      ({ place, opensBlock, text }) => place === 'item' && opensBlock && readers.some((reader) => reader.isPair(text)),
    )
  );
}

/** True for a paragraph that is or begins with a label in bold. */
function isLabel(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children[0]?.type === 'strong';
}

/** True for a list or a table of two or more; boxes to tick are criteria, not responses. */
function isEntries(node: RootContent): boolean {
  if (node.type === 'table') return node.children.length > 2;
  return node.type === 'list' && node.children.length > 1 && node.children.every(({ checked }) => checked == null);
}

/** True where a list, a table or labels stand right below the title, and no code but commands and messages. */
function hasEntries({ content }: Section): boolean {
  return (
    (content.some(isEntries) || content.filter(isLabel).length > 1) &&
    content.every((node) => node.type !== 'code' || isShellBlock(node))
  );
}

/** True where labels stand right below the title, and commands between them. */
function hasCommands({ content }: Section): boolean {
  return content.filter(isLabel).length > 1 && content.some((node) => node.type === 'code' && isShellBlock(node));
}

/** True where responses stand below a title that may also be about the subject. */
function hasResponses(document: Document, section: Section, readers: readonly FailureReader[]): boolean {
  const isAnswer = (node: RootContent): boolean =>
    isRemedyTable(node, readers) || readers.some((reader) => reader.hasRemedies(rowsOf(node)));
  return section.content.some(isAnswer) || hasCommands(section) || hasInstruction(document, section, readers);
}

/** The sections about failure, with every section below them. */
export const failureSectionsOf: (document: Document) => readonly Section[] = derive((document) => {
  const readers = failureReaders.for(languagesOf(document));
  const isSubject = sectionsOf(document).some(
    ({ depth, title }) => depth === 1 && readers.some((reader) => reader.isWeakTitle(title)),
  );
  return sectionsOf(document).filter((section) => {
    // The title of the whole document names its subject.
    if (section.depth === 1) return false;
    if (document.text.slice(section.headingRange[1], section.range[1]).trim() === '') return false;
    if (readers.some((reader) => reader.isFailureTitle(section.title))) return true;
    const isWeak = readers.some((reader) => reader.isWeakTitle(section.title));
    if (isWeak && !isSubject && hasEntries(section)) return true;
    if (!isWeak && !readers.some((reader) => reader.isMixedTitle(section.title))) return false;
    return hasResponses(document, section, readers);
  });
});

function findRemedyTables(document: Document): readonly Range[] {
  const readers = failureReaders.for(languagesOf(document));
  return document.tree.children.filter((node) => isRemedyTable(node, readers)).map((table) => document.rangeOf(table));
}

function findFailureComments(document: Document): readonly Range[] {
  const readers = failureReaders.for(languagesOf(document));
  return codeCommentsOf(document)
    .filter(
      ({ block, isShell, text }) =>
        isShell && block.lang != null && readers.some((reader) => reader.isFailureTitle(text)),
    )
    .map(({ range }) => range);
}

const FINDERS: readonly Finder[] = [
  (document) => failureSectionsOf(document).map(({ headingRange }) => headingRange),
  findRemedyTables,
  (document) => failureInstructionsOf(document).map(({ range }) => range),
  (document) =>
    instructionsAmong(textLinesOf(document), failureReaders.for(languagesOf(document))).map(({ range }) => range),
  findFailureComments,
];

/** Where the body tells what to do when something fails: sections on it, tables of remedies, single instructions. */
export const findErrorHandling: Finder = findingAll(FINDERS);

/** True where {@link findErrorHandling} finds anything. */
export const hasErrorHandling: (document: Document) => boolean = findingAny(FINDERS);
