import type { Document } from '@sopwright/document';

/** Stems of three code units are looked for by their triple, longer ones by their quads. */
const SHORT = 3;
const TRIPLE = 0x7fff;
const QUAD = 0xf_ffff;

/** Signs that stems have are told apart; other signs are all alike, and so are blanks and controls. */
const SIGNS = ['/', '.', '-_', '0123456789'];

function asciiBits(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/[a-z]/i.test(char)) return unit & 31;
  const nth = SIGNS.findIndex((members) => members.includes(char));
  return nth === -1 ? (unit > 0x20 ? 31 : 0) : 27 + nth;
}

/** Five bits for each code unit: those of a letter do not tell upper from lower case, so neither do stems. */
const bits = new Uint8Array(0x1_0000);
for (let unit = 0; unit < 32; unit++) bits[unit] = unit;
for (let filled = 32; filled < bits.length; filled *= 2) bits.copyWithin(filled, 0, filled);
for (let unit = 0; unit < 0x80; unit++) bits[unit] = asciiBits(unit);

function slotOf(quad: number): number {
  return (quad ^ (quad >>> 7)) & 0xffff;
}

/** Which triples and quads of neighbouring code units the text has: entries of its turn, so that none need clearing. */
const triples = new Uint8Array(TRIPLE + 1);
const quads = new Uint8Array(0x1_0000);
const units = new Uint8Array(0x1_0000);
/** The code units that the text has of ASCII's controls and beyond ASCII: few in most. */
let rare: number[] = [];
let turn = 0;

// Rules ask about one document after the other, and many of them the same: one table is enough, and stays in the cache.
let tabled: Document | undefined;

function takeTurn(): void {
  rare = [];
  turn += 1;
  if (turn <= 0xff) return;
  for (const table of [triples, quads, units]) table.fill(0);
  turn = 1;
}

function tabulate(document: Document): void {
  if (tabled === document) return;
  takeTurn();
  const { text } = document;
  const now = turn;
  let quad = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    quad = ((quad << 5) | (bits[unit] ?? 0)) & QUAD;
    triples[quad & TRIPLE] = now;
    quads[slotOf(quad)] = now;
    if ((unit > 0x1f && unit < 0x80) || units[unit] === now) continue;
    units[unit] = now;
    rare.push(unit);
  }
  tabled = document;
}

const NONE: readonly string[] = [];
const NOWHERE: readonly number[] = [];

function hasAll(table: Uint8Array, wanted: readonly number[]): boolean {
  for (const entry of wanted) if (table[entry] !== turn) return false;
  return true;
}

/** Where the tables have a stem: every quad of it, or its only triple. */
function entriesOf(stem: string): readonly number[] {
  const size = Math.min(stem.length, SHORT + 1);
  return Array.from({ length: stem.length - size + 1 }, (_, from) => {
    let entry = 0;
    for (let at = from; at < from + size; at++) entry = (entry << 5) | (bits[stem.charCodeAt(at)] ?? 0);
    return size === SHORT ? entry : slotOf(entry);
  });
}

function mayHold({ text }: Document, stem: string, entries: readonly number[]): boolean {
  if (stem.length < SHORT) return text.includes(stem);
  return hasAll(stem.length === SHORT ? triples : quads, entries);
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
    known ??= stems.map(entriesOf);
    // Most texts hold none, and this runs for every rule and text: hence the plain loops and the shared result.
    let found: string[] | undefined;
    for (let nth = 0; nth < stems.length; nth++) {
      const stem = stems[nth] ?? '';
      if (!mayHold(document, stem, known[nth] ?? NOWHERE)) continue;
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

/** A span of code units among ASCII's controls or beyond ASCII, both ends included. */
export type UnitSpan = readonly [from: number, to: number];

/**
 * As {@link createStemFinder}, for code units among ASCII's controls and beyond ASCII, and exact: true where the text
 * has one out of the spans.
 */
export function createUnitFinder(spans: readonly UnitSpan[]): (document: Document) => boolean {
  return (document) => {
    tabulate(document);
    return rare.some((unit) => spans.some(([from, to]) => unit >= from && unit <= to));
  };
}
