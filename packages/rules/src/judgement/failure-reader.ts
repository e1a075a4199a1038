import type { Range } from '@sopwright/document';
import { matchesOf } from '../reading/text/matches.ts';
import { createClauseReader, withoutQuotes } from './clause.ts';
import {
  BETWEEN,
  type FailureExpressions,
  failureClauses,
  isAbsence,
  isConditionalTitle,
  isHalt,
  partsOf,
  REACH,
  type SentencePart,
} from './failure-clause.ts';
import { isCue, isNamed, isQuestion, isSuffered } from './failure-cue.ts';
import { createImperativeTest } from './imperative.ts';
import { createReaders, type Readers } from './language.ts';
import { anyOf, compile, firstMatch, isMatch, spaced } from './pattern.ts';
import type { Sentence } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reads one language for what fails and what to do about it. */
export interface FailureReader {
  /** Title of a section on the agent's own failures. */
  isFailureTitle(title: string): boolean;
  /** Title of a section that is one only where entries stand below and no code. */
  isWeakTitle(title: string): boolean;
  /** Title of a section that is one only where responses stand below. */
  isMixedTitle(title: string): boolean;
  /** Title of a section whose commands take back what failed. */
  isUndoTitle(title: string): boolean;
  /** True where a table pairs failures with remedies, by the titles of its columns or by most of its rows. */
  isRemedyTable(rows: readonly (readonly string[])[]): boolean;
  /** True for what names a problem, and for what names its remedy, before a colon: "Issue: …", "Fix: …". */
  isProblemLabel(label: string): boolean;
  isRemedyLabel(label: string): boolean;
  /** True where a column after the first is for remedies, whatever the first one holds. */
  hasRemedies(rows: readonly (readonly string[])[]): boolean;
  /** True for an instruction for the case that something fails; `next` may hold the second half. */
  isInstruction(sentence: Sentence, next: Sentence | undefined): boolean;
  /** True for a sentence that begins with a condition of failure: "If the page does not load, …". */
  opensWithFailure(sentence: Sentence): boolean;
  /** True for "Not found: ask for the path": what fails as a label, the response behind the mark. */
  isPair(text: string): boolean;
  /**
   * True for "The upload hangs. Set the proxy.": what goes wrong, then what to do; a title may say that it goes wrong.
   */
  isEntry(texts: readonly string[], title: string): boolean;
}

