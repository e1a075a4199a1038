import type { Document } from '@sopwright/document';
import { createUnitFinder, type UnitSpan } from './stems.ts';

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
const mayBeHidden = createUnitFinder([
  ...[0xad, 0x34f, 0x180e, 0x3164, 0xfeff, 0xffa0, 0xd834, 0xdb40].map((unit): UnitSpan => [unit, unit]),
  // Of the controls all but tabs, line breaks and page breaks.
  [0x0, 0x8],
  [0xb, 0xb],
  [0xe, 0x1f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x200b, 0x200d],
  [0x2060, 0x2064],
  [0x206a, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfff9, 0xfffb],
]);
const isDirectional = createUnitFinder([
  [0x202a, 0x202e],
  [0x2066, 0x2069],
]);
const isCyrillic = createUnitFinder([[0x400, 0x52f]]);

/** Which rare characters a document has: one look at its text, shared by all rules that ask. */
export function rareCharactersOf(document: Document): RareCharacters {
  return {
    hidden: mayBeHidden(document),
    directional: isDirectional(document),
    cyrillic: isCyrillic(document),
  };
}
