import { BETWEEN, type FailureExpressions, isAbsence, REACH } from './failure-clause.ts';
import { firstMatch, isMatch } from './pattern.ts';

/** Longest label, and longest question, that says what failed. */
const LONGEST_CUE = 60;
/** A sentence that asks. */
export const QUESTION = /\?["'”’)\]*_\s]*$/u;
const DASH_OR_COLON = /[:：]\s|\s[—–-]\s/u;

/** True for "Still failing?" or "No reply within a minute?": a question that is a condition, and wants no answer. */
export function isCue(text: string, { asking, failure }: FailureExpressions): boolean {
  const end = QUESTION.exec(text.slice(0, LONGEST_CUE + 1))?.index;
  if (end === undefined || isMatch(asking, text)) return false;
  return [...text.matchAll(failure)].some(
    ({ 0: found, index }) => index + found.length === end || (index < 3 && /\s/.test(found)),
  );
}

/** A label that says what happens, not only what it is about: "The upload fails". */
const EVENT = /(?:aborts|breaks|crashes|errors out|failed|fails|hangs|stalls|times out)\s*$/i;

/** True for a label that begins or ends with what failed, and one of the responses that only trouble calls for. */
export function isNamed(text: string, expressions: FailureExpressions): boolean {
  const mark = DASH_OR_COLON.exec(text.slice(0, LONGEST_CUE));
  if (mark === null) return false;
  const label = text.slice(0, mark.index).trim();
  const isWhole = [...label.matchAll(expressions.failure)].some(
    ({ 0: found, index }) => index === 0 || index + found.length === label.length,
  );
  if (!isWhole || isAbsence(label, expressions)) return false;
  const rest = text.slice(mark.index + mark[0].length);
  const first = firstMatch(EVENT.test(label) ? expressions.response : expressions.retreat, rest)?.index;
  return first !== undefined && BETWEEN.test(rest.slice(0, first));
}

const CLAUSE = /[,;:—–]/u;

/** True for "A failed upload is retried; after that, tell the user": the subject says what failed. */
export function isSuffered(text: string, expressions: FailureExpressions): boolean {
  const { failure, isImperative, isOpening, retreat } = expressions;
  const end = CLAUSE.exec(text.slice(0, REACH))?.index;
  if (end === undefined) return false;
  const subject = text.slice(0, end);
  if (!isMatch(failure, subject) || isAbsence(subject, expressions) || isImperative(text)) return false;
  for (const { index } of text.slice(end, end + REACH).matchAll(retreat)) if (isOpening(text, end + index)) return true;
  return false;
}
