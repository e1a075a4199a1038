import { type Document, derive } from '@sopwright/document';
import { matchesOf } from '../text/matches.ts';
import { readTarget, type Target } from './target.ts';

/** What may be a link by the look of the text. */
export interface LinkHint {
  readonly target: Target;
  /** True where a title may follow the target. */
  readonly mayHaveTitle: boolean;
  /** What stands in the brackets of a definition; empty for links and images. */
  readonly label: string;
}

// Blanks, a line break and the marker of a quote may stand before the target.
const BEFORE_TARGET = /[ \t]*(?:\r?\n[ \t>]*)?/y;
const ANGLED = /<([^<>\r\n]*)>/y;
const TITLE = /[ \t]*(?:\r?\n[ \t>]*)?["'(]/y;
const FILE_ADDRESS = /<([Ff]ile:[^<>\s]*)>/g;
const ENTITY = /&(?:#|\w+;)/;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const LONGEST_LABEL = 1_000;

const [BLANK, OPEN, CLOSE, COLON, BACKSLASH] = [0x20, 0x28, 0x29, 0x3a, 0x5c];
/** Most brackets that may be open in a target, longest target that is looked at, and most hints that are worth it. */
const MAX_OPEN = 32;
const LONGEST_TARGET = 1_000;
const MAX_HINTS = 4_000;

/** Where the target that begins at an offset ends: at a blank, or at the bracket that closes an inline link. */
function targetEnd(text: string, start: number, isInline: boolean): number {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= BLANK) return at;
    if (!isInline) continue;
    // A backslash escapes no blank: the target ends behind it.
    if (unit === BACKSLASH) at += text.charCodeAt(at + 1) > BLANK ? 1 : 0;
    else if (unit === OPEN && ++open > MAX_OPEN) return at;
    else if (unit === CLOSE && open-- === 0) return at;
  }
  return text.length;
}

function labelBefore(text: string, bracket: number): string {
  const opening = text.lastIndexOf('[', bracket);
  return opening === -1 || bracket - opening > LONGEST_LABEL ? '' : text.slice(opening + 1, bracket);
}

/**
 * Everything in a text that may be a link, an image or a definition, wherever it stands: all that the tree has, and
 * what only looks like one, in code for instance. `undefined` where only the tree can tell, since a target is very long or
 * has character references, or there are very many. Costs far less than the tree.
 */
export const linkHintsOf: (document: Document) => readonly LinkHint[] | undefined = derive(({ text }) => {
  const hints: LinkHint[] = [];
  const add = (raw: string, rest: Omit<LinkHint, 'target'>): boolean => {
    hints.push({ target: readTarget(raw.replace(ESCAPE, '$1')), ...rest });
    return raw.length < LONGEST_TARGET && hints.length < MAX_HINTS && !ENTITY.test(raw);
  };
  const addFrom = (index: number, isInline: boolean): boolean => {
    let start = index + 2;
    if (text.charCodeAt(start) <= BLANK) {
      BEFORE_TARGET.lastIndex = start;
      if (BEFORE_TARGET.test(text)) start = BEFORE_TARGET.lastIndex;
    }
    ANGLED.lastIndex = start;
    const angled = text.charAt(start) === '<' ? ANGLED.exec(text) : null;
    const end = angled === null ? targetEnd(text, start, isInline) : ANGLED.lastIndex;
    TITLE.lastIndex = end;
    const url = angled?.[1] ?? text.slice(start, end);
    const label = isInline ? '' : labelBefore(text, index);
    return add(url, { mayHaveTitle: TITLE.test(text), label });
  };
  // Looking for the bracket is far faster than an expression for it and what may follow.
  for (let at = text.indexOf(']'); at !== -1; at = text.indexOf(']', at + 1)) {
    const sign = text.charCodeAt(at + 1);
    if ((sign === OPEN || sign === COLON) && !addFrom(at, sign === OPEN)) return undefined;
  }
  const addresses = text.includes('ile:') ? matchesOf(FILE_ADDRESS, text) : [];
  for (const [, address = ''] of addresses) if (!add(address, { mayHaveTitle: false, label: '' })) return undefined;
  return hints;
});
