import { Tiktoken } from 'tiktoken/lite';
import {
  BLANK,
  CASELESS,
  LINE_END,
  LOWER,
  MARK,
  NUMBER,
  OTHER,
  PAGE_COUNT,
  PAGE_SIZE,
  UPPER,
} from '../src/character-class.ts';

const patterns: readonly (readonly [number, string])[] = [
  [UPPER, '[\\p{Lu}\\p{Lt}]'],
  [LOWER, '\\p{Ll}'],
  [CASELESS, '[\\p{Lm}\\p{Lo}]'],
  [MARK, '\\p{M}'],
  [NUMBER, '\\p{N}'],
  [BLANK, '[^\\S\\r\\n]'],
  [LINE_END, '[\\r\\n]'],
];

/** Ranks of an encoder whose tokens are the single bytes. */
function byteRanks(): string {
  return ['! 0', ...Array.from({ length: 256 }, (_, byte) => btoa(String.fromCharCode(byte)))].join(' ');
}

function allCharacters(): string {
  const parts: string[] = [];
  for (let point = 0; point < 0x110000; point++) {
    if (point < 0xd800 || point > 0xdfff) parts.push(String.fromCodePoint(point));
  }
  return parts.join('');
}

/** The characters of a text that a pattern matches: what it does not match, tiktoken leaves out. */
function matching(pattern: string, text: string): string {
  const encoder = new Tiktoken(byteRanks(), {}, pattern);
  const bytes = encoder.encode_ordinary(text);
  encoder.free();
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
}

/**
 * The class of every code point, asked of the regular expressions inside tiktoken. So counts are the same whichever
 * version of Unicode the engine knows that counts, and no table of characters is copied.
 *
 * @throws Error when a character has two classes.
 */
export function characterClasses(): Uint8Array {
  const classes = new Uint8Array(PAGE_COUNT * PAGE_SIZE).fill(OTHER);
  const text = allCharacters();
  for (const [kind, pattern] of patterns) {
    for (const character of matching(pattern, text)) {
      const point = character.codePointAt(0) ?? 0;
      if (classes[point] !== OTHER) throw new Error(`U+${point.toString(16)} is in two classes.`);
      classes[point] = kind;
    }
  }
  // A lone surrogate is read as U+FFFD, which is a sign.
  return classes;
}
