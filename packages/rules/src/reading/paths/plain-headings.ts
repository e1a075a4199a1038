import { type Document, derive } from '@sopwright/document';
import { comparable, slugOf } from './slug.ts';

const HEADING = /^#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const FENCE = /^( {0,3})(`{3,}|~{3,})([^\n]*)$/;
// HTML that goes on over blank lines.
const LONG_HTML = /^[ \t]*<(?:[!?]|(?:script|pre|style|textarea)\b)/i;
const CODE = /`([^`\s](?:[^`]*[^`\s])?)`/g;
const MARKUP = /[*_`[\]<>\\~{}!|$¶🔗\u200B]|&[#\w]+;/u;

interface OpenFence {
  readonly indent: number;
  readonly marker: string;
}

function fenceAfter(open: OpenFence | undefined, line: string): OpenFence | undefined {
  const [, indent = '', marker = '', info = ''] = FENCE.exec(line) ?? [];
  if (marker === '') return open;
  if (open !== undefined) return marker.startsWith(open.marker) && info.trim() === '' ? undefined : open;
  return marker.startsWith('`') && info.includes('`') ? undefined : { indent: indent.length, marker };
}

/** The text of a heading where it has no markup but code; `undefined` for any other. */
function plainTitle(line: string): string | undefined {
  const title = HEADING.exec(line)?.[1];
  if (title === undefined || title === '' || MARKUP.test(title.replace(CODE, ''))) return undefined;
  return title.replace(CODE, '$1').trim();
}

/**
 * Anchors of headings that are told by their lines alone, {@link comparable}; what `anchorsOf` finds has all of them and
 * more. Looks at headings at the margin below a blank line, and stops where fences or HTML leave a doubt, so that most
 * links to headings are known to be good without the tree.
 */
export const plainAnchorsOf: (document: Document) => ReadonlySet<string> = derive(({ text, bodyStart }) => {
  const anchors = new Set<string>();
  let fence: OpenFence | undefined;
  let isBelowBlank = true;
  // HTML goes on to the next blank line, and a fence in it is none.
  let isInHtml = false;
  for (const line of text.slice(bodyStart).split(/\r\n|\n|\r/)) {
    const isBlank = line.trim() === '';
    if (fence !== undefined || /^[ \t]*[`~]/.test(line)) {
      // A fence that belongs to a list ends with the list, and what looks like its end begins another one.
      if (fence !== undefined && fence.indent > 0 && !isBlank && !line.startsWith(' ')) return anchors;
      if (isInHtml) return anchors;
      fence = fenceAfter(fence, line);
    } else if (line.startsWith('#') && isBelowBlank) {
      const title = plainTitle(line);
      if (title !== undefined) anchors.add(comparable(slugOf(title)));
    } else if (LONG_HTML.test(line)) return anchors;
    isInHtml = !isBlank && fence === undefined && (isInHtml || /^[ \t]*</.test(line));
    isBelowBlank = isBlank;
  }
  return anchors;
});
