import type { Document, Range } from '@sopwright/document';

/**
 * Where a finding about the body as a whole stands: its first heading, else its first line with text, else the
 * frontmatter. A place that stays when lines are added elsewhere, so that a baseline keeps knowing the finding.
 */
export function bodyOpening(document: Document): Range {
  const heading = document.tree.children.find(({ type }) => type === 'heading');
  if (heading !== undefined) return document.rangeOf(heading);
  const { text, bodyStart, frontmatter } = document;
  const line = /\S[^\r\n]*/.exec(text.slice(bodyStart));
  if (line === null) return frontmatter.range;
  return [bodyStart + line.index, bodyStart + line.index + line[0].trimEnd().length];
}
