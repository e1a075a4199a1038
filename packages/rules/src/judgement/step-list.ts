import { type Document, derive, plainText, type Range, type Section, sectionsOf, walkTree } from '@sopwright/document';
import type { List, ListItem, Nodes, Paragraph, Parents, Table } from 'mdast';
import { numberedTitle } from './numbered-text.ts';
import { isClimbing } from './ordinal.ts';
import { LEAST_ACTIONS, leadInOf, type StepTests, stepTestsOf, titlesAbove } from './step-reader.ts';

/** A list, or several that blocks between their items have parted, with what stands above. */
export interface ListRun {
  readonly items: readonly ListItem[];
  readonly isOrdered: boolean;
  /** True inside an item of a numbered list. */
  readonly isInsideStep: boolean;
  /** Text of the paragraph right before, markup left out. */
  readonly leadIn: string;
  readonly leadInRange: Range | undefined;
  readonly section: Section | undefined;
  readonly ranges: readonly Range[];
  readonly nextNumber: number;
}

/** A run that may still go on. */
interface OpenRun extends ListRun {
  readonly items: ListItem[];
  readonly ranges: Range[];
  nextNumber: number;
}

const LEADS_IN = /[:：]\s*$/u;

const RUN = 'Run ';
/** What may follow a tool's name that stands for a verb. */
const OBJECT = /^ (?:all|an?|any|each|every|for|on|the|this|to|with) /;

function itemText(item: ListItem): string {
  const first = item.children[0];
  if (first === undefined) return '';
  const opening = 'children' in first ? first.children[0] : undefined;
  const text = plainText(first).trim();
  if (opening?.type !== 'inlineCode') return text;
  // A step may be the bare command, or the name of a tool for a verb: "`read_page` the best sources".
  const isTool = /^\w+$/.test(opening.value) && OBJECT.test(text.slice(opening.value.length));
  return `${isTool || /^\S+\s+\S/.test(opening.value) ? RUN : ''}${text}`;
}

/** The paragraphs right before the lists among the children of a node. */
function leadInsOf(parent: Parents): readonly (readonly [List, Paragraph])[] {
  const siblings: readonly Nodes[] = parent.children;
  return siblings.flatMap((node, nth) => {
    const before = node.type === 'list' ? siblings[nth - 1] : undefined;
    return node.type === 'list' && before?.type === 'paragraph' ? [[node, before] as const] : [];
  });
}

/** How many lists back another may go on with the next number. */
const MOST_LISTS_BETWEEN = 100;

function isNumbered(node: Nodes | undefined): boolean {
  return node?.type === 'list' && node.ordered === true;
}

/** The lists of a document. Ordered ones that go on with the next number behind other blocks count as one. */
export const listRunsOf: (document: Document) => readonly ListRun[] = derive((document) => {
  const sections = sectionsOf(document);
  const runs: OpenRun[] = [];
  const leadIns = new Map<List, Paragraph>();
  let nth = -1;
  walkTree(document.tree, (node, ancestors) => {
    if ('children' in node) for (const [list, before] of leadInsOf(node)) leadIns.set(list, before);
    if (node.type !== 'list') return;
    const range = document.rangeOf(node);
    while ((sections[nth + 1]?.headingRange[0] ?? Number.POSITIVE_INFINITY) <= range[0]) nth++;
    const section = nth < 0 ? undefined : sections[nth];
    const isOrdered = node.ordered === true;
    const start = isOrdered ? (node.start ?? 1) : 0;
    const nextNumber = start + node.children.length;
    const isSequel = isOrdered && start > 1;
    const run = isSequel
      ? runs
          .slice(-MOST_LISTS_BETWEEN)
          .findLast((run) => run.isOrdered && run.section === section && run.nextNumber === start)
      : undefined;
    if (run !== undefined) {
      for (const item of node.children) run.items.push(item);
      run.ranges.push(range);
      run.nextNumber = nextNumber;
    } else if (!isSequel) {
      const before = leadIns.get(node);
      runs.push({
        items: [...node.children],
        isOrdered,
        isInsideStep: ancestors.some(({ type }, nth) => type === 'listItem' && isNumbered(ancestors[nth - 1])),
        leadIn: before === undefined ? '' : plainText(before),
        leadInRange: before === undefined ? undefined : document.rangeOf(before),
        section,
        ranges: [range],
        nextNumber,
      });
    }
  });
  return runs;
});

