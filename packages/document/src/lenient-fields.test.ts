import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { readLenientFields } from './lenient-fields.ts';

function read(raw: string): [string, unknown, string][] {
  return readLenientFields(raw, 0).map(({ key, value, valueRange }) => [key, value, raw.slice(...valueRange)]);
}

describe('readLenientFields', () => {
  it('takes the rest of each line', () => {
    expect(read('\nname: a\ndescription: Use when: always # not\n')).toEqual([
      ['name', 'a', 'a'],
      ['description', 'Use when: always # not', 'Use when: always # not'],
    ]);
  });

  it('leaves a comment behind a value out, but not behind a sentence', () => {
    expect(read('name: a # keep me\nlicense: "MIT # 2"\ndescription: Use: C# 12 #4')).toEqual([
      ['name', 'a', 'a'],
      ['license', 'MIT # 2', '"MIT # 2"'],
      ['description', 'Use: C# 12 #4', 'Use: C# 12 #4'],
    ]);
  });

  it('joins lines up to the next key at the margin, blank ones and comments aside', () => {
    const raw = 'description: one\ntwo\n\n# comment\n  three: 3\nname: a';
    expect(read(raw)).toEqual([
      ['description', 'one two three: 3', 'one\ntwo\n\n# comment\n  three: 3'],
      ['name', 'a', 'a'],
    ]);
  });

  it('gives a name no further line: what is below is a field that went wrong', () => {
    expect(read('name: a\ndescription:b c\n  d\nlicense: e')).toEqual([
      ['name', 'a', 'a'],
      ['license', 'e', 'e'],
    ]);
    expect(read('name:\n  a')).toEqual([['name', 'a', 'a']]);
  });

  it('leaves quotes and the header of a block out of the value', () => {
    expect(read(`a: "x"\nb: 'y'\nc: |-\n  z\nd: "half\ne: >\n`)).toEqual([
      ['a', 'x', '"x"'],
      ['b', 'y', "'y'"],
      ['c', 'z', '|-\n  z'],
      ['d', '"half', '"half'],
      ['e', '', '>'],
    ]);
  });

  it('reads CRLF, blanks before the colon and empty values', () => {
    expect(read('a : 1\r\nb:\r\nc:x\r\n')).toEqual([
      ['a', '1', '1'],
      ['b', 'c:x', 'c:x'],
    ]);
  });

  it('takes an indented name or description below a text for a field, and none that is nested', () => {
    expect(read('name: a\n  description: b\n  note: c\nmeta:\n  name: d\ntext: |\n  name: e')).toEqual([
      ['name', 'a', 'a'],
      ['description', 'b note: c', 'b\n  note: c'],
      ['meta', 'name: d', 'name: d'],
      ['text', 'name: e', '|\n  name: e'],
    ]);
    const [, description] = readLenientFields('name: a\n  description: b', 0);
    expect(description?.keyRange).toEqual([10, 21]);
  });

  it('moves its ranges by the offset it is given', () => {
    const [field] = readLenientFields('a: b', 10);
    expect(field).toMatchObject({ keyRange: [10, 11], valueRange: [13, 14], style: 'lenient' });
  });

  it('puts the range of an empty value behind the colon', () => {
    const [field] = readLenientFields('a:  ', 0);
    expect(field).toMatchObject({ value: '', valueRange: [2, 2] });
  });

  it('is quick with a long value of many lines', () => {
    const time = processorTime(() => {
      expect(readLenientFields(`a: b\n${'c\n'.repeat(200_000)}`, 0)).toHaveLength(1);
    });
    expect(time).toBeLessThan(1000);
  });
});
