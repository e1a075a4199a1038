import type { Document } from '@sopwright/document';

/** Five bits of each code unit; those of a letter do not tell upper from lower case, so neither do stems. */
const LETTER = 31;
const TRIPLE = 0x7fff;
/** Stems need a triple. */
const SHORT = 3;

/** Which triples of neighbouring code units a text has. */
const triples = new Uint8Array(TRIPLE + 1);

/** Code units below this are told apart; those from it on, by blocks of 64. */
const EXACT = 0x3000;
const BLOCK = 6;
/** Which code units beyond ASCII a text has. */
const units = new Uint8Array(EXACT + (0x1_0000 >> BLOCK));

function slotOf(unit: number): number {
  return unit < EXACT ? unit : EXACT + (unit >> BLOCK);
}

// Rules ask about one document after the other, and many of them the same: one table is enough, and stays in the cache.
let tabled: Document | undefined;

function tabulate(document: Document): void {
  if (tabled === document) return;
  const { text } = document;
  triples.fill(0);
  units.fill(0);
  let triple = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    triple = ((triple << 5) | (unit & LETTER)) & TRIPLE;
    triples[triple] = 1;
    if (unit > 0x7f) units[unit < EXACT ? unit : EXACT + (unit >> BLOCK)] = 1;
  }
  tabled = document;
}

const NONE: readonly string[] = [];

function hasAll(wanted: readonly number[]): boolean {
  for (const triple of wanted) if (triples[triple] === 0) return false;
  return true;
}

function triplesOf(stem: string): readonly number[] {
  const units = Array.from({ length: stem.length }, (_, at) => stem.charCodeAt(at) & LETTER);
  return units.slice(2).map((third, at) => ((units[at] ?? 0) << 10) | ((units[at + 1] ?? 0) << 5) | third);
}

/**
 * Makes a cheap look at a document: those of the stems that its text may hold, in any case of ASCII letters; a stem that
 * it does hold is always among them. All looks at one document share one pass over its text, so that a rule with a
 * costly expression can pass over the many texts that cannot match.
 *
 * @param stems - best of five code units or more; those below {@link SHORT} are looked for as they are, case included
 */
export function createStemFinder(stems: readonly string[]): (document: Document) => readonly string[] {
  let known: readonly (readonly number[])[] | undefined;
  return (document) => {
    tabulate(document);
    known ??= stems.map(triplesOf);
    // Most texts hold none, and this runs for every rule and text: hence the plain loops and the shared result.
    let found: string[] | undefined;
    for (let nth = 0; nth < stems.length; nth++) {
      const stem = stems[nth] ?? '';
      const isThere = stem.length < SHORT ? document.text.includes(stem) : hasAll(known[nth] ?? []);
      if (!isThere) continue;
      if (found === undefined) found = [stem];
      else found.push(stem);
    }
    return found ?? NONE;
  };
}

/**
 * As {@link createStemFinder}, but exact: those of the pieces that the text holds, case included. Pieces beyond the first
 * look are looked for one by one, so this is for pieces that few texts hold.
 */
export function createPieceFinder(pieces: readonly string[]): (document: Document) => readonly string[] {
  const find = createStemFinder(pieces);
  return (document) => {
    const found = find(document);
    return found.length === 0 ? found : found.filter((piece) => document.text.includes(piece));
  };
}

/** A span of code units beyond ASCII, both ends included. */
export type UnitSpan = readonly [from: number, to: number];

/**
 * As {@link createStemFinder}, for code units: true where the text may hold one out of the spans. Exact below U+3000,
 * where most texts have a few, such as dashes.
 */
export function createUnitFinder(spans: readonly UnitSpan[]): (document: Document) => boolean {
  return (document) => {
    tabulate(document);
    return spans.some(([from, to]) => units.subarray(slotOf(from), slotOf(to) + 1).includes(1));
  };
}
