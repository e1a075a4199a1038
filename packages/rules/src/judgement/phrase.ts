/**
 * One expression for several phrases, each a source of a regular expression: ignores case, matches whole words, and a
 * blank in a phrase matches any white space, so that it is found across a line break. Compile once, at module level.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  // A blank with a quantifier stands for one that may be missing.
  const sources = phrases.map((phrase) => phrase.replace(/ (?![?*+{])/g, '\\s+'));
  return new RegExp(`(?<![\\w-])(?:${sources.join('|')})(?!\\w)`, 'gi');
}
