/** Comments for tools and for authors, which nobody means to be read as text. */
const NOTE = /^#+\s*(?:sopwright|todo|fixme|note|hack|xxx|yamllint|prettier|cspell|spell|noqa|nosec|gitleaks)\b/i;

/** A sign or word that a value does not end with. */
const UNFINISHED = /[,([{<`'"/&+:;]$|(?:^|\s)(?:a|an|the|for|with|and|or|in|on|of|to|as|by|from|like|issues?|prs?)$/i;

/** A sentence ends in the comment and another one begins, as text goes on and a note does not. */
const SENTENCE_END = /[\p{L}\p{N}#)"'`][.!?]\s+\p{Lu}/u;

function count(value: string, sign: RegExp): number {
  return value.match(sign)?.length ?? 0;
}

/**
 * True where the comment behind a value seems to be the rest of its text.
 *
 * @param value - the value as it is written, up to the comment
 * @param comment - from `#` on
 */
export function isTextCut(value: string, comment: string): boolean {
  if (NOTE.test(comment)) return false;
  // `#12`, `#channel`, `## Heading`, or a `#` with nothing behind it: text. `# like this`: a comment, unless text goes on.
  if (/^#(?:[^\s#]|#\s*\S|$)/.test(comment)) return true;
  if (SENTENCE_END.test(comment) && !/[.!?:)]$/.test(value)) return true;
  return UNFINISHED.test(value) || count(value, /["`]/g) % 2 === 1 || count(value, /[([]/g) > count(value, /[)\]]/g);
}
