import { expect, it } from 'vitest';
import { isClimbing, ordinalValue } from './ordinal.ts';

it.each([
  ['3', 3],
  ['2b', 2],
  ['C', 3],
  ['iv', 4],
  ['two', 2],
  ['二', 2],
  ['十二', 12],
  ['③', 3],
  ['word', undefined],
])('reads %s', (text, value) => {
  expect(ordinalValue(text)).toBe(value);
});

it.each([
  [[1, 2, 3], true],
  [[0, 1], true],
  [[1, 1, 2], true],
  [[1, 3], true],
  [[1], false],
  [[2, 3], false],
  [[1, 4], false],
  [[2, 1], false],
])('sees whether %j climbs', (values, expected) => {
  expect(isClimbing(values, 2)).toBe(expected);
});
