const NONE: readonly RegExpExecArray[] = [];

/** To the next character: behind half of one, an expression with the flag `u` would step back. */
function stepAt(text: string, at: number, isUnicode: boolean): number {
  return isUnicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/**
 * All matches of an expression with the flag `g`, as `matchAll` gives them. `matchAll` works on a copy of the expression,
 * and where thousands of texts are looked at, the engine compiles such copies again and again.
 *
 * @param most - how many matches are enough; the first ones count
 */
export function matchesOf(pattern: RegExp, text: string, most = Number.POSITIVE_INFINITY): readonly RegExpExecArray[] {
  let matches: RegExpExecArray[] | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (matches === undefined) matches = [match];
    else matches.push(match);
    if (matches.length >= most) break;
    if (match[0] === '') pattern.lastIndex += stepAt(text, match.index, pattern.unicode);
  }
  pattern.lastIndex = 0;
  return matches ?? NONE;
}
