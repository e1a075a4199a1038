/**
 * Writes the value of a top-level field so that YAML takes it word for word, in a style that needs no escape: double
 * quotes, single quotes, or a folded block. Single quotes are doubled where a block would lose blanks.
 *
 * @param text - the value; line breaks in it fold as those of a plain value do
 * @param lineBreak - the line break of the file, for the block
 */
export function quotedScalar(text: string, lineBreak: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  // A block would lose the blanks at its ends.
  if (!text.includes("'") || text !== text.trim()) return `'${text.replaceAll("'", "''")}'`;
  const words = text.trim().replace(/[ \t]*\r?\n[ \t]*/g, ' ');
  return `>-${lineBreak}  ${words}`;
}

/** The line break that a file uses first; LF where it has none. */
export function lineBreakOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
