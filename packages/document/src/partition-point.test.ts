import { expect, test } from 'vitest';
import { partitionPoint } from './partition-point.ts';

test.each([0, 1, 2, 7, 1_000])('finds every boundary in a list of %i', (length) => {
  const items = Array.from({ length }, (_, at) => at);
  for (let boundary = 0; boundary <= length; boundary++) {
    expect(partitionPoint(items, (item) => item < boundary)).toBe(boundary);
  }
});
