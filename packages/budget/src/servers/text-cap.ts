import type { TextCap } from '@sopwright/clients';

/** A text under a cap: what stands in the prompt, and what of the text does not. */
export interface CappedText {
  readonly text: string;
  readonly lost: string;
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** UTF-16 offset at which a text has used up `max` of a unit; its length where it never does. Reads no further. */
function offsetAt(text: string, max: number, unit: TextCap['unit']): number {
  if (unit === 'utf-16 units') return Math.min(text.length, max);
  let used = 0;
  let offset = 0;
  for (const character of text) {
    used += unit === 'bytes' ? utf8Length(character.codePointAt(0) ?? 0) : 1;
    if (used > max) return offset;
    offset += character.length;
  }
  return offset;
}

/** True where a text is longer than `max` of a unit. */
export function exceeds(text: string, max: number, unit: TextCap['unit']): boolean {
  return offsetAt(text, max, unit) < text.length;
}

/** Puts a cap on a text; without one it stays as it is. */
export function capText(text: string, cap: TextCap | undefined): CappedText {
  if (cap === undefined || !exceeds(text, cap.max, cap.unit)) return { text, lost: '' };
  // Marks are plain ASCII where they count.
  const kept = offsetAt(text, cap.markCounts ? cap.max - cap.mark.length : cap.max, cap.unit);
  return { text: text.slice(0, kept) + cap.mark, lost: text.slice(kept) };
}
