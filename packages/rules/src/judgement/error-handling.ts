import { type Document, derive, plainText, type Range, type Section, sectionsOf } from '@sopwright/document';
import type { RootContent, Table } from 'mdast';
import { codeBlocksOf, isShellBlock } from '../reading/text/code-block.ts';
import { matchesOf } from '../reading/text/matches.ts';
import { type CodeComment, codeCommentsOf } from './code-comment.ts';
import { type FailureReader, failureReaders } from './failure-reader.ts';
import { languagesOf } from './language.ts';
import { type Finder, findingAll, findingAny } from './open-fence.ts';
import { type Sentence, sentencesOf, sentencesWithin } from './sentence.ts';
import { textLinesOf } from './text-line.ts';

function readersOf(document: Document): readonly FailureReader[] {
  return failureReaders.for(languagesOf(document));
}

/** Sentences that tell the agent what to do when something fails, one at a time. */
function* instructionsAmong(sentences: readonly Sentence[], readers: readonly FailureReader[]): Generator<Sentence> {
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.place === 'heading') continue;
    if (readers.some((reader) => reader.isInstruction(sentence, sentences[index + 1]))) yield sentence;
  }
}

function* instructionRanges(sentences: readonly Sentence[], readers: readonly FailureReader[]): Generator<Range> {
  for (const { range } of instructionsAmong(sentences, readers)) yield range;
}

/** The sentences of the body that tell the agent what to do when something fails. */
export const failureInstructionsOf: (document: Document) => readonly Sentence[] = derive((document) => [
  ...instructionsAmong(sentencesOf(document), readersOf(document)),
]);

/** Text of a table's cells, the row of titles first; nothing for any other block. */
function rowsOf(node: RootContent): readonly (readonly string[])[] {
  return node.type === 'table' ? node.children.map(({ children }) => children.map((cell) => plainText(cell))) : [];
}

function isRemedyTable(node: RootContent, readers: readonly FailureReader[]): node is Table {
  if (node.type !== 'table') return false;
  const rows = rowsOf(node);
  return readers.some((reader) => reader.isRemedyTable(rows));
}

/** True where a section has an instruction for failure, or a list that pairs failures with responses. */
function hasInstruction(document: Document, { range }: Section, readers: readonly FailureReader[]): boolean {
  return (
    sentencesWithin(failureInstructionsOf(document), range).length > 0 ||
    sentencesWithin(sentencesOf(document), range).some(
      ({ place, opensBlock, text }) => place === 'item' && opensBlock && readers.some((reader) => reader.isPair(text)),
    )
  );
}

/** True where at least two items of a section, and half of them, tell what goes wrong and then what to do. */
function hasRemediedItems(document: Document, { range, title }: Section, readers: readonly FailureReader[]): boolean {
  const items: string[][] = [];
  for (const { opensBlock, place, text } of sentencesWithin(sentencesOf(document), range)) {
    if (place !== 'item') continue;
    if (opensBlock) items.push([]);
    items.at(-1)?.push(text);
  }
  const entries = items.filter((texts) => readers.some((reader) => reader.isEntry(texts, title)));
  return entries.length >= 2 && entries.length * 2 >= items.length;
}

/** A label at the start of a line: "Issue: …", "**Fix:** …". */
const LABEL = /^[ \t>*_-]{0,8}(?:\d{1,2}\.[ \t]{1,3})?([\p{L}][\p{L} ]{1,30}?)[*_]{0,2}[:：]/gmu;

