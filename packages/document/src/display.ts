import { visible } from './visible.ts';

/** One user-perceived character of a line, as the terminal shows it. */
export interface Cell {
  /** Offset in the text the cells were made from, in UTF-16 code units. */
  readonly at: number;
  /** Code units it takes there. */
  readonly length: number;
  /** What is printed. */
  readonly text: string;
  /** Terminal columns it takes. */
  readonly width: number;
}

const TAB_STOP = 4;
const TAB_SIGN = '→';
const ASCII = /^[\x20-\x7E]*$/;
// Most lines are of characters that never join others, one column each: ASCII, tabs, Latin letters, dashes and arrows.
const SINGLE = /^[\t\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u2193\u2500-\u257F]*$/;
// Characters that never join others, of one column or two: besides those above Greek, Cyrillic, signs, Chinese, Japanese, Korean.
const SEPARATE =
  /^[\t\x20-\x7E\xA1-\xAC\xAE-\u02FF\u0370-\u0482\u048A-\u052F\u200B\u2010-\u2027\u2030-\u205E\u2070-\u20CF\u2100-\u2BFF\u3000-\u3029\u3041-\u3096\u309B-\u30FF\u3400-\u4DBF\u4E00-\uA48C\uAC00-\uD7A3\uFF01-\uFF9D]*$/;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FF]/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;
// East Asian Wide and Fullwidth; places of the wide planes that hold no character yet are included.
const WIDE =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u3247\u3250-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u;

// Making one loads tables of Unicode, which takes longer than a small run.
let segmenter: Intl.Segmenter | undefined;

/** Code units that are segmented at a time: the segmenter takes time with the square of what it is given. */
const WINDOW = 1_024;

/** First half of a character at the end of a window, whose second half is behind it; alone it is a character. */
const HALF_PAIR = /(?<=[\s\S])[\uD800-\uDBFF]$/;

interface Grapheme {
  readonly segment: string;
  readonly index: number;
}

function* graphemesOf(text: string): Iterable<Grapheme> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (let start = 0; start < text.length; ) {
    const window = text.slice(start, start + WINDOW).replace(HALF_PAIR, '');
    let last: Grapheme | undefined;
    for (const { segment, index } of segmenter.segment(window)) {
      if (last !== undefined) yield last;
      last = { segment, index: start + index };
    }
    if (last === undefined) return;
    // The last one of a window may go on behind it, unless it fills all of it.
    if (start + window.length < text.length && last.index > start) {
      start = last.index;
      continue;
    }
    yield last;
    start = last.index + last.segment.length;
  }
}

function clusterWidth(cluster: string): number {
  if (cluster.length === 1 && ASCII.test(cluster)) return 1;
  if (EMOJI.test(cluster)) return 2;
  let width = 0;
  for (const character of cluster) {
    if (!NO_WIDTH.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

// Only emoji take another width in a cluster than alone, and only beside one of these.
const JOINING = /[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\u0D4E]/u;

/** Columns a printable text takes in a terminal: 2 for wide characters and emoji, 0 for combining marks. */
export function displayWidth(text: string): number {
  if (SINGLE.test(text)) return text.length;
  let width = 0;
  if (!JOINING.test(text)) {
    for (const character of text) width += clusterWidth(character);
    return width;
  }
  for (const { segment } of graphemesOf(text)) width += clusterWidth(segment);
  return width;
}

/** Characters of a text as a reader counts them, with their offsets. */
function* charactersOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (!SEPARATE.test(text)) yield* graphemesOf(text);
  else for (let index = 0; index < text.length; index++) yield { segment: text.charAt(index), index };
}

/** Tabs as spaces up to the next stop, as a terminal has them, or as a sign (`→`) where they matter. */
export type TabStyle = 'spaces' | 'sign';

/** True for a line that is printed as it is, one column for each code unit. */
export function isPrintedAsIs(line: string): boolean {
  return ASCII.test(line) && !line.includes('##[');
}

/** Cells of one line (no line break in it): hidden characters become escapes. */
export function cellsOf(line: string, tabs: TabStyle = 'spaces'): readonly Cell[] {
  // Most lines are printed as they are.
  const cells: Cell[] = [];
  if (isPrintedAsIs(line)) {
    for (let at = 0; at < line.length; at++) cells.push({ at, length: 1, text: line.charAt(at), width: 1 });
    return cells;
  }
  let column = 0;
  for (const { segment, index } of charactersOf(line)) {
    let text = visible(segment);
    if (segment === '\t') text = tabs === 'sign' ? TAB_SIGN : ' '.repeat(TAB_STOP - (column % TAB_STOP));
    else if (segment === '[' && index >= 2 && line.startsWith('##', index - 2)) text = '\\x5b';
    const width = text === segment ? clusterWidth(segment) : displayWidth(text);
    cells.push({ at: index, length: segment.length, text, width });
    column += width;
  }
  return cells;
}
