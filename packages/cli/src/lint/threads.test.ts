import { expect, it } from 'vitest';
import { threadsFor } from './threads.ts';

it.each([
  [10, 8, 0],
  [999, 8, 0],
  [1_000, 8, 1],
  [1_000, 1, 0],
  [2_367, 16, 1],
  [4_000, 2, 1],
  [4_000, 16, 2],
  [100_000, 16, 3],
  [100_000, 1, 0],
])('%i files on %i cores take %i further threads', (files, cores, threads) => {
  expect(threadsFor(files, cores)).toBe(threads);
});
