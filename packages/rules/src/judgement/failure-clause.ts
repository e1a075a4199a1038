import type { Range } from '@sopwright/document';
import { matchesOf } from '../reading/text/matches.ts';
import { withoutQuotes } from './clause.ts';
import { blankMatches, firstMatch, isMatch } from './pattern.ts';
import type { Sentence } from './sentence.ts';

/** What one language says about failing, compiled. */
export interface FailureExpressions {
  readonly hint: RegExp | undefined;
  readonly condition: RegExp;
  readonly setback: RegExp;
  readonly closing: RegExp;
  readonly failure: RegExp;
  readonly absence: RegExp;
  readonly response: RegExp;
  /** Any verb of doing that is not what code does. */
  readonly action: RegExp;
  readonly retreat: RegExp;
  readonly recovery: RegExp;
  readonly halt: RegExp;
  /** Opening of a question that wants an answer; absent where a language does not tell them apart. */
  readonly asking: RegExp | undefined;
  readonly speaker: RegExp;
  readonly aboutDocument: RegExp;
  readonly isSpaced: boolean;
  readonly isImperative: (sentence: string) => boolean;
  readonly isOpening: (sentence: string, offset: number) => boolean;
}

/** A part of a sentence, twice in the same length: with quotes and code masked, and with their words. */
export interface SentencePart {
  readonly text: string;
  readonly spoken: string;
}

const CLAUSE_END = /[,:;—–，：；、]|\s-\s|\bthen\b|→|⇒|$/u;
/** What may stand between a condition and the response to it. */
export const BETWEEN =
  /^[\s,:;—–→⇒>-]*(?:(?:then|please|immediately|first|also|just|simply|instead|always|you|agents?|must|should|can|may|\p{L}+ly|try to|be sure to|to)\s+)*$/iu;
const BEFORE_CLAUSE = /^(?:[\s,:;—–，：；、→⇒-]|then\s)*/u;
const PARENTHESES = /\([^()]{1,300}\)|（[^（）]{1,300}）/g;

/** Code in the text of a sentence. */
const CODE = /`+/g;

/** How far a condition, or a response to it, is followed; keeps the cost of a long text linear. */
export const REACH = 400;
/** Conditions of one sentence that are looked at; nobody writes more. */
const MOST_CONDITIONS = 20;
/** Statements of one diagnosis. */
const LONGEST_DIAGNOSIS = 3;

function firstMatches(expression: RegExp, text: string): readonly RegExpExecArray[] {
  return matchesOf(expression, text, MOST_CONDITIONS);
}

/** Where the clause that begins at an offset ends. */
function clauseEnd(text: string, from: number): number {
  const rest = text.slice(from, from + REACH);
  return from + (CLAUSE_END.exec(rest)?.index ?? rest.length);
}

/**
 * Where a diagnosis behind a condition ends: statements of what is wrong, one after the other, as in "if it is 3, the
 * token has expired, the call was rejected". `undefined` where an instruction or something else follows.
 */
function diagnosisEnd(
  text: string,
  conditionEnd: number,
  { failure, isImperative, response }: FailureExpressions,
): number | undefined {
  let end: number | undefined;
  let from = conditionEnd;
  for (let turn = 0; turn < LONGEST_DIAGNOSIS && from < text.length; turn++) {
    const start = from + (BEFORE_CLAUSE.exec(text.slice(from, from + REACH))?.[0].length ?? 0);
    const next = clauseEnd(text, start);
    const clause = text.slice(start, next);
    const isInstruction = isImperative(clause) || firstMatch(response, clause)?.index === 0;
    if (isInstruction || !isMatch(failure, clause)) break;
    end = next;
    from = next;
  }
  return end;
}

/** True for a condition that only says what is not there: where a statement answers it, that may be as wanted. */
export function isAbsence(clause: string, { absence, failure }: FailureExpressions): boolean {
  return isMatch(absence, clause) && !isMatch(failure, blankMatches(clause, absence));
}

/** Clauses in a sentence that say what failed: "if the build fails". */
export function failureClauses({ text, spoken }: SentencePart, expressions: FailureExpressions): Range[] {
  const { condition, closing, failure, isSpaced, setback, speaker } = expressions;
  const found = firstMatches(setback, text).map(({ index }): Range => [index, clauseEnd(text, index)]);
  for (const match of firstMatches(condition, text)) {
    const from = match.index;
    const end = clauseEnd(text, from);
    const inner: Range = [from + match[0].length, end];
    // Quoted words and code are what a tool says, unless a person says them.
    const words = isMatch(speaker, text.slice(...inner)) ? text : spoken;
    if (isMatch(failure, words.slice(...inner))) found.push([from, end]);
    else {
      const diagnosed = diagnosisEnd(text, end, expressions);
      if (diagnosed !== undefined) found.push([from, diagnosed]);
    }
  }
  if (!isSpaced) {
    for (const match of firstMatches(closing, text)) found.push([match.index, match.index + match[0].length]);
  }
  return found;
}

/** Longest title that is a condition. */
const LONGEST_TITLE = 80;

/** True for "If the upload hangs" as a title. */
export function isConditionalTitle(
  title: string,
  { closing, condition, failure, isSpaced }: FailureExpressions,
): boolean {
  if (title.length > LONGEST_TITLE) return false;
  if (!isSpaced) return isMatch(closing, title);
  const opening = firstMatch(condition, title);
  if (opening === undefined || /\p{L}/u.test(title.slice(0, opening.index))) return false;
  return isMatch(failure, title.slice(opening.index));
}

/** True for a condition of any kind that is answered by giving up: "if there is no remote, stop". */
export function isHalt({ text }: SentencePart, { condition, halt, isSpaced, speaker }: FailureExpressions): boolean {
  if (!isSpaced || !isMatch(halt, text)) return false;
  for (const { index } of firstMatches(condition, text)) {
    const end = clauseEnd(text, index);
    const behind = text.slice(end, end + REACH);
    const first = firstMatch(halt, behind)?.index;
    if (first !== undefined && BETWEEN.test(behind.slice(0, first)) && !isMatch(speaker, text.slice(index, end))) {
      return true;
    }
  }
  return false;
}

/** The sentence without its parentheses, then what stands in them: each may be an instruction of its own. */
export function partsOf({ source, text: marked }: Sentence): readonly SentencePart[] {
  const text = withoutQuotes(marked);
  const spoken = marked.replace(CODE, (run: string, at: number) => source.slice(at, at + run.length));
  if (!/[(（]/.test(text)) return [{ text, spoken }];
  const found = matchesOf(PARENTHESES, text).map(({ 0: part, index }): Range => [index, index + part.length]);
  const cut = (range: Range): SentencePart => ({ text: text.slice(...range), spoken: spoken.slice(...range) });
  const blank = (whole: string): string => {
    const pieces = found.map(([from, to], nth) => whole.slice(found[nth - 1]?.[1] ?? 0, from) + ' '.repeat(to - from));
    return pieces.join('') + whole.slice(found.at(-1)?.[1] ?? 0);
  };
  const inner = found.map(([from, to]) => cut([from + 1, to - 1]));
  return [{ text: blank(text), spoken: blank(spoken) }, ...inner];
}
