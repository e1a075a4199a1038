import { type Document, derive } from '@sopwright/document';
import { readTarget, type Target } from './target.ts';

/** What may be a link by the look of the text. */
export interface LinkHint {
  readonly target: Target;
  /** True where a title may follow the target. */
  readonly mayHaveTitle: boolean;
  /** What stands in the brackets of a definition; empty for links and images. */
  readonly label: string;
}

// `](target`, `](<target>`, `]: target`; blanks, a line break and the marker of a quote may stand between.
const LINK = /\]([(:])[ \t]*(?:\r?\n[ \t>]*)?(?:<([^<>\r\n]*)>|([^\s<]\S*))/g;
const TITLE = /[ \t]*(?:\r?\n[ \t>]*)?["'(]/y;
const FILE_ADDRESS = /<([Ff]ile:[^<>\s]*)>/g;
const ENTITY = /&(?:#|\w+;)/;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const LONGEST_LABEL = 1_000;

/** The target of an inline link, up to the bracket that closes the link. */
function cutAtBracket(token: string): string {
  let open = 0;
  for (let at = 0; at < token.length; at++) {
    const character = token.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '(') open += 1;
    else if (character === ')' && open-- === 0) return token.slice(0, at);
  }
  return token;
}

function labelBefore(text: string, bracket: number): string {
  const opening = text.lastIndexOf('[', bracket);
  return opening === -1 || bracket - opening > LONGEST_LABEL ? '' : text.slice(opening + 1, bracket);
}

/**
 * Everything in a text that may be a link, an image or a definition, wherever it stands: all that the tree has, and
 * what only looks like one, in code for instance. `undefined` where only the tree can tell, since a target has character
 * references. Costs far less than the tree.
 */
export const linkHintsOf: (document: Document) => readonly LinkHint[] | undefined = derive(({ text }) => {
  const hints: LinkHint[] = [];
  let isClear = true;
  const add = (raw: string, rest: Omit<LinkHint, 'target'>): void => {
    if (ENTITY.test(raw)) isClear = false;
    hints.push({ target: readTarget(raw.replace(ESCAPE, '$1')), ...rest });
  };
  for (const { 0: whole, 1: mark, 2: angled, 3: plain = '', index } of text.matchAll(LINK)) {
    const isInline = mark === '(';
    const url = angled ?? (isInline ? cutAtBracket(plain) : plain);
    const isTight = isInline && angled === undefined && url.length < plain.length;
    TITLE.lastIndex = index + whole.length;
    add(url, { mayHaveTitle: !isTight && TITLE.test(text), label: isInline ? '' : labelBefore(text, index) });
  }
  for (const [, address = ''] of text.matchAll(FILE_ADDRESS)) add(address, { mayHaveTitle: false, label: '' });
  return isClear ? hints : undefined;
});
