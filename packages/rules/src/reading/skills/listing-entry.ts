import { type Client, clientById, isClientId } from '@sopwright/clients';
import type { Document, Field, Range } from '@sopwright/document';
import { isBlankAt, textField } from '../frontmatter/scalar-text.ts';

/** What a client leaves out of a skill's entry in the list of skills that it puts into its prompt. */
export interface CutEntry {
  readonly client: Client;
  /** Greatest length of an entry, in the client's unit. */
  readonly max: number;
  /** Length of the whole entry in that unit, blanks folded and characters escaped as the client does. */
  readonly length: number;
  /** The field in which the cut lies, and the part of its value that is lost. */
  readonly field: Field & { readonly value: string };
  readonly lost: Range;
  /** Last words that are shown. */
  readonly lastShown: string;
}

/** Longest text that a client writes between both fields. */
const SEPARATOR = ' - ';

/** `<` becomes four characters in an escape, so most entries are known to fit without laying them out. */
const LONGEST_ESCAPE = 4;

type TextField = Field & { readonly value: string };

/** Hears of each character of an entry: as it is listed, and where it begins in the field's value. */
type Visit = (shown: string, start: number, field: TextField) => void;

/**
 * One call for each character as the client lists it: runs of blanks become one, and markup is escaped where it does
 * so.
 */
function visitValue(field: TextField, escapes: Readonly<Record<string, string>>, visit: Visit): void {
  const value = field.value.trimEnd();
  let end = value.length - value.trimStart().length;
  while (end < value.length) {
    const start = end;
    const isBlank = isBlankAt(value, start);
    const char = isBlank ? ' ' : String.fromCodePoint(value.codePointAt(start) ?? 0);
    end += char.length;
    while (isBlank && isBlankAt(value, end)) end += 1;
    visit(escapes[char] ?? char, start, field);
  }
}

function visitEntry(document: Document, client: Client, visit: Visit): void {
  const description = textField(document, 'description');
  const separator = client.startup?.listing?.whenToUseSeparator;
  const whenToUse = separator === undefined ? undefined : textField(document, 'when_to_use');
  const escapes = client.startup?.listing?.escapes ?? {};
  let before = '';
  if (description !== undefined) {
    visitValue(description, escapes, visit);
    before = separator ?? '';
  }
  if (whenToUse === undefined) return;
  visitValue(whenToUse, escapes, (shown, ...place) => {
    visit(before + shown, ...place);
    before = '';
  });
}

/** True where the client lists the skill at all when a session starts. */
function isListed(document: Document, client: Client): boolean {
  const isHidden = document.frontmatter.get('disable-model-invocation')?.value === true;
  return !isHidden || client.fields['disable-model-invocation'] === undefined;
}

function fitsSurely({ frontmatter }: Document, max: number): boolean {
  const texts = ['description', 'when_to_use'].map((key) => String(frontmatter.get(key)?.value ?? ''));
  const length = texts.reduce((sum, text) => sum + text.length, SEPARATOR.length);
  return length * (texts.some((text) => /[<>]/.test(text)) ? LONGEST_ESCAPE : 1) <= max;
}

/** How the client `id` cuts the skill's entry; `undefined` where it shows all of it or its limit has no record. */
export function cutEntry(document: Document, id: string): CutEntry | undefined {
  if (!isClientId(id)) return undefined;
  const client = clientById(id);
  const limit = client.limits.listingEntry;
  if (limit === undefined || fitsSurely(document, limit.max) || !isListed(document, client)) return undefined;
  const lengthOf = (text: string): number =>
    limit.unit === 'utf-16 units' || text.length < 2 ? text.length : [...text].length;
  const room = limit.max - lengthOf(client.startup?.listing?.ellipsis ?? '');
  let length = 0;
  let shownText = '';
  const cuts: { readonly start: number; readonly field: TextField }[] = [];
  visitEntry(document, client, (shown, start, field) => {
    length += lengthOf(shown);
    if (length <= room) shownText += shown;
    else if (cuts.length === 0) cuts.push({ start, field });
  });
  const [cut] = cuts;
  if (length <= limit.max || cut === undefined) return undefined;
  const { field } = cut;
  return {
    client,
    max: limit.max,
    length,
    field,
    lost: [cut.start, field.value.trimEnd().length],
    lastShown: shownText
      .slice(-40)
      .replace(/^\S*\s+/, '')
      .trim(),
  };
}
