import { posix } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directoryOf, isBelow, joinPath, relativeTo } from './relative-path.ts';

const part = fc.constantFrom('a', 'b', 'c.md', '..', '.');
const path = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'));
const plain = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));

test('joins as node:path does', () => {
  fc.assert(
    fc.property(path, path, (a, b) => {
      expect(joinPath(a, b)).toBe(posix.join(a, b).replace(/(.)\/$/, '$1'));
    }),
  );
});

test('gives directories as node:path does', () => {
  fc.assert(
    fc.property(plain, (a) => {
      expect(directoryOf(a)).toBe(posix.dirname(a));
    }),
  );
});

test('goes from a directory to a file and back', () => {
  fc.assert(
    fc.property(plain, plain, (directory, file) => {
      expect(joinPath(directory, relativeTo(directory, `${file}/x.md`))).toBe(`${file}/x.md`);
    }),
  );
});

test('knows what lies below a directory', () => {
  expect(isBelow('a', 'a/b')).toBe(true);
  expect(isBelow('a', 'ab')).toBe(false);
  expect(isBelow('.', 'a')).toBe(true);
  expect(isBelow('.', '../a')).toBe(false);
});
