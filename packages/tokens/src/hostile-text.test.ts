import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { hostileTexts } from '../test-support/hostile-texts.ts';
import { counterOf, differences, encodings, oracleOf } from '../test-support/oracle.ts';

const MEGABYTE = 1_000_000;

it.each(['letters in disorder', 'blanks before a letter', 'punctuation', 'ideographs in disorder'])(
  'counts a megabyte of %s in less than two seconds',
  (name) => {
    const text = hostileTexts[name]?.(MEGABYTE) ?? '';
    expect(text.length).toBeGreaterThan(MEGABYTE / 4);
    const counter = counterOf('o200k_base');
    expect(processorTime(() => counter.count(text))).toBeLessThan(2000);
  },
);

describe.each(encodings)('%s', (encoding) => {
  const ours = counterOf(encoding);

  // Steps that grow with the square would be billions for each; tiktoken takes ten seconds.
  it.each(Object.entries(hostileTexts))('counts a tenth of a megabyte of %s in less than a second', (_, make) => {
    const text = make(MEGABYTE / 10);
    expect(processorTime(() => ours.count(text))).toBeLessThan(1000);
  });

  it(`counts 4 kB of each of the ${Object.keys(hostileTexts).length} as tiktoken does`, async () => {
    const texts = Object.values(hostileTexts).map((make) => make(4000));
    expect(differences(ours, await oracleOf(encoding), texts)).toEqual([]);
  });
});
