import { type Document, plainText } from '@sopwright/document';
import { defineRule, type FileView, type Fix } from '@sopwright/lint';
import { anchorsOf, looseAnchor, looseAnchorsOf } from '../reading/paths/heading-anchors.ts';
import { type LinkTarget, linksWhere } from '../reading/paths/link-targets.ts';
import { plainAnchorsOf } from '../reading/paths/plain-headings.ts';
import { comparable } from '../reading/paths/slug.ts';
import type { Target } from '../reading/paths/target.ts';
import { isPattern, lookUp } from '../reading/skills/skill-files.ts';

const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
// `#top` is the page, `#L12` a line, `#:~:text=` a passage, `#fn-1` a footnote, `#/route` an application's own.
const NOT_A_HEADING = /^(?:top$|L\d|:~:|(?:user-content-)?fn(?:ref)?[-:]?\d|\/)/i;

// The mark that site generators put beside a heading to link it to itself.
const PERMALINK = /^[#¶§🔗\u200B\s]*$/u;

function isPermalink({ node, isInHeading }: LinkTarget): boolean {
  return isInHeading || (node.type === 'link' && PERMALINK.test(plainText(node)));
}

/**
 * True where one of the anchors is meant. GitHub puts `user-content-` before each, and follows links with and without.
 */
function isAmong(anchors: { readonly has: (anchor: string) => boolean }, anchor: string): boolean {
  const wanted = comparable(anchor);
  return anchors.has(wanted) || anchors.has(wanted.replace(/^user-content-/, ''));
}

interface Aim {
  readonly anchor: string;
  /** The document that has to have it. */
  readonly document: Document;
}

function aimOf(document: Document, target: Target, files: FileView): Aim | undefined {
  if (target.type === 'anchor') return { anchor: target.anchor, document };
  if (target.type !== 'path' || target.anchor === undefined || !MARKDOWN.test(target.path)) return undefined;
  const found = lookUp(document, target.path, files);
  const aimed = found.status === 'found' ? files.document(found.path) : undefined;
  return aimed === undefined ? undefined : { anchor: target.anchor, document: aimed };
}

/** True for a file whose headings are not known, or that is empty, which `references/empty-file` says. */
function isUnread({ hostile, text }: Document): boolean {
  return hostile !== undefined || text.trim() === '';
}

function only(known: readonly { readonly anchor: string }[]): string | undefined {
  return known.length === 1 ? known[0]?.anchor : undefined;
}

/** The one anchor that is alike but for hyphens, or else the one that goes on where the link's ends. */
function candidatesFor(document: Document, anchor: string): { readonly alike?: string; readonly longer?: string } {
  const wanted = looseAnchor(anchor);
  const known = looseAnchorsOf(document);
  const alike = only(known.filter(({ loose }) => loose === wanted));
  const longer = only(known.filter(({ loose }) => loose.startsWith(`${wanted}-`)));
  return { ...(alike === undefined ? {} : { alike }), ...(longer === undefined ? {} : { longer }) };
}

function fixOf(link: LinkTarget, candidate: string): Fix | undefined {
  if (!link.isPlain || !/^[\p{L}\p{M}\p{N}_-]+$/u.test(candidate)) return undefined;
  const text = link.url.slice(0, link.url.indexOf('#') + 1) + candidate;
  return { safety: 'safe', edits: [{ range: link.range, text }] };
}

/**
 * Finds links to headings that do not exist, in the same file or in another. Whoever follows the link lands at the top
 * of a long file and has to search it.
 *
 * Anchors are those that GitHub makes out of headings: lower case, blanks as hyphens, punctuation left out, repeated
 * headings numbered `-1`, `-2`. `id` and `name` of HTML elements and `{#anchor}` behind a heading count, too.
 *
 * ## How to fix
 * Link to the heading as it is now. Where an anchor differs from one heading in hyphens only, the fix writes that one.
 */
export default defineRule({
  meta: {
    id: 'references/broken-anchor',
    summary: 'A link leads to a heading that does not exist.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source:
          'https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax',
        level: 'SHOULD',
        date: '2026-11-20',
        note: 'How anchors of headings are made; compared with github-slugger 2.0.0 on every Unicode character.',
      },
    ],
    messages: {
      missing: 'No heading has the anchor `#{anchor}`, expected a link to an existing heading.',
      inexact: 'No heading has the anchor `#{anchor}`, expected `#{candidate}`.',
    },
  },
  on: ['skill', 'reference', 'sop'],
  check(document, context) {
    if (isPattern(document)) return;
    const mayBeBroken = (target: Target): boolean => {
      const aim = aimOf(document, target, context.files);
      if (aim === undefined || NOT_A_HEADING.test(aim.anchor)) return false;
      return !isAmong(plainAnchorsOf(aim.document), aim.anchor);
    };
    for (const link of linksWhere(document, ({ target }) => mayBeBroken(target))) {
      const aim = isPermalink(link) ? undefined : aimOf(document, link.target, context.files);
      if (aim === undefined || NOT_A_HEADING.test(aim.anchor)) continue;
      const { anchor } = aim;
      // Most anchors are told by the lines of headings alone: no tree of the other file is needed for those.
      if (isAmong(plainAnchorsOf(aim.document), anchor) || isUnread(aim.document)) continue;
      if (isAmong(anchorsOf(aim.document), anchor)) continue;
      const { alike, longer } = candidatesFor(aim.document, anchor);
      const candidate = alike ?? longer;
      const fix = alike === undefined ? undefined : fixOf(link, alike);
      context.report({
        range: link.range,
        ...(candidate === undefined
          ? { messageId: 'missing', data: { anchor } }
          : { messageId: 'inexact', data: { anchor, candidate } }),
        ...(fix === undefined ? {} : { fix }),
      });
    }
  },
});
