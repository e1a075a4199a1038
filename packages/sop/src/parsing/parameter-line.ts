import type { Document, Range } from '@sopwright/document';
import type { SopParameter, SopText } from './sop.ts';
import { pieceOf } from './text-piece.ts';

const BOLD_NAME = /^(\*\*|__)(`?)([^*`\n:(]{1,100}?)\2 ?(?=\1|[:(])/;
const CODE_NAME = /^(`)()([^`\n]{1,100})(?=`)/;
const BARE_NAME = /^()()([\p{L}_][\w.-]{0,99})(?=[ \t]*\()/u;
/** Without parentheses a bare word is a parameter only where the list says that it is one. */
const LISTED_NAME = /^()()([\p{L}_][\w.-]{0,99})(?=[ \t]*:[ \t])/u;
const ATTRIBUTES = /^[ \t]*\(((?:[^()\n]|\([^()\n]*\)){0,400})\)/;
const REQUIREMENT = /\b(required|mandatory|optional|conditional)\b[ \t]*([^,;]*)/i;
const DEFAULT = /\bdefaults?(?:[ \t]+(?:to|is))?[ \t]*[:=]?[ \t]*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^,;]+))/i;

/** What the parentheses say. */
interface Attributes {
  readonly required: boolean | undefined;
  readonly condition: string | undefined;
  readonly defaultValue: SopText | undefined;
}

function readAttributes(text: string, start: number): Attributes {
  const requirement = REQUIREMENT.exec(text);
  const [whole = '', ...values] = DEFAULT.exec(text) ?? [];
  const value = values.find((each) => each !== undefined)?.trim();
  const at = start + text.indexOf(whole) + whole.lastIndexOf(value ?? '');
  const [, word = '', rest = ''] = requirement ?? [];
  const condition = /^(?:if|when|unless|only (?:if|when))\b/i.test(rest) ? rest.trim() : undefined;
  const isRequired = /^(?:required|mandatory)$/i.test(word);
  return {
    required: requirement === null ? (value === undefined ? undefined : false) : isRequired && condition === undefined,
    condition,
    defaultValue: value === undefined ? undefined : { text: value, range: [at, at + value.length] },
  };
}

/** Where a declaration stands. */
export interface Declaration {
  /** From the name on. */
  readonly text: Range;
  /** All of it. */
  readonly range: Range;
  readonly form: SopParameter['form'];
  /** True where a word and a colon are enough. */
  readonly isListed: boolean;
}

/** Reads a parameter, in any of the ways people write one; `undefined` where the text is none. */
export function parameterAt(document: Document, declaration: Declaration): SopParameter | undefined {
  const { form, isListed } = declaration;
  const [start, end] = declaration.text;
  const source = document.text.slice(start, Math.min(end, start + 2_000));
  const bare = BARE_NAME.exec(source) ?? (isListed ? LISTED_NAME.exec(source) : null);
  const match = BOLD_NAME.exec(source) ?? CODE_NAME.exec(source) ?? bare;
  if (match === null) return undefined;
  const [head, marks = '', code = '', written = ''] = match;
  const nameStart = start + marks.length + code.length;
  const name = pieceOf(document, [nameStart, nameStart + written.length]);
  if (name === undefined) return undefined;
  // The marks of the name may close behind it or behind the parentheses.
  const closed = /^(?:\*\*|__|`)?[ \t]*/.exec(source.slice(head.length))?.[0] ?? '';
  const at = head.length + closed.length;
  const [whole = '', inner = ''] = ATTRIBUTES.exec(source.slice(at)) ?? [];
  const attributes = readAttributes(inner, start + at + whole.indexOf('(') + 1);
  const isDeclared = whole !== '' && (attributes.required !== undefined || attributes.condition !== undefined);
  const between =
    /^(?:\*\*|__|`)?[ \t]*(?:[:：–—-]|\*\*:?|__:?)*[ \t]*/.exec(source.slice(at + whole.length))?.[0] ?? '';
  const hasColon = /[:：–—-]/.test(between);
  // Bold or code in a list without a colon or parentheses is a word of a sentence.
  if (!isDeclared && !(isListed && hasColon)) return undefined;
  const description = pieceOf(document, [start + at + whole.length + between.length, end]);
  return { name, ...attributes, description, range: declaration.range, form };
}
