import { type Document, derive } from '@sopwright/document';

/** Kinds of characters that most texts have none of. */
export interface RareCharacters {
  /** Characters that cannot be seen, or may not be; see `hidden-characters`. */
  readonly hidden: boolean;
  /** Controls of the direction of writing. */
  readonly directional: boolean;
}

// By code unit: a character beyond the first plane is known by its first half.
const HIDDEN =
  '\\u034F\\u00AD\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B-\\u200D\\u2060-\\u2064\\u206A-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\uD834\\uDB40';
const DIRECTIONAL = '\\u202A-\\u202E\\u2066-\\u2069';
// All of them and more, in few spans: an expression with many is slow, and most texts have none of these either.
const ANY = /[\u0300-\u1FFF\u200B-\u200D\u202A-\u202E\u2060-\u206F\u3164\uD834\uDB40\uFB00-\uFFFF\u00AD]/;
const ANY_HIDDEN = new RegExp(`[${HIDDEN}]`);
const ANY_DIRECTIONAL = new RegExp(`[${DIRECTIONAL}]`);
const NONE: RareCharacters = { hidden: false, directional: false };

/** Which rare characters a document has: one look at most texts, shared by all rules that ask. */
export const rareCharactersOf: (document: Document) => RareCharacters = derive(({ text }) =>
  ANY.test(text)
    ? {
        hidden: ANY_HIDDEN.test(text),
        directional: ANY_DIRECTIONAL.test(text),
      }
    : NONE,
);
