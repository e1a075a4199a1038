import { type Document, type Range, walkTree } from '@sopwright/document';
import { defineRule, type Fix } from '@sopwright/lint';
import { createUnitFinder } from '../reading/text/stems.ts';

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
const mayBeDamaged = createUnitFinder([
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

/** A damaged place, and what was meant where that can be told. */
interface Damage {
  readonly range: Range;
  readonly meant: string | undefined;
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

/**
 * Finds text that was damaged when its encoding was taken for another: `â€™` for an apostrophe, `Ã©` for an
 * accented letter, or the character U+FFFD in place of what was lost. A model reads such text as noise, quotes it in
 * answers, and a name or command with it matches nothing.
 *
 * Inline code and texts about encodings are left alone.
 *
 * ## How to fix
 * The fix restores what can be read back. Where a character was lost, type it again; then save as UTF-8 and keep
 * whatever wrote the file from reading UTF-8 as Windows-1252.
 */
export default defineRule({
  meta: {
    id: 'body/encoding-damage',
    summary: 'Text was damaged by a wrong encoding.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://encoding.spec.whatwg.org/#windows-1252',
        level: 'observed',
        date: '2026-11-20',
        note: 'Bytes of UTF-8 as this encoding shows them.',
      },
    ],
    messages: {
      mojibake: 'This is UTF-8 read as Windows-1252, expected `{text}`.',
      lost: 'A character was lost when the file was decoded, expected the character itself.',
    },
  },
  on: ['skill', 'agent', 'command', 'reference', 'sop', 'instruction'],
  when: mayBeDamaged,
  check(document, context) {
    const { text, encoding } = document;
    // Bytes that are not UTF-8 at all are a defect of the file, not of its words.
    if (encoding === 'invalid-utf-8') return;
    const placeOf = (match: RegExpExecArray): Range => [match.index, match.index + match[0].length];
    const damaged: Damage[] = [
      // Accented letters before typographic signs that are no UTF-8 are no damage.
      ...[...text.matchAll(MOJIBAKE)].flatMap((match) => {
        const meant = decode(match[0]);
        return meant === undefined ? [] : [{ range: placeOf(match), meant }];
      }),
      ...[...text.matchAll(LOST)].map((match) => ({ range: placeOf(match), meant: undefined })),
    ];
    if (damaged.length === 0 || TOPIC.test(text)) return;
    const code = inlineCodeOf(document);
    for (const { range, meant } of damaged) {
      if (code.some(([from, to]) => range[0] >= from && range[1] <= to)) continue;
      if (meant === undefined) context.report({ range, messageId: 'lost' });
      else {
        const shown = /\S/.test(meant) ? meant : `U+${meant.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        const fix: Fix = { safety: 'safe', edits: [{ range, text: meant }] };
        context.report({ range, messageId: 'mojibake', data: { text: shown }, fix });
      }
    }
  },
});
