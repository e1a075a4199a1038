import { type Document, derive } from '@sopwright/document';
import { comparable, slugOf } from './slug.ts';

const HEADING = /^#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const FENCE = /^( {0,3})(`{3,}|~{3,})([^\n]*)$/;
// HTML that goes on over blank lines.
const LONG_HTML = /^[ \t]*<(?:[!?]|(?:script|pre|style|textarea)\b)/i;
const CODE = /`([^`\s](?:[^`]*[^`\s])?)`/g;
const MARKUP = /[*_`[\]<>\\~{}!|$¶🔗\u200B]|&[#\w]+;/u;

/** What stands in front of the link, its label, and the anchor: `# Names [#](#names)` as site generators have it. */
const LINK_TO_ITSELF = /^#{1,6}[ \t]+(.*?)\[([^\][`]+)\]\(#([\w-]+)\)[ \t]*$/;

/** What a line begins with that may be a heading, a fence or HTML. */
const SIGNS = ['#', '`', '~', '<'];
const BLANK = 0x20;

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

/** The anchor that a heading links to, for one to itself: nothing around the link is markup but code. */
function linkedAnchor(line: string): string | undefined {
  const [, before = '', label = '', anchor] = LINK_TO_ITSELF.exec(line) ?? [];
  const isPlain = anchor !== undefined && !MARKUP.test(before.replace(CODE, '').replace(/[ \t]+$/, ''));
  return isPlain && !MARKUP.test(label.replaceAll('\u200B', '')) ? anchor : undefined;
}

/** Where the first character of a line that is no blank stands; its end where there is none. */
function beginningOf(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) <= BLANK) at += 1;
  return at;
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
  const body = text.includes('\r', bodyStart) ? text.slice(bodyStart).replace(/\r\n?/g, '\n') : text.slice(bodyStart);
  for (let start = 0, end = 0; start <= body.length; start = end + 1) {
    const next = body.indexOf('\n', start);
    end = next === -1 ? body.length : next;
    const begin = beginningOf(body, start, end);
    const isBlank = begin === end;
    // Most lines are text, and nothing but their beginning is looked at.
    const sign = isBlank ? '' : body.charAt(begin);
    const line = fence !== undefined || SIGNS.includes(sign) ? body.slice(start, end) : '';
    if (fence !== undefined || sign === '`' || sign === '~') {
      // A fence that belongs to a list ends with the list, and what looks like its end begins another one.
      if (fence !== undefined && fence.indent > 0 && !isBlank && !line.startsWith(' ')) return anchors;
      if (isInHtml) return anchors;
      fence = fenceAfter(fence, line);
    } else if (sign === '#' && begin === start && isBelowBlank) {
      const title = plainTitle(line);
      const linked = title === undefined ? linkedAnchor(line) : undefined;
      if (title !== undefined) anchors.add(comparable(slugOf(title)));
      if (linked !== undefined) anchors.add(comparable(linked));
    } else if (LONG_HTML.test(line)) return anchors;
    isInHtml = !isBlank && fence === undefined && (isInHtml || sign === '<');
    isBelowBlank = isBlank;
  }
  return anchors;
});
