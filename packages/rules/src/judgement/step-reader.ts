import { type Document, derive, type Section } from '@sopwright/document';
import { matchesOf } from '../reading/text/matches.ts';
import { conditionSource, LEAD_IN } from './imperative.ts';
import { createReaders, languagesOf } from './language.ts';
import type { NumberedText } from './numbered-text.ts';
import { ORDINAL, ordinalValue } from './ordinal.ts';
import { anyOf, compile, firstMatch, isMatch, spaced } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reads one language for steps. */
interface StepReader {
  readonly label: RegExp;
  readonly part: RegExp;
  readonly choice: RegExp;
  readonly closing: RegExp;
  readonly procedure: RegExp;
  readonly order: RegExp;
  readonly plan: RegExp;
  readonly activity: RegExp;
  readonly task: RegExp;
  readonly collection: RegExp;
  readonly column: RegExp;
  readonly first: RegExp;
  readonly next: RegExp;
  readonly inner: RegExp;
  readonly action: RegExp;
  readonly habit: RegExp;
  readonly places: readonly string[];
}

const ARROW = /\s(?:→|⇒|➜|➔|=>|-+>)\s/u;
const LEAST_LINKS = 3;

/** What may stand behind "workflow" in a title that is little more. */
const TAIL =
  /^(?:$|\s*[(:—–]|\s+(?:before|for|of|when|with|da|de|del|della|der|des|di|do|du|für|para|per|por|pour|von|zum|zur)\b)/i;

/** An item that is somebody's words. */
const QUOTED = /^\s*["“][^"”]{1,200}["”]\s*$/;

const LABEL_START = '^[^\\p{L}\\p{N}①-⑩]*';

function createReader(vocabulary: Vocabulary): StepReader {
  const { step, guard } = vocabulary;
  const withOrdinal = (entries: readonly string[]): string =>
    entries.map((entry) => spaced(entry).replace('#', `(${ORDINAL})`)).join('|') || '(?!)';
  const fillers = step.fillers === undefined ? '' : `(?:${anyOf(vocabulary, step.fillers)}[\\s,]{1,3}){0,3}`;
  const ending = step.endings.length === 0 ? '' : `|(?:${spaced(step.endings.join('|'))})[\\s。.)）]*$`;
  const opening = (entries: readonly string[]): RegExp =>
    compile(vocabulary, `${LABEL_START}${anyOf(vocabulary, entries)}`);
  return {
    label: compile(vocabulary, `${LABEL_START}(?:${withOrdinal(step.numbered)})`),
    part: compile(
      vocabulary,
      `${LABEL_START}(?:${withOrdinal(step.parts ?? [])}|${anyOf(vocabulary, step.places ?? [])})\\s{0,3}[:—–.-]\\s*`,
    ),
    choice: compile(vocabulary, anyOf(vocabulary, step.choices ?? [])),
    closing: compile(vocabulary, `${LABEL_START}${anyOf(vocabulary, step.closings ?? [])}[^\\p{L}\\p{N}]*$`),
    procedure: compile(vocabulary, anyOf(vocabulary, step.procedures)),
    order: compile(vocabulary, anyOf(vocabulary, step.orders)),
    plan: compile(vocabulary, anyOf(vocabulary, step.plans)),
    activity: compile(vocabulary, anyOf(vocabulary, step.activities)),
    task: compile(vocabulary, step.tasks.length === 0 ? '(?!)' : spaced(step.tasks.join('|'))),
    collection: compile(vocabulary, anyOf(vocabulary, step.collections)),
    column: compile(vocabulary, `^\\s*(?:${spaced(step.columns.join('|')) || '(?!)'})\\s*$`),
    first: opening(step.first),
    next: opening([...step.next, ...step.last]),
    inner: compile(
      vocabulary,
      `(?:[,;，；、]|\\s[—–-])\\s*(?:and\\s+)?(?=${anyOf(vocabulary, [...step.next, ...step.last])})`,
    ),
    action: compile(
      vocabulary,
      `${LEAD_IN}${conditionSource(vocabulary)}${fillers}(?:[\\p{L}]+ly,?\\s+)?${anyOf(vocabulary, step.actions)}${ending}`,
    ),
    places: step.places ?? [],
    habit: compile(vocabulary, `${LEAD_IN}${anyOf(vocabulary, [...step.habits, ...guard.opening])}`),
  };
}

const allReaders = createReaders(createReader);

/**
 * What the words above a list say it is: a procedure, a doing that may be one, a task to be done, or a collection
 * whose numbers mean no order.
 */
export type ListNature = 'procedure' | 'activity' | 'task' | 'collection' | 'unknown';

/** Share of items that must be things to do before a list of that nature is a procedure. */
export const LEAST_ACTIONS: Readonly<Record<ListNature, number>> = {
  procedure: 0.3,
  activity: 0.4,
  task: 0.6,
  collection: Number.POSITIVE_INFINITY,
  unknown: 0.6,
};

/** Answers questions about steps in the languages of one document. */
export interface StepTests {
  /** Value of the ordinal in a label such as "Step 2" or "Phase B:" at the start of a text. */
  stepValue(text: string): number | undefined;
  /** True for the title of a column whose rows are steps. */
  isStepColumn(title: string): boolean;
  /** Number of a title such as "Part 2: …" or "Second: …", which is a step where it names something to do. */
  partOf(title: string): NumberedText | undefined;
  /** True for texts half of which are rules that hold all the time. */
  areRules(texts: readonly string[]): boolean;
  isAction(text: string): boolean;
  /** True for texts that are mostly things to do once, not rules that hold all the time. */
  areActions(texts: readonly string[], share: number): boolean;
  /** What the titles above a list say it is, the nearest first; a lead-in right before it may name a task. */
  natureOf(titles: readonly string[], leadIn?: string): ListNature;
  /** True for words that say of what follows that its order counts. */
  statesOrder(text: string): boolean;
  /** True where a title says that the phases below are those of a project. */
  isPlanTitle(title: string): boolean;
  /** True for the title of what comes last in a procedure. */
  isClosingTitle(title: string): boolean;
  /** True for words that are little more than "workflow" or "steps". */
  isProcedureTitle(title: string): boolean;
  /** True for an instruction behind "first", or behind "then" or "finally". */
  opensSequence(text: string): boolean;
  continuesSequence(text: string): boolean;
  /** True for a chain of things to do: "read → plan → build". */
  isChain(text: string): boolean;
  /** How many instructions behind "then" stand within a sentence: "write the file, then run the check". */
  continuations(text: string): number;
}

function createTests(readers: readonly StepReader[]): StepTests {
  const any = (field: Exclude<keyof StepReader, 'label' | 'part' | 'places'>, text: string): boolean =>
    readers.some((reader) => isMatch(reader[field], text));
  const stepValue = (text: string): number | undefined => {
    for (const { label } of readers) {
      const group = firstMatch(label, text)
        ?.slice(1)
        .find((found) => found !== undefined);
      const value = group === undefined ? undefined : ordinalValue(group);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const isInstructed = (opening: RegExp, text: string): boolean => {
    const found = firstMatch(opening, text);
    if (found === undefined) return false;
    const rest = text.slice(found[0].length).replace(/^[\s,:—–、，-]+(?:you\s+)?/u, '');
    // "Start by reading".
    return any('action', rest) || (/ (?:by|with)$/i.test(found[0]) && /^[a-z]+ing\b/i.test(rest));
  };
  const partValue = ({ part, places }: StepReader, text: string): NumberedText | undefined => {
    const found = firstMatch(part, text);
    if (found === undefined) return undefined;
    const ordinal = found.slice(1).find((group) => group !== undefined);
    const place = places.findIndex((word) => found[0].toLowerCase().includes(word)) + 1;
    const value = ordinal === undefined ? place : ordinalValue(ordinal);
    return value === undefined ? undefined : { value, isLetter: false, rest: text.slice(found[0].length) };
  };
  return {
    stepValue,
    partOf: (title) => readers.map((reader) => partValue(reader, title)).find((found) => found !== undefined),
    isStepColumn: (title) => any('column', title),
    isAction: (text) => any('action', text),
    areActions(texts, share) {
      const actions = texts.filter((text) => any('action', text) && !QUOTED.test(text)).length;
      const habits = texts.filter((text) => any('habit', text)).length;
      return actions > habits && actions >= texts.length * share;
    },
    areRules: (texts) => texts.filter((text) => any('habit', text)).length * 2 >= texts.length,
    natureOf(titles, leadIn) {
      if (leadIn !== undefined && any('choice', leadIn)) return 'collection';
      for (const text of leadIn === undefined ? titles : [leadIn, ...titles]) {
        if (any('procedure', text) || (text === leadIn && any('order', text)) || stepValue(text) !== undefined)
          return 'procedure';
        if (text === leadIn && any('task', text)) return 'task';
        if (any('activity', text)) return 'activity';
        if (any('collection', text)) return 'collection';
      }
      return 'unknown';
    },
    statesOrder: (text) => any('order', text),
    isPlanTitle: (title) => any('plan', title),
    isClosingTitle: (title) => any('closing', title),
    isProcedureTitle(title) {
      const words = title.replace(/[^\p{L}\p{N}]+$/u, '');
      return readers.some(({ procedure }) =>
        matchesOf(procedure, words).some(
          ({ 0: found, index }) => index < 14 && TAIL.test(words.slice(index + found.length)),
        ),
      );
    },
    opensSequence: (text) => readers.some(({ first }) => isInstructed(first, text)),
    continuesSequence: (text) => readers.some(({ next }) => isInstructed(next, text)),
    isChain(text) {
      // Splitting looks at every character; most texts have no arrow.
      if (!ARROW.test(text)) return false;
      const links = text.split(ARROW);
      if (links.length < LEAST_LINKS || !any('action', links[0] ?? '')) return false;
      const actions = links.filter((link) => any('action', link)).length;
      // One noun among many verbs is one that the verbs do not list; among three it is a place in a menu.
      return actions * 4 >= links.length * 3;
    },
    continuations(text) {
      const counts = readers.map(
        ({ inner, next }) =>
          matchesOf(inner, text).filter(({ 0: mark, index }) => isInstructed(next, text.slice(index + mark.length)))
            .length,
      );
      return Math.max(0, ...counts);
    },
  };
}

/** The tests for one document. */
export const stepTestsOf: (document: Document) => StepTests = derive((document) =>
  createTests(allReaders.for(languagesOf(document))),
);

/** What right above a list or a row of headings may say what they are: a lead-in, or words on their order. */
export function leadInOf(text: string, tests: StepTests): string | undefined {
  return /[:：]\s*$/u.test(text) || tests.statesOrder(text) ? text : undefined;
}

/** Titles of a section and those above it, nearest first; the document's own title is left out. */
export function titlesAbove(section: Section | undefined): readonly string[] {
  if (section === undefined) return [];
  return [...section.parents.filter(({ depth }) => depth > 1), section].map(({ title }) => title).toReversed();
}
