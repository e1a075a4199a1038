import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterOf, differences, encodings, oracleOf } from '../test-support/oracle.ts';

/** What the patterns treat in a way of its own, one or two of each kind. */
const telling = fc.constantFrom(
  ...["'s", "'S", "'\u017F", "'\u212A", "'t", "'Re", "'VE", "'lL", "'m", "'D", "'x", "'", '\u017F', '\u212A'],
  ...[' ', '  ', '\t', '\n', '\r\n', '\r', '\u000B', '\u0085', '\u00A0', '\u2028', '\u3000', '\uFEFF', '\u200B'],
  ...['a', 'B', 'the', ' The', 'camelCase', 'ABCdef', 'é', 'É', 'ǅ', 'ʰ', '中', 'ا', '\u0301', '\u20DD', '\u093E'],
  ...[
    '1',
    '22',
    '4444',
    '٣',
    'Ⅷ',
    '½',
    '\u{1D7D8}',
    '/',
    '//',
    '...',
    '-',
    '—',
    '{"',
    '<|endoftext|>',
    '<|fim_prefix|>',
  ],
  ...['😀', '👩‍👩‍👧', '\uD800', '\uDC00', '\u{1E900}', '\u{1E922}', '\u{10FFFF}', '\u0378', '\uE000'],
);

const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: telling }, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 24 })
  .map((parts) => parts.join(''));

/**
 * Code points by eight, with letters, digits and blanks around each: all of the two planes where nearly all scripts are,
 * one in 61 beyond. The benchmark compares all of them.
 */
function codePoints(): string[] {
  const points = [];
  for (let point = 0; point < 0x110000; point += point < 0x20000 ? 1 : 61) points.push(String.fromCodePoint(point));
  const inContext = points.map((point) => `A${point}b1${point} ${point}`);
  return Array.from({ length: Math.ceil(points.length / 8) }, (_, at) => inContext.slice(at * 8, at * 8 + 8).join(''));
}

const texts = codePoints();
const RUNS = 5_000;

describe.each(encodings)("%s counts what tiktoken's encode_ordinary counts", (encoding) => {
  const ours = counterOf(encoding);

  it(`for ${texts.length} texts of all kinds of code points, whatever the version of Unicode they came with`, async () => {
    expect(differences(ours, await oracleOf(encoding), texts)).toEqual([]);
  });

  it(`for ${RUNS.toLocaleString('en')} fuzzed texts`, async () => {
    const theirs = await oracleOf(encoding);
    fc.assert(
      fc.property(text, (each) => ours.count(each) === theirs.count(each)),
      { numRuns: RUNS },
    );
  });

  it('for runs of one character up to 400, short of and beyond the length at which the merge changes', async () => {
    const lengths = [...Array.from({ length: 140 }, (_, at) => at + 1), 199, 257, 400];
    const runs = ['a', 'A', ' ', '\n', '.', '中', 'ab', "'", '\u0301', '😀', '\uD800', '\u00A0', '=-', 'xyZ'];
    const repeated = runs.flatMap((run) => lengths.map((length) => run.repeat(length)));
    expect(differences(ours, await oracleOf(encoding), repeated)).toEqual([]);
  });
});
