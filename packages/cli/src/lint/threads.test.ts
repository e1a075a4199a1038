import { expect, it } from 'vitest';
import { threadsFor } from './threads.ts';

it.each([
  [10, 8, 0],
  [499, 8, 0],
  [500, 8, 1],
  [500, 1, 0],
  [2_367, 2, 1],
  [2_367, 16, 3],
])('%i files on %i cores take %i further threads', (files, cores, threads) => {
  expect(threadsFor(files, cores)).toBe(threads);
});
