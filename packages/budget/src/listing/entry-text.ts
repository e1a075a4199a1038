import type { Client, SkillListing } from '@sopwright/clients';

/** Parts of a line of the list. */
export interface LineParts {
  readonly id: string;
  /** Name in brackets where the client shows it besides the id; empty or with a blank before it. */
  readonly label: string;
  readonly path: string;
}

/** A text as the list shows it, and what is cut off by the cap of one entry. */
export interface CappedText {
  readonly shown: string;
  /** Characters of `shown` that are the author's, in the cap's unit: all but an ellipsis. */
  readonly kept: number;
  readonly lost: string;
}

const PLACEHOLDER = /\{(id|label|path|text)\}/g;

/** Lays out one line; a text that is empty gives the line of a bare name. */
export function layOut(listing: SkillListing, parts: LineParts, text: string): string {
  const template = text === '' ? listing.bareLine : listing.line;
  const values: Readonly<Record<string, string>> = { ...parts, text };
  // A function, since a text may hold `$&` or a placeholder of its own.
  return template.replace(PLACEHOLDER, (_, name: string) => values[name] ?? '');
}

/** Blanks folded and characters escaped as the client does. */
export function asListed(listing: SkillListing, text: string): string {
  const trimmed = (listing.foldsBlanks ? text.replace(/\s+/g, ' ') : text).trim();
  let escaped = trimmed;
  for (const [character, replacement] of Object.entries(listing.escapes)) {
    escaped = escaped.replaceAll(character, replacement);
  }
  return escaped;
}

/** `description` and, where the client reads it, `when_to_use` as one text. */
export function wholeText(listing: SkillListing, description: string, whenToUse: string): string {
  const first = asListed(listing, description);
  const second = listing.whenToUseSeparator === undefined ? '' : asListed(listing, whenToUse);
  if (first === '' || second === '') return first + second;
  return first + (listing.whenToUseSeparator ?? '') + second;
}

/** Units of a text as the cap of one entry counts them. */
function unitsOf(client: Client, text: string): readonly string[] | string {
  // A string is a list of UTF-16 units, which a cut may leave half a character of.
  return client.limits.listingEntry?.unit === 'utf-16 units' ? text : [...text];
}

function join(units: readonly string[] | string): string {
  return typeof units === 'string' ? units : units.join('');
}

/** Cuts a text to the cap of one entry, the ellipsis included; `max` stands in for the client's own cap. */
export function capText(client: Client, listing: SkillListing, text: string, max?: number): CappedText {
  const limit = max ?? client.limits.listingEntry?.max;
  // No text has more units than UTF-16 units.
  if (limit === undefined || text.length <= limit) return { shown: text, kept: text.length, lost: '' };
  const units = unitsOf(client, text);
  if (units.length <= limit) return { shown: text, kept: units.length, lost: '' };
  const kept = Math.max(0, limit - unitsOf(client, listing.ellipsis).length);
  return { shown: join(units.slice(0, kept)) + listing.ellipsis, kept, lost: join(units.slice(kept)) };
}
