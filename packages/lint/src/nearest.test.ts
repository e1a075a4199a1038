import { expect, it } from 'vitest';
import { expectation, nearest } from './nearest.ts';

const ids = ['description/too-long', 'description/too-short', 'name/missing', 'description/missing'];

it('finds what was probably meant', () => {
  expect(nearest('descripton/too-long', ids)).toBe('description/too-long');
  expect(nearest('name/mising', ids)).toBe('name/missing');
  expect(nearest('warn', ['error', 'warning', 'info', 'off'])).toBe('warning');
  expect(nearest('codx', ['claude-code', 'codex'])).toBe('codex');
  expect(nearest('Recommended', ['recommended', 'all'])).toBe('recommended');
  expect(nearest('something-else', ids)).toBeUndefined();
  expect(nearest('description', ids)).toBeUndefined();
  expect(nearest('too-short', ids)).toBe('description/too-short');
  expect(nearest('missing', ids)).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

it('lists few words where none is near, and not many', () => {
  expect(expectation('fatal', ['error', 'off'])).toBe('expected one of "error", "off"');
  expect(expectation('eror', ['error', 'off'])).toBe('expected "error"');
  expect(
    expectation(
      'q',
      Array.from({ length: 20 }, (_, at) => `rule-${at}`),
    ),
  ).toBe('and none is near it');
});
