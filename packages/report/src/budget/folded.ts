/** From how many lines on a part of a comment is folded. */
export const SHORT = 5;

/** Markdown behind a line that opens it. The blank lines make GitHub read what is inside as Markdown. */
export function folded(title: string, markdown: string): string {
  return `\n<details>\n<summary>${title}</summary>\n\n${markdown.trim()}\n\n</details>\n`;
}
