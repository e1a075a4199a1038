/** Source of a regular expression for one ordinal: digits, a letter (N stands for any number), a small number in words or in CJK numerals. */
export const ORDINAL =
  '(?:\\d{1,2}(?:[.\\-]\\d{1,2})?[a-z]?|[A-M]|[ivx]{1,4}|zero|one|two|three|four|five|six|seven|eight|nine|ten|[零〇一二三四五六七八九十①-⑩]{1,2})(?![\\p{Script=Latin}\\p{N}])';

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const CJK = '零一二三四五六七八九十';
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Place of an ordinal in its sequence; `undefined` where it is none. "2b" counts as 2, "C" as 3. */
export function ordinalValue(text: string): number | undefined {
  const lower = text.toLowerCase();
  const digits = /^\d{1,2}/.exec(lower)?.[0];
  if (digits !== undefined) return Number(digits);
  const word = WORDS.indexOf(lower);
  if (word !== -1) return word;
  if (lower.length === 1 && /[①-⑩]/u.test(lower)) return (lower.codePointAt(0) ?? 0) - 0x2460 + 1;
  if (/^[零〇一二三四五六七八九十]+$/u.test(lower)) {
    const last = CJK.indexOf(lower.slice(-1).replace('〇', '零'));
    return lower.length > 1 && lower.startsWith('十') ? 10 + last : last;
  }
  const roman = ROMAN.indexOf(lower);
  if (roman !== -1 && (lower.length > 1 || lower === 'i')) return roman + 1;
  return /^[a-z]$/.test(lower) ? lower.charCodeAt(0) - 96 : undefined;
}

/** True where the values climb from 0 or 1 without a gap larger than one; equal neighbours are variants of a step. */
export function isClimbing(values: readonly number[], least: number): boolean {
  const distinct = new Set(values).size;
  const first = values[0] ?? -1;
  if (distinct < least || first < 0 || first > 1) return false;
  return values.every((value, index) => {
    const before = values[index - 1];
    return before === undefined || (value >= before && value - before <= 2);
  });
}
