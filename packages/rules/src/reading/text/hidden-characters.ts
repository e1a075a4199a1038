import type { Range } from '@sopwright/document';

/** A run of characters that a reader cannot see and an agent can. */
export interface HiddenRun {
  readonly range: Range;
  /** `smuggled`: enough of them, of a kind that spells text; `stray`: a few that only get in the way of matching. */
  readonly kind: 'smuggled' | 'stray';
  /** Name of the first character, with its code point. */
  readonly name: string;
  readonly count: number;
}

const RUN =
  /(?:(?![\t\n\f\r\u007F-\u009F])\p{Cc}|[\u034F\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])+/gu;

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}/u, 'control character'],
  [/\u00AD/, 'soft hyphen'],
  [/\u200B/, 'zero-width space'],
  [/\u200C/, 'zero-width non-joiner'],
  [/\u200D/, 'zero-width joiner'],
  [/\u2060/, 'word joiner'],
  [/[\u2061-\u2064]/, 'invisible operator'],
  [/\uFEFF/, 'byte order mark'],
  [/[\u115F\u1160\u3164\uFFA0]/, 'Hangul filler'],
  [/[\u{E0000}-\u{E007F}]/u, 'tag character'],
  [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, 'variation selector'],
];

// Scripts whose letters change shape by a joiner, or whose words are parted by zero-width spaces.
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}\p{Script=Thaana}]$/u;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const EMOJI_BEFORE = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u20E3|\uFE0F)$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;
// The flags of England, Scotland, Wales: a black flag and the region's code in tags.
const BLACK_FLAG = '\u{1F3F4}';
const FLAG = /^[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,8}\u{E007F}$/u;

function isLegitimate(run: string, before: string, after: string): boolean {
  // One selector tells the form of the sign before it; an emoji may have one before its joiner.
  const rest = run.replace(/^[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, '');
  const previous = rest === run ? before : before + run.charAt(0);
  if (rest === '') return before !== '';
  if (/^[\u200C\u200D]$/.test(rest) && JOINING.test(before)) return true;
  if (rest === '\u200D' && EMOJI_BEFORE.test(previous) && EMOJI_AFTER.test(after)) return true;
  if (rest === '\u200B' && (UNSPACED.test(before) || UNSPACED.test(after))) return true;
  if (/^[\u115F\u1160\u3164\uFFA0]$/.test(rest)) return /\p{Script=Hangul}/u.test(before + after);
  if (/^[\u17B4\u17B5]+$/.test(rest)) return UNSPACED.test(before);
  // `[​](#title)`: a mark that site generators put beside a heading.
  return rest === '\u200B' && before.endsWith('[') && after.startsWith('](#');
}

function nameOf(run: string): string {
  const name = NAMES.find(([pattern]) => pattern.test(run))?.[1] ?? 'invisible character';
  const code = (run.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${name} (U+${code})`;
}

function isSmuggled(run: string): boolean {
  const tags = run.match(/(?:[\u{E0000}-\u{E007F}]|[\u{E0100}-\u{E01EF}]|[\uFE00-\uFE0F])/gu)?.length ?? 0;
  // Bits are hidden in zero-width characters as well: eight of them are a letter.
  return tags >= 3 || [...run].length >= 8;
}

/** Runs of invisible characters that no script, emoji or file mark has use for. Linear in the text. */
export function hiddenRuns(text: string): readonly HiddenRun[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    if (index === 0 && run === '\uFEFF') return [];
    const end = index + run.length;
    const before = text.slice(Math.max(0, index - 2), index);
    if (before === BLACK_FLAG && FLAG.test(run)) return [];
    const smuggled = isSmuggled(run);
    if (!smuggled && isLegitimate(run, before, text.slice(end, end + 3))) return [];
    const range: Range = [index, end];
    return [{ range, kind: smuggled ? 'smuggled' : 'stray', name: nameOf(run), count: [...run].length }];
  });
}