const LONGEST_RETREAT = 80;
const NEW_CLAUSE = /[.;:—–→⇒(]\s*(?:\p{L}+\s+)?$/u;
/** Opens what a condition is answered with in the same clause. */
const STATEMENT = /^\s*,/;
/** Code alone behind a condition, as a sentence has it masked: "If it is not installed: `npm i tool`". */
const COMMAND = /^\s*(?:[:→⇒]|[-=]>)\s*`{4,}[\s.]*$/u;
const ARROW = /[→⇒]|[-=]>/u;
const ARROW_OR_COLON = /[→⇒:：]|[-=]>|\s[—–-]\s/u;
/** True where something to do, of any kind, stands right behind the clause. */
function hasAction(behind: string, { action }: FailureExpressions): boolean {
  const first = firstMatch(action, behind)?.index;
  return first !== undefined && BETWEEN.test(behind.slice(0, first));
}

/** True where a response follows the clause, or one that only trouble calls for stands right before it. */
function hasResponse(text: string, expressions: FailureExpressions, clause: Range): boolean {
  const { failure, isOpening, isSpaced, response, retreat } = expressions;
  const behind = text.slice(clause[1], clause[1] + REACH);
  const isGone = isAbsence(text.slice(...clause), expressions);
  const isStated = STATEMENT.test(behind) && isGone;
  if (!isGone && isOpening(text, clause[0]) && (COMMAND.test(behind) || hasAction(behind, expressions))) return true;
  for (const match of matchesOf(response, behind)) {
    const between = behind.slice(0, match.index);
    if (!isSpaced || BETWEEN.test(between)) return true;
    const isClause = NEW_CLAUSE.test(between) && isOpening(text, clause[1] + match.index);
    if (isClause && (!isStated || isMatch(failure, between))) return true;
  }
  const start = Math.max(0, clause[0] - LONGEST_RETREAT);
  for (const { index } of matchesOf(retreat, text.slice(start, clause[0]))) {
    if (isOpening(text, start + index)) return true;
  }
  return false;
}

/** What goes wrong, then what to do, in sentences of their own. */
function isEntry(
  [statement = '', ...others]: readonly string[],
  title: string,
  expressions: FailureExpressions,
): boolean {
  const { failure, isImperative } = expressions;
  const isNamed = isMatch(failure, title) && !isImperative(title);
  if (isImperative(statement) || !(isNamed || isMatch(failure, statement))) return false;
  return others.some((text) => isImperative(text));
}

function firstResponse(text: string, { response }: FailureExpressions): number | undefined {
  return firstMatch(response, text)?.index;
}

/** What failed as a label, the response behind the mark. */
function isLabelled(text: string, expressions: FailureExpressions, marks: RegExp): boolean {
  const mark = marks.exec(text.slice(0, 100));
  if (mark === null || !isMatch(expressions.failure, text.slice(0, mark.index))) return false;
  const rest = text.slice(mark.index + mark[0].length);
  const first = firstResponse(rest, expressions);
  return first !== undefined && (expressions.isSpaced ? BETWEEN.test(rest.slice(0, first)) : first < 20);
}

/** True where the next sentence answers a condition that this one leaves open, or nearly. */
function isAnswered(text: string, next: Sentence, expressions: FailureExpressions, clause: Range): boolean {
  const isOpen = /[:：]\s*$/u.test(text);
  if (next.place === 'heading' || next.place === 'cell' || clause[0] > 30) return false;
  if (!isOpen && (next.opensBlock || text.length - clause[1] > 60)) return false;
  // "What is the plan if it fails?" wants an answer, "Did it fail?" is a condition.
  if (clause[0] > 0 && isQuestion(text, expressions)) return false;
  if (isOpen && hasAction(next.text, expressions)) return true;
  const first = firstResponse(next.text, expressions);
  return first !== undefined && first < 40 && (!expressions.isSpaced || expressions.isOpening(next.text, first));
}

/** True where no condition says what failed, but a question, a label or the subject. */
function isCued(sentence: Sentence, next: Sentence | undefined, expressions: FailureExpressions): boolean {
  const text = withoutQuotes(sentence.text);
  if (next?.opensBlock === false && isCue(text, expressions)) {
    if (hasAction(next.text, expressions) || isAnswered(text, next, expressions, [0, text.length])) return true;
  }
  if (!expressions.isSpaced || sentence.place === 'cell') return false;
  return isSuffered(text, expressions) || isNamed(text, expressions);
}

function isPartInstruction(
  part: SentencePart,
  sentence: Sentence,
  next: Sentence | undefined,
  expressions: FailureExpressions,
): boolean {
  const { isOpening, isSpaced, recovery } = expressions;
  const { text } = part;
  for (const match of matchesOf(recovery, text)) if (!isSpaced || isOpening(text, match.index)) return true;
  if (isHalt(part, expressions)) return true;
  if (!isMatch(expressions.failure, part.spoken) && !isMatch(expressions.setback, text)) return false;
  if (sentence.place !== 'cell' && sentence.opensBlock && isLabelled(text, expressions, ARROW)) return true;
  return failureClauses(part, expressions).some(
    (clause) =>
      hasResponse(text, expressions, clause) || (next !== undefined && isAnswered(text, next, expressions, clause)),
  );
}

function isInstruction(sentence: Sentence, next: Sentence | undefined, expressions: FailureExpressions): boolean {
  const isHinted = expressions.hint?.test(sentence.text) !== false;
  const isOne =
    (isHinted && partsOf(sentence).some((part) => isPartInstruction(part, sentence, next, expressions))) ||
    isCued(sentence, next, expressions);
  return isOne && !isMatch(expressions.aboutDocument, sentence.text);
}

/** What a system calls a failure: "EACCES", "TypeError", "HTTP 503". */
const ERROR_CODE = /\bE[A-Z]{4,12}\b|\b[A-Z][A-Za-z]{1,60}(?:Error|Exception)\b|^\s*(?:HTTP )?[45]\d\d\b/;

function opensWith(expression: RegExp, text: string): boolean {
  const at = firstMatch(expression, text)?.index;
  return at !== undefined && at < 3;
}

/** True where at least two rows, and half of them, name a failure first and a response further on. */
function arePairs(rows: readonly (readonly string[])[], expressions: FailureExpressions): boolean {
  const pairs = rows.filter(
    ([first = '', ...others]) =>
      (isMatch(expressions.failure, first) && others.some((text) => opensWith(expressions.response, text))) ||
      (ERROR_CODE.test(first) && others.some((text) => opensWith(expressions.action, text))),
  );
  return pairs.length >= 2 && pairs.length * 2 >= rows.length;
}

/** What an agent may do about a failure, beyond the responses: anything that is not what code does. */
function actionsOf({ failure, step }: Vocabulary): readonly string[] {
  const { workings } = failure;
  return workings === undefined ? [] : step.actions.filter((action) => !workings.includes(action));
}

function wholeTitle(vocabulary: Vocabulary, entries: readonly string[]): RegExp {
  return compile(vocabulary, entries.length === 0 ? '(?!)' : `^\\s*(?:${spaced(entries.join('|'))})\\s*$`);
}

function createReader(vocabulary: Vocabulary): FailureReader {
  const { failure } = vocabulary;
  const isImperative = createImperativeTest(vocabulary);
  const closings = failure.closings.length === 0 ? '(?!)' : `(?:${spaced(failure.closings.join('|'))})`;
  const expressions: FailureExpressions = {
    hint: failure.hint === undefined ? undefined : new RegExp(failure.hint, 'i'),
    condition: compile(vocabulary, anyOf(vocabulary, failure.conditions)),
    setback: compile(vocabulary, anyOf(vocabulary, failure.setbacks ?? [])),
    closing: compile(vocabulary, `${anyOf(vocabulary, failure.failures)}[^。，、,;；.不]{0,14}?${closings}`),
    failure: compile(vocabulary, anyOf(vocabulary, failure.failures)),
    absence: compile(vocabulary, anyOf(vocabulary, failure.absences)),
    response: compile(vocabulary, anyOf(vocabulary, failure.responses)),
    action: compile(vocabulary, anyOf(vocabulary, actionsOf(vocabulary))),
    asking:
      failure.asking === undefined ? undefined : compile(vocabulary, `^[^\\p{L}]*${anyOf(vocabulary, failure.asking)}`),
    retreat: compile(vocabulary, anyOf(vocabulary, failure.retreats)),
    recovery: compile(vocabulary, anyOf(vocabulary, failure.recoveries)),
    halt: compile(vocabulary, anyOf(vocabulary, failure.halts)),
    speaker: compile(vocabulary, anyOf(vocabulary, failure.speakers)),
    aboutDocument: compile(vocabulary, anyOf(vocabulary, failure.aboutDocument)),
    isSpaced: vocabulary.spaced,
    isImperative,
    isOpening: createClauseReader(vocabulary, isImperative).isOpening,
  };
  const speaks = (text: string): boolean => vocabulary.script?.test(text) !== false;
  const heading = compile(vocabulary, anyOf(vocabulary, failure.headings));
  const weakHeading = compile(vocabulary, anyOf(vocabulary, failure.weakHeadings));
  const mixedHeading = compile(vocabulary, anyOf(vocabulary, failure.mixedHeadings));
  const undoHeading = wholeTitle(vocabulary, failure.undoHeadings ?? []);
  const mistake = wholeTitle(vocabulary, failure.mistakeColumns);
  const problem = wholeTitle(vocabulary, failure.problemColumns);
  const symptom = wholeTitle(vocabulary, failure.symptomColumns);
  const remedy = wholeTitle(vocabulary, failure.remedyColumns);
  const remedyLabel = failure.remedyLabels === undefined ? remedy : wholeTitle(vocabulary, failure.remedyLabels);
  const hasRemedies: FailureReader['hasRemedies'] = ([titles = []]) =>
    titles.slice(1).some((title) => isMatch(remedy, title));
  return {
    isFailureTitle: (title) => speaks(title) && (isMatch(heading, title) || isConditionalTitle(title, expressions)),
    isWeakTitle: (title) => speaks(title) && isMatch(weakHeading, title),
    isUndoTitle: (title) => speaks(title) && isMatch(undoHeading, title),
    isMixedTitle: (title) => speaks(title) && isMatch(mixedHeading, title),
    hasRemedies,
    isProblemLabel: (label) => isMatch(problem, label),
    isRemedyLabel: (label) => isMatch(remedyLabel, label),
    isRemedyTable([titles = [], ...rows]) {
      const isForRemedies = hasRemedies([titles]);
      const symptoms = rows.filter(([first = '']) => isMatch(expressions.failure, first) || ERROR_CODE.test(first));
      if (isForRemedies && symptoms.length >= 2 && symptoms.length * 2 >= rows.length) return true;
      // Below "Pitfall" stand mistakes of style.
      if (isMatch(mistake, titles[0] ?? '')) return false;
      const isHeaded = isForRemedies && titles.some((title, index) => isMatch(index === 0 ? problem : symptom, title));
      return isHeaded || arePairs(rows, expressions);
    },
    isInstruction: (sentence, next) => speaks(sentence.text) && isInstruction(sentence, next, expressions),
    opensWithFailure: (sentence) =>
      partsOf(sentence).some((part) => failureClauses(part, expressions).some(([start]) => start < 3)),
    isPair: (text) => speaks(text) && isLabelled(text, expressions, ARROW_OR_COLON),
    isEntry: (texts, title) => speaks(texts.join(' ')) && isEntry(texts, title, expressions),
  };
}

/** Readers of failures, one per language. */
export const failureReaders: Readers<FailureReader> = createReaders(createReader);
