const NAMED: Readonly<Record<string, string>> = { '\t': '→', '\r': '␍', '\n': '⏎' };
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00A0\u2000-\u200A\u3000]/u;

/**
 * One character as it can be read on a page: tabs and line breaks by a sign, other control, formatting and odd space
 * characters as `\u{…}`.
 */
export function visibleCharacter(character: string): string {
  if (!HIDDEN.test(character)) return character;
  return NAMED[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
