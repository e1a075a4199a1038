import { ordinalValue } from './ordinal.ts';

const NUMBERED_TITLE =
  /^[^\p{L}\p{N}①-⑩]*(\d{1,2}|[①-⑩])(?:\uFE0F?\u20E3|(?:\.(?<part>\d{1,2})|[a-z])?(?:[.):：、]|\s+[—–-]|\s))\s*(?=\S)/u;

/** A text without the number or letter in front of it; "I" is the first Roman numeral. */
export interface NumberedText {
  readonly value: number;
  /** Second number of "1.2". */
  readonly part?: number;
  readonly isLetter: boolean;
  readonly rest: string;
}

/** Number in front of a title, and the title without it (a letter names a variant); `undefined` where there is none. */
export function numberedTitle(title: string): NumberedText | undefined {
  return numberedBy(NUMBERED_TITLE, title);
}

function numberedBy(mark: RegExp, text: string): NumberedText | undefined {
  const found = mark.exec(text);
  const ordinal = found?.slice(1).find((group) => group !== undefined);
  const value = ordinal === undefined ? undefined : ordinalValue(ordinal);
  if (found === null || ordinal === undefined || value === undefined) return undefined;
  const part = found.groups?.part;
  return {
    value,
    ...(part === undefined ? {} : { part: Number(part) }),
    isLetter: /^[A-HJ-Za-z]$/.test(ordinal),
    rest: text.slice(found[0].length),
  };
}

const NUMBERED_LINE =
  /^[^\p{L}\p{N}①-⑩]*(?:(\d{1,2})(?:\uFE0F?\u20E3|[.):：、])|([①-⑩])|(I{2,3}|IV|VI{1,3}|IX)[.)](?=\s)|([A-Ma-m])[.)](?=\s))\s*(?=\S)/u;

/** Number or letter in front of a line of a paragraph, and the rest of the line; `undefined` where there is none. */
export function numberedLine(line: string): NumberedText | undefined {
  return numberedBy(NUMBERED_LINE, line);
}
