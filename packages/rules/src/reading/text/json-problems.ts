import { type Document, derive, type JsonProblem } from '@sopwright/document';

/** What is wrong at a place of a JSON file, and whether some clients accept it. */
export interface JsonFault {
  readonly type: 'comment' | 'trailing comma' | 'syntax';
  readonly problem: JsonProblem;
  /** The comma itself, where it is one. */
  readonly comma?: number;
}

const STRING_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g;

/** The text with its comments blanked. */
const withoutComments = derive(({ text }) =>
  text.replace(STRING_OR_COMMENT, (found) => (found.startsWith('"') ? found : ' '.repeat(found.length))),
);

/** The comma before a closing bracket, with only blanks and comments in between. */
function trailingComma(document: Document, { code, range }: JsonProblem): number | undefined {
  if (code !== 'PropertyNameExpected' && code !== 'ValueExpected') return undefined;
  if (!/[}\]]/.test(document.text.charAt(range[0]))) return undefined;
  const text = withoutComments(document);
  let at = range[0] - 1;
  while (/\s/.test(text.charAt(at))) at -= 1;
  return text.charAt(at) === ',' ? at : undefined;
}

const IS_STRUCTURE = /Expected$/;
const IS_END = /^(?:Close(?:Brace|Bracket)|EndOfFile)Expected$/;
const HOLDS_MORE_THAN_A_STRING = 200;

/** True for a problem that the parser only has because it stumbled over the one before, or before that over a word. */
function isEcho(problem: JsonProblem, before: JsonProblem, word: JsonProblem | undefined, text: string): boolean {
  if (IS_END.test(problem.code)) return true;
  // Words in a row are one text that is no JSON.
  if (!IS_STRUCTURE.test(problem.code)) {
    return word !== undefined && text.slice(word.range[1], problem.range[0]).trim() === '';
  }
  const [start] = problem.range;
  if (start - before.range[1] > HOLDS_MORE_THAN_A_STRING) return false;
  // Behind a comma, a colon or a bracket that it took, the parser has its feet on the ground again.
  const from = /[}\]]/.test(text.charAt(before.range[0])) ? before.range[0] : before.range[1];
  return start === before.range[0] || !/[,:}\]]/.test(text.slice(from, start));
}

/**
 * Everything that is wrong in a JSON file, each cause once: what the parser says after it stumbled, because of it, is left
 * out, and so is everything about structure behind a bracket of the wrong kind.
 */
export const jsonFaultsOf: (document: Document) => readonly JsonFault[] = derive((document) => {
  const faults: JsonFault[] = [];
  const text = withoutComments(document);
  let before: JsonProblem | undefined;
  let word: JsonProblem | undefined;
  let lostAt = Number.POSITIVE_INFINITY;
  let lastComma = -1;
  for (const problem of document.json.problems) {
    const comma = trailingComma(document, problem);
    if (problem.code === 'InvalidCommentToken') faults.push({ type: 'comment', problem });
    else if (comma !== undefined) {
      if (comma !== lastComma) faults.push({ type: 'trailing comma', problem, comma });
      lastComma = comma;
    } else {
      const isLost = problem.range[0] >= lostAt && IS_STRUCTURE.test(problem.code);
      if (!isLost && (before === undefined || !isEcho(problem, before, word, text)))
        faults.push({ type: 'syntax', problem });
      before = problem;
      if (!IS_STRUCTURE.test(problem.code)) word = problem;
      if (problem.code === 'CommaExpected' && /[}\]]/.test(text.charAt(problem.range[0]))) lostAt = problem.range[0];
    }
  }
  return faults;
});
