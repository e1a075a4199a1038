/**
 * What the patterns of the encodings ask of a character. Values stand in the tables; a new order needs a new
 * `TABLE_VERSION`.
 */

/** Neither letter, digit nor blank: punctuation, signs, controls, what is not assigned. */
export const OTHER = 0;
/** `\p{Lu}` and `\p{Lt}`. */
export const UPPER = 1;
/** `\p{Ll}`. */
export const LOWER = 2;
/** Letters of neither case: `\p{Lm}` and `\p{Lo}`. */
export const CASELESS = 3;
/** `\p{M}`. */
export const MARK = 4;
/** `\p{N}`. */
export const NUMBER = 5;
/** `\s` but for the two line ends. */
export const BLANK = 6;
/** `\r` and `\n`. */
export const LINE_END = 7;
/** Behind the last character of a text. */
export const END = 8;

/** Number of code points of a page of the table of classes. */
export const PAGE_SIZE = 256;

/** Number of pages that all of Unicode has. */
export const PAGE_COUNT: number = 0x110000 / PAGE_SIZE;
