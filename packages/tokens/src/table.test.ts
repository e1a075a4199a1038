import { describe, expect, it } from 'vitest';
import { tableOf } from '../test-support/oracle.ts';
import { createCounter } from './index.ts';

const table = tableOf('cl100k_base');

function changed(at: number, value: number): Uint8Array {
  const copy = table.slice();
  copy[at] = value;
  return copy;
}

describe('a table that cannot be used is refused in one line', () => {
  it.each([
    ['empty', new Uint8Array(), 'is no token table'],
    ['another file', new TextEncoder().encode('a'.repeat(4096)), 'is no token table'],
    ['of another version', changed(4, 9), 'has version 9, expected 1'],
    ['of another encoding', tableOf('o200k_base'), 'is one of another encoding'],
    ['cut short', table.subarray(0, table.length - 4), 'is cut short'],
    ['too long', Uint8Array.from([...table.subarray(0, 60), 0, 0, 0, 0]), 'is cut short'],
    ['with sizes of a billion', changed(15, 0x7f), 'is cut short'],
    ['with a slot changed', changed(5000, (table[5000] ?? 0) ^ 1), 'is damaged'],
    ['with its last byte changed', changed(table.length - 4, (table.at(-4) ?? 0) ^ 0x80), 'is damaged'],
  ])('%s', (_, bytes, fault) => {
    expect(() => createCounter('cl100k_base', bytes)).toThrow(`The token table of cl100k_base ${fault}.`);
  });
});

it('need not lie on a word of its buffer', () => {
  const shifted = new Uint8Array(table.length + 1);
  shifted.set(table, 1);
  const text = 'Nothing is aligned here: 12,345 ways.';
  const counter = createCounter('cl100k_base', shifted.subarray(1));
  expect(counter.count(text)).toBe(createCounter('cl100k_base', table).count(text));
});

it('is not changed by counting', () => {
  const before = table.slice();
  createCounter('cl100k_base', table).count('abc'.repeat(10_000));
  expect(Buffer.compare(before, table)).toBe(0);
});
