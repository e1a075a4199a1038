const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of an expression with the flag `g`, as `matchAll` gives them. `matchAll` works on a copy of the expression,
 * and where thousands of texts are looked at, the engine compiles such copies again and again.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  let matches: RegExpExecArray[] | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (matches === undefined) matches = [match];
    else matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches ?? NONE;
}
