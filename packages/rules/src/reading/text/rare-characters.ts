import { type Document, derive } from '@sopwright/document';
import { createUnitFinder } from './stems.ts';

/** Kinds of characters that most texts have none of. */
export interface RareCharacters {
  /** Characters that cannot be seen, or may not be; see `hidden-characters`. */
  readonly hidden: boolean;
  /** Controls of the direction of writing. */
  readonly directional: boolean;
  /** Letters of Cyrillic. */
  readonly cyrillic: boolean;
}

// By code unit: a character beyond the first plane is known by its first half.
const HIDDEN =
  '\\u034F\\u00AD\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B-\\u200D\\u2060-\\u2064\\u206A-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\uD834\\uDB40';
const DIRECTIONAL = '\\u202A-\\u202E\\u2066-\\u2069';
// All of them and more, in few spans: most texts have none of these.
const mayHoldAny = createUnitFinder([
  [0xad, 0xad],
  [0x300, 0x1fff],
  [0x200b, 0x200d],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd834, 0xd834],
  [0xdb40, 0xdb40],
  [0xfb00, 0xffff],
]);
const ANY_HIDDEN = new RegExp(`[${HIDDEN}]`);
const ANY_DIRECTIONAL = new RegExp(`[${DIRECTIONAL}]`);
const ANY_CYRILLIC = /[\u0400-\u052F]/;
const NONE: RareCharacters = { hidden: false, directional: false, cyrillic: false };

/** Which rare characters a document has: one look at most texts, shared by all rules that ask. */
export const rareCharactersOf: (document: Document) => RareCharacters = derive((document) => {
  if (!mayHoldAny(document)) return NONE;
  const { text } = document;
  return {
    hidden: ANY_HIDDEN.test(text),
    directional: ANY_DIRECTIONAL.test(text),
    cyrillic: ANY_CYRILLIC.test(text),
  };
});
