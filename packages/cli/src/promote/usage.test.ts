import { ProblemError } from '@sopwright/workspace';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, type Candidate } from './candidate.ts';
import { readUsage } from './usage.ts';

function problemOf(file: string, text: string): readonly string[] {
  try {
    readUsage(file, text);
  } catch (error) {
    if (error instanceof ProblemError) return [error.message, ...error.more];
    throw error;
  }
  return [];
}

describe('usage counts', () => {
  it('are read from CSV with columns in any order, and others besides', () => {
    const text =
      '\uFEFFTeam,Query,COUNT,sop\r\nops,"make a ""VPC"", please",12,create-vpc\r\n\r\nops,,3,create-vpc\r\n';
    expect(readUsage('counts.csv', text)).toEqual([
      { sop: 'create-vpc', count: 12, query: 'make a "VPC", please' },
      { sop: 'create-vpc', count: 3 },
    ]);
  });

  it('are the same from JSON', () => {
    const rows = [
      { sop: 'a', count: 2, query: 'do a' },
      { sop: 'b', count: 0, team: 'x' },
    ];
    expect(readUsage('counts.json', JSON.stringify(rows))).toEqual([
      { sop: 'a', count: 2, query: 'do a' },
      { sop: 'b', count: 0 },
    ]);
  });

  it.each([
    ['sop,n\na,1', 'counts.csv:1: Column "count" is missing, expected a first line "sop,count,query".'],
    ['', 'counts.csv:1: Column "sop" is missing, expected a first line "sop,count,query".'],
    ['sop,count,sop\na,1,b', 'counts.csv:1: Column "sop" stands twice, expected it once.'],
    ['sop,count\na,1\nb,-1', 'counts.csv:3: Count "-1" is no whole number from 0 to 1000000000000.'],
    ['sop,count\n\n\na,1.5', 'counts.csv:4: Count "1.5" is no whole number from 0 to 1000000000000.'],
    ['sop,count\na,', 'counts.csv:2: Count "" is no whole number from 0 to 1000000000000.'],
    ['sop,count\na,1,x', 'counts.csv:2: The row has 3 values, expected 2.'],
    ['sop,count\n,1', 'counts.csv:2: The row names no SOP.'],
    ['sop,count\n"a,1\nb,2', 'counts.csv:3: A quote is not closed.'],
    ['sop,count\na"b"c,1', 'counts.csv:2: A quote stands inside of a value.'],
  ])('of a broken CSV have a line: %j', (text, message) => expect(problemOf('counts.csv', text)).toEqual([message]));

  it.each([
    ['[{"sop": "a"}]', 'counts.json:1: The "count" is no number.'],
    ['[\n{"sop": "a", "count": 1},\n3]', 'counts.json:3: The item is no object, expected {"sop": "name", "count": 1}.'],
    ['[\n{"sop": 1, "count": 1}]', 'counts.json:2: The "sop" is no text.'],
    ['[{"sop": "a", "count": 1, "query": 1}]', 'counts.json:1: The "query" is no text.'],
    ['[{"sop": "a", "count": 1e30}]', 'counts.json:1: Count "1e+30" is no whole number from 0 to 1000000000000.'],
    ['{}', 'counts.json:1: The file holds no array, expected one of rows.'],
    ['', 'counts.json:1: The file is no valid JSON (ValueExpected).'],
    ['[\n1,,]', 'counts.json:2: The file is no valid JSON (ValueExpected).'],
  ])('of a broken JSON have a line: %j', (text, message) => expect(problemOf('counts.json', text)[0]).toBe(message));

  it('tell all broken rows, and how many more there are', () => {
    const text = `sop,count\n${'a,x\n'.repeat(30)}`;
    const told = problemOf('counts.csv', text);
    expect(told).toHaveLength(21);
    expect(told[1]).toBe('counts.csv:3: Count "x" is no whole number from 0 to 1000000000000.');
    expect(told.at(-1)).toBe('counts.csv: 10 more rows are broken.');
  });

  it('of any text are rows or problems with a place, never another error', () => {
    const property = fc.property(fc.string({ maxLength: 60 }), fc.constantFrom('c.csv', 'c.json'), (text, file) => {
      for (const message of problemOf(file, `sop,count\n${text}`))
        expect(message).toMatch(/^c\.(?:csv|json)(?::\d+)?: /);
      for (const message of problemOf(file, text)) expect(message).toMatch(/^c\.(?:csv|json)(?::\d+)?: /);
    });
    fc.assert(property, { numRuns: 1000, seed: 4 });
  });
});

describe('rows of one SOP', () => {
  const candidate = (name: string, ...names: readonly string[]): Candidate => ({
    ...{ name, names: [name, ...names], skill: name, tokens: 10, status: 'active', isPromoted: false },
  });

  it('add up under any of its names; a key goes before what another one is called', () => {
    const rows = [
      { sop: 'create_vpc', count: 2, query: 'make a vpc' },
      { sop: 'create-vpc', count: 3, query: 'new network' },
      { sop: 'create-vpc', count: 2, query: 'make a vpc' },
      { sop: 'gone', count: 7 },
      { sop: 'b', count: 1 },
    ];
    const { bySop, unknown } = addUp(rows, [candidate('create-vpc', 'create_vpc', 'b'), candidate('b')]);
    expect(bySop.get('create-vpc')).toEqual({
      count: 7,
      queries: [
        { query: 'make a vpc', count: 4 },
        { query: 'new network', count: 3 },
      ],
    });
    expect(bySop.get('b')).toEqual({ count: 1, queries: [] });
    expect(unknown).toEqual([{ name: 'gone', count: 7 }]);
  });
});