/** True where a problem with its label is followed by a remedy with one, twice. */
function hasLabelledRemedies(document: Document, { range }: Section, readers: readonly FailureReader[]): boolean {
  const labels = matchesOf(LABEL, document.text.slice(...range)).map(([, label = '']) => label);
  const isAnswered = (label: string, at: number): boolean => {
    const next = labels.slice(at + 1, at + 3);
    return readers.some((one) => one.isProblemLabel(label) && next.some((other) => one.isRemedyLabel(other)));
  };
  return labels.filter(isAnswered).length > 1;
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

function isShellCode(node: RootContent): boolean {
  return node.type === 'code' && isShellBlock(node);
}

function isProgramCode(node: RootContent): boolean {
  return node.type === 'code' && !isShellBlock(node);
}

/** True where a list, a table or labels stand right below the title, and no code but commands and messages. */
function hasEntries({ content }: Section): boolean {
  return (content.some(isEntries) || content.filter(isLabel).length > 1) && !content.some(isProgramCode);
}

/** True where the text right below the title begins with what fails, and no program code stands there. */
function hasCases(document: Document, section: Section, readers: readonly FailureReader[]): boolean {
  if (section.content.some(isProgramCode)) return false;
  return sentencesWithin(sentencesOf(document), section.range).some(
    (sentence) => sentence.place === 'paragraph' && readers.some((reader) => reader.opensWithFailure(sentence)),
  );
}

/** True where labels stand right below the title, and commands between them. */
function hasCommands({ content }: Section): boolean {
  return content.filter(isLabel).length > 1 && content.some(isShellCode);
}

/** True where nothing but program code stands right below the title: it is about that code. */
function isAboutCode({ content }: Section): boolean {
  return content.length > 0 && content.every(isProgramCode);
}

/** True where responses stand below a title that may also be about the subject. */
function hasResponses(document: Document, section: Section, readers: readonly FailureReader[]): boolean {
  const isAnswer = (node: RootContent): boolean =>
    isRemedyTable(node, readers) || readers.some((reader) => reader.hasRemedies(rowsOf(node)));
  return (
    section.content.some(isAnswer) ||
    hasCommands(section) ||
    hasInstruction(document, section, readers) ||
    hasRemediedItems(document, section, readers) ||
    hasLabelledRemedies(document, section, readers)
  );
}

/** A command that stops with a message where a condition does not hold: `test -f a || { echo "no a"; exit 1; }`. */
const STOPPING = /\|\|[ \t]*\{[^{}\n]{0,300}\becho\b[^{}\n]{0,300}\bexit[ \t]+[1-9]/g;

/** Commands for the agent to run that stop where a condition does not hold. */
function stoppingCommands(document: Document): readonly Range[] {
  const commands = codeBlocksOf(document).filter((block) => block.lang != null && isShellBlock(block));
  return commands.flatMap((block) => {
    const [start, end] = document.rangeOf(block);
    return matchesOf(STOPPING, document.text.slice(start, end)).map(
      ({ 0: command, index }): Range => [start + index, start + index + command.length],
    );
  });
}

/** The sections about failure, with every section below them. */
export const failureSectionsOf: (document: Document) => readonly Section[] = derive((document) => {
  const readers = readersOf(document);
  const isSubject = sectionsOf(document).some(
    ({ depth, title }) => depth === 1 && readers.some((reader) => reader.isWeakTitle(title)),
  );
  return sectionsOf(document).filter((section) => {
    // The title of the whole document names its subject.
    if (section.depth === 1) return false;
    if (document.text.slice(section.headingRange[1], section.range[1]).trim() === '') return false;
    if (readers.some((reader) => reader.isFailureTitle(section.title))) return !isAboutCode(section);
    const isWeak = readers.some((reader) => reader.isWeakTitle(section.title));
    if (isWeak && !isSubject && (hasEntries(section) || hasCases(document, section, readers))) return true;
    if (readers.some((reader) => reader.isUndoTitle(section.title)) && section.content.some(isShellCode)) return true;
    if (!isWeak && !readers.some((reader) => reader.isMixedTitle(section.title))) return false;
    return hasResponses(document, section, readers);
  });
});

/** Tables of remedies at the root. */
function remedyTables(document: Document): readonly Range[] {
  const readers = readersOf(document);
  return document.tree.children.filter((node) => isRemedyTable(node, readers)).map((table) => document.rangeOf(table));
}

/** Comments between commands that are titles on failure. */
function failureComments(document: Document): readonly Range[] {
  const readers = readersOf(document);
  const isTitle = ({ block, isShell, text }: CodeComment): boolean =>
    isShell && block.lang != null && readers.some((reader) => reader.isFailureTitle(text));
  return codeCommentsOf(document)
    .filter(isTitle)
    .map(({ range }) => range);
}

/** What finds evidence, the cheaper first; what is said in sentences is read as far as it is asked for. */
const FINDERS: readonly Finder[] = [
  (document) => failureSectionsOf(document).map(({ headingRange }) => headingRange),
  remedyTables,
  failureComments,
  stoppingCommands,
  (document) => instructionRanges(sentencesOf(document), readersOf(document)),
  (document) => instructionRanges(textLinesOf(document), readersOf(document)),
];

/** Where the body tells what to do when something fails: sections on it, tables of remedies, single instructions. */
export const findErrorHandling: (document: Document) => readonly Range[] = findingAll(FINDERS);

/** True where {@link findErrorHandling} finds anything. */
export const hasErrorHandling: (document: Document) => boolean = findingAny(FINDERS);
