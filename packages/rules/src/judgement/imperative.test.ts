import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEAD_IN } from './imperative.ts';

/** The same without a say in where a label begins: simple, but each mark is tried as the first of a label. */
const SIMPLE =
  "^[\\s\\d.)(*_#\"“‘'`>\\[\\]:—–✅☑→•-]*(?:[\\p{L}\\p{N} /&'’`-]{1,60}(?:[:—–]\\s+|\\s-+\\s+|：\\s*))?(?:\\d+[.)]\\s*)?";

test('a lead-in is what the simple expression takes for one', () => {
  const [quick, simple] = [LEAD_IN, SIMPLE].map((source) => new RegExp(`${source}run`, 'iu'));
  const pieces = fc.constantFrom(
    'a',
    '1',
    '١',
    ' ',
    '\n',
    '-',
    '—',
    ':',
    '：',
    '`',
    "'",
    '’',
    '/',
    '.',
    ')',
    '✅',
    '1. ',
    ': ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat(1), (text, long) => {
      const sentence = `${'x`'.repeat(long * 30)}${text.join('')}run`;
      expect(quick?.test(sentence)).toBe(simple?.test(sentence));
    }),
    { numRuns: 2000 },
  );
});

test('marks without end are passed over in time that grows with their number', () => {
  const quick = new RegExp(`${LEAD_IN}run`, 'iu');
  expect(quick.test(`${'`'.repeat(1_000_000)} run`)).toBe(true);
});
