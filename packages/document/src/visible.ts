// Whatever a terminal, an editor or a reader would not show as it is: controls, bidirectional and other format
// characters, lone surrogates, default-ignorable ones, spaces that are not the space. Emoji keep their joiners.
const HIDDEN =
  /(?<!\p{Emoji})\uFE0F|(?<!\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})|(?! |\u3000|\u200D|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Z}]/gu;
/** What shows as it is, so that most texts need no closer look: ASCII, dashes and quotes, arrows, lines of boxes. */
const PLAIN = /^[\x20-\x7E\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2500-\u257F]*$/;
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}

/**
 * Text of a file or a path as one line that is safe to print: hidden and control characters become visible escapes
 * (`\x1b`, `\u202e`), piles of combining marks end in `…`, and `##[`, which a GitHub runner obeys anywhere in its log,
 * is broken.
 */
export function visible(text: string): string {
  const shown = PLAIN.test(text) ? text : text.replace(HIDDEN, escapeCharacter).replace(STACKED_MARKS, '$1…');
  return shown.replaceAll('##[', '##\\x5b');
}

/** At most `limit` UTF-16 code units of a text, `…` included where something is left out; never half a character. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** {@link visible} text of at most `limit` code units before escaping. */
export function visibleClip(text: string, limit: number): string {
  return visible(clip(text, limit));
}
