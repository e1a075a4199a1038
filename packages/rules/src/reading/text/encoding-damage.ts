import { type Document, type Range, walkTree } from '@sopwright/document';
import { createUnitFinder } from './stems.ts';

/** What Windows-1252 shows for the bytes 0x80 to 0x9F; a space where it has none. */
const CP1252 =
  '\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178';

/**
 * UTF-8 that was read as Windows-1252 or Latin-1: first bytes as letters, then bytes that no language puts behind them.
 * Behind a capital A with a tilde or circumflex only signs count, which leaves Portuguese and Vietnamese words alone.
 */
const MOJIBAKE =
  /(?:\u00E2[\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2010-\u2044\u20AC\u2122]{2}|\u00C3[\u0080-\u009F\u00A1-\u00BF\u0192\u02C6\u2030\u0160\u0152\u0153\u017D\u017E\u2122]|\u00C2[\u00A0\u00A3\u00A5\u00A7\u00A9\u00AB\u00AE\u00B0-\u00B4\u00B7\u00BC-\u00BF]|\u00F0\u0178[\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2010-\u2044\u20AC\u2122]{2})+/g;
/** What cannot be read back: replaced characters, halves of a pair, a quotation mark whose last byte is gone. */
const LOST =
  /\uFFFD+|\u00EF\u00BF\u00BD|\u00E2\u20AC(?![\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2010-\u2044\u20AC\u2122])|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** A cheap look at the text; finds every text with damage, and others. */
export const mayBeDamaged: (document: Document) => boolean = createUnitFinder([
  [0xc2, 0xc3],
  [0xe2, 0xe2],
  [0xef, 0xf0],
  [0xd800, 0xdfff],
  [0xfffd, 0xfffd],
]);

/** Texts about broken encodings show them on purpose. */
const TOPIC =
  /mojibake|windows-1252|cp-?1252|replacement character|u\+fffd|ufffd|utf-?8 (?:bug|corruption|damage|issues?)/i;

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const index = CP1252.indexOf(character);
  return index === -1 ? -1 : 0x80 + index;
}

/** A damaged place. */
export interface Damage {
  readonly range: Range;
  /** What was meant, where that can be told, and how to show it. */
  readonly meant?: { readonly text: string; readonly shown: string };
}

function decode(damaged: string): string | undefined {
  const bytes = [...damaged].map(byteOf);
  if (bytes.includes(-1)) return undefined;
  try {
    // Reads the bytes as strict UTF-8, and throws where they are not.
    const meant = decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
    return meant.includes('\uFFFD') ? undefined : meant;
  } catch {
    return undefined;
  }
}

function inlineCodeOf(document: Document): Range[] {
  const ranges: Range[] = [];
  walkTree(document.tree, (node) => {
    if (node.type === 'inlineCode') ranges.push(document.rangeOf(node));
  });
  return ranges;
}

function meantBy(damaged: string): Damage['meant'] {
  const text = decode(damaged);
  if (text === undefined) return undefined;
  const shown = /\S/.test(text) ? text : `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { text, shown };
}

/**
 * Places where UTF-8 was read as another encoding, or a character was lost on the way. Inline code and texts about
 * encodings show them on purpose, and bytes that are no UTF-8 at all are a defect of the file, not of its words.
 */
export function encodingDamageOf(document: Document): readonly Damage[] {
  const { text, encoding } = document;
  if (encoding === 'invalid-utf-8') return [];
  const placeOf = (match: RegExpExecArray): Range => [match.index, match.index + match[0].length];
  const damaged: Damage[] = [
    // Accented letters before typographic signs that are no UTF-8 are no damage.
    ...[...text.matchAll(MOJIBAKE)].flatMap((match) => {
      const meant = meantBy(match[0]);
      return meant === undefined ? [] : [{ range: placeOf(match), meant }];
    }),
    ...[...text.matchAll(LOST)].map((match) => ({ range: placeOf(match) })),
  ];
  if (damaged.length === 0 || TOPIC.test(text)) return [];
  const code = inlineCodeOf(document);
  return damaged.filter(({ range }) => !code.some(([from, to]) => range[0] >= from && range[1] <= to));
}
