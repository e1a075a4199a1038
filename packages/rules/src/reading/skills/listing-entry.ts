import { type Client, clientById, isClientId } from '@sopwright/clients';
import type { Document, Field, Range } from '@sopwright/document';
import { textField } from '../frontmatter/scalar-text.ts';

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

interface Piece {
  readonly field: Field & { readonly value: string };
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** The value's characters as the client lists them: runs of blanks become one, and markup is escaped where it does so. */
function piecesOf(field: Field & { readonly value: string }, escapes: Readonly<Record<string, string>>): Piece[] {
  const pieces: Piece[] = [];
  for (const match of field.value.trimEnd().matchAll(/\s+|[\s\S]/gu)) {
    const [char] = match;
    if (pieces.length === 0 && /^\s/.test(char)) continue;
    const plain = /^\s/.test(char) ? ' ' : char;
    const shown = escapes[plain] ?? plain;
    pieces.push({ field, start: match.index, end: match.index + char.length, shown });
  }
  return pieces;
}

function entryPieces(document: Document, client: Client): Piece[] {
  const description = textField(document, 'description');
  const separator = client.startup?.listing?.whenToUseSeparator;
  const whenToUse = separator === undefined ? undefined : textField(document, 'when_to_use');
  const escapes = client.startup?.listing?.escapes ?? {};
  const pieces = description === undefined ? [] : piecesOf(description, escapes);
  if (whenToUse === undefined) return pieces;
  const [first, ...rest] = piecesOf(whenToUse, escapes);
  if (first === undefined) return pieces;
  return [...pieces, { ...first, shown: pieces.length === 0 ? first.shown : separator + first.shown }, ...rest];
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
  const pieces = entryPieces(document, client);
  const lengthOf = (text: string): number => (limit.unit === 'utf-16 units' ? text.length : [...text].length);
  const length = pieces.reduce((sum, { shown }) => sum + lengthOf(shown), 0);
  if (length <= limit.max) return undefined;
  const room = limit.max - lengthOf(client.startup?.listing?.ellipsis ?? '');
  let used = 0;
  const cutAt = pieces.findIndex(({ shown }) => {
    used += lengthOf(shown);
    return used > room;
  });
  const cut = pieces[cutAt];
  if (cut === undefined) return undefined;
  const { field } = cut;
  const shownText = pieces
    .slice(0, cutAt)
    .map(({ shown }) => shown)
    .join('');
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
