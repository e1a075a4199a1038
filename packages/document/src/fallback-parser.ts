import type { Nodes, Root } from 'mdast';

function isTooLarge(root: Root, most: number): boolean {
  const waiting: Nodes[] = [root];
  let count = 0;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    count += 1;
    if (count > most) return true;
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
  return false;
}

/**
 * Longest text that the parser in JavaScript is given, in UTF-16 code units: several kinds take time with the square of
 * their length, a megabyte half a minute. The longest of the 2,109 Markdown files that were looked at has 148,366
 * bytes.
 */
export const MAX_SLOW_UNITS = 250_000;
/**
 * Most lines that all lines before them are gone over for, underlines of headings and quotes; one file has 195, the
 * next 55.
 */
export const MAX_SLOW_LINES = 2_000;
const SLOW_LINE = /^[ \t]*(?:>|(?:=+|-+)[ \t]*$)/gm;

/** True for a text that takes the parser long: it is not to be given one. */
export function isSlow(source: string): boolean {
  let count = 0;
  SLOW_LINE.lastIndex = 0;
  while (count <= MAX_SLOW_LINES && SLOW_LINE.test(source)) count += 1;
  return count > MAX_SLOW_LINES || source.length > MAX_SLOW_UNITS;
}

/**
 * Loads remark's own parser, for machines where no native binary loads. It gives `undefined` where a tree has more
 * nodes than wanted.
 */
export async function loadFallback(mostNodes: number): Promise<(source: string) => Root | undefined> {
  const [{ fromMarkdown }, { gfmFromMarkdown }, { frontmatterFromMarkdown }, { gfm }, { frontmatter }] =
    await Promise.all([
      import('mdast-util-from-markdown'),
      import('mdast-util-gfm'),
      import('mdast-util-frontmatter'),
      import('micromark-extension-gfm'),
      import('micromark-extension-frontmatter'),
    ]);
  const extensions = [gfm(), frontmatter()];
  const mdastExtensions = [gfmFromMarkdown(), frontmatterFromMarkdown()];
  return (source) => {
    const root = fromMarkdown(source, { extensions, mdastExtensions });
    return isTooLarge(root, mostNodes) ? undefined : root;
  };
}
