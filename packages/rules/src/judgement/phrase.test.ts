import { expect, it } from 'vitest';
import { phrasePattern } from './phrase.ts';

function found(phrases: readonly string[], text: string): string[] {
  return [...text.matchAll(phrasePattern(phrases))].map(([match]) => match);
}

it('finds whole words in any case', () => {
  expect(found(['maybe', 'feel free'], 'Maybe. Feel free, maybes and not-maybe.')).toEqual(['Maybe', 'Feel free']);
});

it('finds a phrase across a line break', () => {
  expect(found(['feel free to'], 'feel\n  free to')).toEqual(['feel\n  free to']);
});

it('takes a blank with a quantifier as it is', () => {
  expect(found(['May ?\\d{4}'], 'May2031 and May 2031')).toEqual(['May2031', 'May 2031']);
});
