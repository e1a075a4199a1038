import { matchesOf } from '../reading/text/matches.ts';
import { BETWEEN, type FailureExpressions, isAbsence, REACH } from './failure-clause.ts';
import { firstMatch, isMatch } from './pattern.ts';

/** Longest label, and longest question, that says what failed. */
const LONGEST_CUE = 60;
const QUESTION = /\?["'”’)\]*_\s]*$/u;
const DASH_OR_COLON = /[:：]\s|\s[—–-]\s/u;

/** True for a question that wants an answer. */
export function isQuestion(text: string, { asking }: FailureExpressions): boolean {
  return asking !== undefined && QUESTION.test(text.slice(-LONGEST_CUE)) && isMatch(asking, text);
}

/** True for "Still failing?" or "No reply within a minute?": a question that is a condition, and wants no answer. */
export function isCue(text: string, { asking, failure }: FailureExpressions): boolean {
  const end = text.length > LONGEST_CUE ? undefined : QUESTION.exec(text)?.index;
  if (asking === undefined || end === undefined || /[:：]/.test(text) || isMatch(asking, text)) return false;
  return matchesOf(failure, text).some(
    ({ 0: found, index }) => index + found.length === end || (index < 3 && /\s/.test(found)),
  );
}

/** A label that says what happens, not only what it is about: "The upload fails". */
const EVENT =
  /(?:aborts|already in use|breaks|crashes|denied|errors out|expired|failed|fails|hangs|not (?:authenticated|available|configured|connected|installed|logged in|reachable|responding|running|working)|refused|rejected|stalls|timed out|times out|unavailable|unreachable)\s*$/i;
/** What opens a label that quotes a failure: "Error: port in use". */
const KIND = /^[\s*]*(?:error|symptom)s?:\s/i;

/** True for a label that begins or ends with what failed, and one of the responses that only trouble calls for. */
export function isNamed(text: string, expressions: FailureExpressions): boolean {
  const kind = KIND.exec(text)?.[0] ?? '';
  const named = text.slice(kind.length);
  const mark = DASH_OR_COLON.exec(named.slice(0, LONGEST_CUE));
  if (mark === null) return false;
  const label = named.slice(0, mark.index).trim();
  const rest = named.slice(mark.index + mark[0].length, mark.index + REACH);
  const isEvent = kind !== '' || EVENT.test(label);
  const first = firstMatch(isEvent ? expressions.response : expressions.retreat, rest)?.index;
  if (first === undefined || !BETWEEN.test(rest.slice(0, first))) return false;
  if (kind !== '') return true;
  if (isAbsence(label, expressions)) return false;
  return matchesOf(expressions.failure, label).some(
    ({ 0: found, index }) => index === 0 || index + found.length === label.length,
  );
}

/** "Timeouts, retry and rollback": things to have, not to do. */
const NOUN = /^\s*(?:[,/]|and\b|or\b|(?:behaviou?r|budget|count|logic|loop|path|plan|polic|storm)\w*\b)/i;
const CLAUSE = /[,;:—–]/u;

/** True for "A failed upload is retried; after that, tell the user": the subject says what failed. */
export function isSuffered(text: string, expressions: FailureExpressions): boolean {
  const { failure, isImperative, isOpening, retreat } = expressions;
  const end = CLAUSE.exec(text.slice(0, REACH))?.index;
  if (end === undefined) return false;
  const isAnswered = matchesOf(retreat, text.slice(end, end + REACH)).some(
    ({ 0: found, index }) => !NOUN.test(text.slice(end + index + found.length)) && isOpening(text, end + index),
  );
  const subject = text.slice(0, end);
  return isAnswered && isMatch(failure, subject) && !isAbsence(subject, expressions) && !isImperative(text);
}
