import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { counterOf, differences, encodings, oracleOf } from '../test-support/oracle.ts';

const MEGABYTE = 1_000_000;

function repeated(part: string, bytes: number): string {
  return part.repeat(Math.ceil(bytes / new TextEncoder().encode(part).length));
}

/** Letters that no rule foresees but are the same on every run. */
function scattered(from: number, count: number, length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(from + ((state >>> 12) % count));
  }).join('');
}

/** Texts without a break, or with breaks only where a careless scan goes back, of a number of bytes. */
const makers: Readonly<Record<string, (bytes: number) => string>> = {
  'one letter': (bytes) => repeated('a', bytes),
  'one capital': (bytes) => repeated('A', bytes),
  'letters in disorder': (bytes) => scattered(97, 26, bytes),
  'words as long as the simple merge takes': (bytes) => scattered(97, 26, bytes).replace(/.{126}/g, '$& '),
  blanks: (bytes) => repeated(' ', bytes),
  'blanks before a letter': (bytes) => `${repeated(' ', bytes)}x`,
  'wide blanks': (bytes) => repeated('\u3000', bytes),
  tabs: (bytes) => repeated('\t', bytes),
  'line ends': (bytes) => repeated('\n', bytes),
  'mixed line ends': (bytes) => `${repeated('\r\n \n\r\t', bytes)}x`,
  'line ends and long blanks': (bytes) => repeated(`\n${' '.repeat(999)}`, bytes),
  marks: (bytes) => repeated('\u0301', bytes),
  'capitals behind marks': (bytes) => repeated(`\u0301${'A'.repeat(998)}`, bytes),
  'capitals behind letters without case': (bytes) => repeated('中A', bytes),
  punctuation: (bytes) => repeated('.', bytes),
  'punctuation in disorder': (bytes) => scattered(33, 15, bytes),
  slashes: (bytes) => repeated('/\n', bytes),
  apostrophes: (bytes) => repeated("'", bytes),
  contractions: (bytes) => repeated("'s", bytes),
  digits: (bytes) => repeated('1', bytes),
  ideographs: (bytes) => repeated('中', bytes),
  'ideographs in disorder': (bytes) => scattered(0x4e00, 20_000, bytes / 3),
  emoji: (bytes) => repeated('😀', bytes),
  'lone surrogates': (bytes) => '\uD800'.repeat(bytes / 3),
};

it.each(['letters in disorder', 'blanks before a letter', 'punctuation', 'ideographs in disorder'])(
  'counts a megabyte of %s in less than two seconds',
  (name) => {
    const text = makers[name]?.(MEGABYTE) ?? '';
    expect(text.length).toBeGreaterThan(MEGABYTE / 4);
    const counter = counterOf('o200k_base');
    expect(processorTime(() => counter.count(text))).toBeLessThan(2000);
  },
);

describe.each(encodings)('%s', (encoding) => {
  const ours = counterOf(encoding);

  // Steps that grow with the square would be billions for each; tiktoken takes ten seconds.
  it.each(Object.entries(makers))('counts a tenth of a megabyte of %s in less than a second', (_, make) => {
    const text = make(MEGABYTE / 10);
    expect(processorTime(() => ours.count(text))).toBeLessThan(1000);
  });

  it(`counts 4 kB of each of the ${Object.keys(makers).length} as tiktoken does`, async () => {
    const texts = Object.values(makers).map((make) => make(4000));
    expect(differences(ours, await oracleOf(encoding), texts)).toEqual([]);
  });
});
