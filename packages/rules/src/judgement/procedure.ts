import { type Document, plainText, type Range, type Section, sectionsOf, walkTree } from '@sopwright/document';
import { matchesOf } from '../reading/text/matches.ts';
import { numberedLine, numberedTitle } from './numbered-text.ts';
import { type Finder, findingAll, findingAny } from './open-fence.ts';
import { isClimbing, ordinalValue } from './ordinal.ts';
import { sentencesOf } from './sentence.ts';
import { findStepBlocks, findStepComments } from './step-code.ts';
import { findStepLists, findStepTables } from './step-list.ts';
import { LEAST_ACTIONS, type ListNature, leadInOf, type StepTests, stepTestsOf, titlesAbove } from './step-reader.ts';

const STEP_TAG = /<(?:step|phase|stage)(?=[\s>_-])[^<>]{0,200}>/gi;

interface Numbered {
  readonly value: number;
  readonly title: string;
  readonly isLetter?: boolean;
  readonly range: Range;
}

/** Sections side by side below the same section, of the same depth. */
function siblingGroups(sections: readonly Section[]): readonly (readonly Section[])[] {
  const groups = new Map<string, Section[]>();
  for (const section of sections) {
    const key = `${section.parents.at(-1)?.headingRange[0] ?? -1}:${section.depth}`;
    const group = groups.get(key) ?? [];
    group.push(section);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** True below the title of a project's plan. */
function isPlan(section: Section | undefined, tests: StepTests): boolean {
  return titlesAbove(section).some((title) => tests.isPlanTitle(title));
}

/** The paragraph between a title and the ones below it, where it says what they are. */
function introOf(section: Section | undefined, tests: StepTests): string | undefined {
  const last = section?.content.at(-1);
  return last?.type === 'paragraph' ? leadInOf(plainText(last), tests) : undefined;
}

function climbing(numbered: readonly Numbered[]): boolean {
  return isClimbing(
    numbered.map(({ value }) => value),
    2,
  );
}

/** "## Step 1", "### Phase B", or "### 1. Read the file" where the words say that the numbers mean an order. */
function findStepHeadings(document: Document): Range[] {
  const tests = stepTestsOf(document);
  return siblingGroups(sectionsOf(document)).flatMap((group): Range[] => {
    const steps = group.flatMap(({ title, headingRange: range }): Numbered[] => {
      const value = tests.stepValue(title);
      return value === undefined ? [] : [{ value, title, range }];
    });
    const parent = group[0]?.parents.at(-1);
    if (climbing(steps)) return isPlan(parent, tests) ? [] : steps.map(({ range }) => range);
    const nature = tests.natureOf(titlesAbove(parent), introOf(parent, tests));
    const numbered = numberedAmong(group, tests);
    if (climbing(numbered) && (isOrdered(numbered, nature, tests) || isClosed(numbered, nature, tests)))
      return numbered.map(({ range }) => range);
    return isNamedProcedure(group, tests) ? group.map(({ headingRange }) => headingRange) : [];
  });
}

/**
 * Sections whose titles are numbered; of "1.1" and "1.2" the second number counts where the first is one and the same.
 */
function numberedAmong(group: readonly Section[], tests: StepTests): readonly Numbered[] {
  const found = group.flatMap(({ title, headingRange: range }) => {
    const number = numberedTitle(title) ?? tests.partOf(title);
    return number === undefined ? [] : [{ ...number, title: number.rest, range }];
  });
  const isNested = found.every(({ part, value }) => part !== undefined && value === found[0]?.value);
  return isNested ? found.map((one) => ({ ...one, value: one.part ?? one.value })) : found;
}

/** True for titles without numbers that are things to do, below a title that calls them a workflow. */
function isNamedProcedure(group: readonly Section[], tests: StepTests): boolean {
  const parent = group[0]?.parents.at(-1);
  if (parent === undefined || group.length < 3 || !tests.isProcedureTitle(parent.title)) return false;
  return tests.areActions(
    group.map(({ title }) => title),
    0.6,
  );
}

function isOrdered(numbered: readonly Numbered[], nature: ListNature, tests: StepTests): boolean {
  const titles = numbered.map(({ title }) => title);
  if (nature === 'procedure') return true;
  // Letters name variants as often as steps.
  if (numbered.some(({ isLetter }) => isLetter)) return false;
  return tests.areActions(titles, nature === 'activity' ? 0.2 : titles.length > 2 ? LEAST_ACTIONS[nature] : 1);
}

/** True for four titles or more that end as a procedure does: "## 5. Verification", whatever the others name. */
function isClosed(numbered: readonly Numbered[], nature: ListNature, tests: StepTests): boolean {
  if (numbered.length < 4 || nature === 'collection') return false;
  return numbered.slice(-2).some(({ title, isLetter }) => isLetter !== true && tests.isClosingTitle(title));
}

/** Lines of paragraphs in one section that open with climbing numbers or letters: "**1. Read the file** …". */
function findNumberedParagraphs(document: Document): Range[] {
  const tests = stepTestsOf(document);
  const bySection = new Map<Section | undefined, Numbered[]>();
  for (const { place, range, section, text } of sentencesOf(document)) {
    if (place !== 'paragraph') continue;
    const group = bySection.get(section) ?? [];
    for (const line of text.split('\n')) {
      const found = numberedLine(line);
      if (found !== undefined) group.push({ value: found.value, title: found.rest, isLetter: found.isLetter, range });
    }
    bySection.set(section, group);
  }
  return [...bySection].flatMap(([section, group]) =>
    climbing(group) && isOrdered(group, tests.natureOf(titlesAbove(section)), tests)
      ? group.map(({ range }) => range)
      : [],
  );
}

/** Sentences that open a block with a step's label: "**Step 1:** …". */
function findLabelledSteps(document: Document): Range[] {
  const tests = stepTestsOf(document);
  const bySection = new Map<Section | undefined, Numbered[]>();
  for (const { opensBlock, place, range, section, text } of sentencesOf(document)) {
    if (!opensBlock || place === 'heading' || place === 'cell') continue;
    const value = tests.stepValue(text);
    if (value === undefined) continue;
    const group = bySection.get(section) ?? [];
    group.push({ value, title: text, range });
    bySection.set(section, group);
  }
  return [...bySection].flatMap(([section, group]) =>
    climbing(group) && !isPlan(section, tests) ? group.map(({ range }) => range) : [],
  );
}

const INLINE_NUMBER = /(?:^|[\s,;:])\((\d|i{1,3}|iv|v)\)\s*/gi;

/** True for "(1) read the brief, (2) draft the mail, and (3) send it". */
function isEnumeration(text: string, tests: StepTests): boolean {
  if (!/\((?:1|i)\)/i.test(text)) return false;
  const marks = matchesOf(INLINE_NUMBER, text);
  const values = marks.map(([, ordinal = '']) => ordinalValue(ordinal) ?? -1);
  const items = marks.map(({ 0: mark, index }, nth) => text.slice(index + mark.length, marks[nth + 1]?.index));
  return isClimbing(values, 3) && tests.areActions(items, 0.6);
}

/** Instructions in one section, at least two of them behind "then", "next" or "finally"; or one chain of arrows. */
function findSequences(document: Document): Range[] {
  const tests = stepTestsOf(document);
  const found: Range[] = [];
  let section: Section | undefined;
  let open: { readonly start: number; readonly followers: number } | undefined;
  for (const { text, range, place, section: own } of sentencesOf(document)) {
    if (own !== section) open = undefined;
    section = own;
    if (place === 'heading' || place === 'cell') continue;
    if (tests.isChain(text) || isEnumeration(text, tests)) found.push(range);
    const isFollower = open !== undefined && tests.continuesSequence(text);
    if (!isFollower && !tests.opensSequence(text) && !tests.isAction(text)) continue;
    const before = open?.followers ?? 0;
    const followers: number = before + (isFollower ? 1 : 0) + tests.continuations(text);
    open = { start: open?.start ?? range[0], followers };
    if (before < 2 && followers >= 2) found.push([open.start, range[1]]);
  }
  return found;
}

/** Tags of steps: `<step n="1">`. */
function findStepTags(document: Document): Range[] {
  const tags: Range[] = [];
  walkTree(document.tree, (node) => {
    if (node.type !== 'html') return;
    const [start, end] = document.rangeOf(node);
    for (const { 0: tag, index } of matchesOf(STEP_TAG, document.text.slice(start, end))) {
      tags.push([start + index, start + index + tag.length]);
    }
  });
  return tags.length > 1 ? tags : [];
}

/** What finds steps, the cheaper first. */
const FINDERS: readonly Finder[] = [
  findStepHeadings,
  findStepLists,
  findStepTables,
  findLabelledSteps,
  findNumberedParagraphs,
  findStepComments,
  findStepTags,
  findStepBlocks,
  findSequences,
];

/** Where the skill lays down an ordered procedure: step headings, lists of steps, numbered comments, sequences. */
export const findProcedure: (document: Document) => readonly Range[] = findingAll(FINDERS);

/** True where {@link findProcedure} finds anything. */
export const hasProcedure: (document: Document) => boolean = findingAny(FINDERS);