/** True for bullets that the words right above them call a workflow or steps: nothing less orders bullets. */
export function isBulletedProcedure({ items, isOrdered, leadIn, section }: ListRun, tests: StepTests): boolean {
  const title = LEADS_IN.test(leadIn) ? leadIn : (section?.title ?? '');
  return !isOrdered && items.length > 2 && tests.isProcedureTitle(title) && tests.areActions(items.map(itemText), 0.6);
}

/** Share of things to do in the one list right below the document's title: facts and conditions may stand between. */
const LEAST_OF_OWN = 0.25;

/** True right below the title of the document: what stands there is what the skill does. */
function isOwn({ leadIn, section }: ListRun): boolean {
  return leadIn === '' && (section === undefined || section.depth === 1);
}

/** True for numbers in front of things to do one after the other. */
function isNumberedProcedure(run: ListRun, tests: StepTests): boolean {
  const { items, isOrdered, leadIn, section } = run;
  if (!isOrdered || items.length < 2) return false;
  const nature = tests.natureOf(titlesAbove(section), leadInOf(leadIn, tests));
  const texts = items.map(itemText);
  if (tests.areActions(texts, LEAST_ACTIONS[nature])) return true;
  const title = LEADS_IN.test(leadIn) ? leadIn : (section?.title ?? '');
  // "Workflow: 1. Intake 2. Triage 3. Repair": the title says that they are steps.
  if (items.length > 2 && tests.isProcedureTitle(title) && !tests.areRules(texts)) return true;
  const isLed = nature !== 'collection' && isOwn(run) && tests.isAction(texts[0] ?? '');
  return isLed && tests.areActions(texts, LEAST_OF_OWN);
}

/** True for things to do with boxes to tick, below a title for doing or that of the document: ticked off in order. */
function isCheckedProcedure(run: ListRun, tests: StepTests): boolean {
  const { items, isOrdered, leadIn, section } = run;
  if (isOrdered || items.length < 2 || items.some(({ checked }) => checked == null)) return false;
  const title = LEADS_IN.test(leadIn) ? leadIn : (section?.title ?? '');
  return (
    (isOwn(run) || tests.isProcedureTitle(title) || tests.natureOf([title]) === 'activity') &&
    tests.areActions(items.map(itemText), LEAST_ACTIONS.unknown)
  );
}

/** Lists of steps. */
export function findStepLists(document: Document): Range[] {
  const tests = stepTestsOf(document);
  return listRunsOf(document).flatMap((run) =>
    isNumberedProcedure(run, tests) || isBulletedProcedure(run, tests) || isCheckedProcedure(run, tests)
      ? run.ranges
      : [],
  );
}

/** Title of a column of bare numbers: they are steps where the next column says what to do. */
const NUMBER_COLUMN = /^(?:#|no\.?|nr\.?|n[º°.]|№|序号|番号|번호)$/i;

function isStepTable(table: Table, tests: StepTests): boolean {
  const [head, ...rows] = table.children;
  const title = head?.children[0];
  if (title === undefined || rows.length < 2) return false;
  const column = (nth: number): string[] =>
    rows.map(({ children }) => (children[nth] === undefined ? '' : plainText(children[nth]).trim()));
  const texts = column(0);
  if (NUMBER_COLUMN.test(plainText(title).trim())) {
    return isClimbing(texts.map(Number), 2) && tests.areActions(column(1), LEAST_ACTIONS.unknown);
  }
  if (!tests.isStepColumn(plainText(title).trim())) return false;
  const values = texts.map((text) => tests.stepValue(text) ?? numberedTitle(`${text} .`)?.value ?? -1);
  return isClimbing(values, 2) || tests.areActions(texts, 0.6);
}

/** Tables with one step a row. */
export function findStepTables(document: Document): Range[] {
  const tests = stepTestsOf(document);
  return document.tree.children.flatMap((node) =>
    node.type === 'table' && isStepTable(node, tests) ? [document.rangeOf(node)] : [],
  );
}
