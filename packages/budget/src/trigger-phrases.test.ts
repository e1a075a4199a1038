import { describe, expect, it } from 'vitest';
import { replayListing } from './listing/replay.ts';
import type { ListedSource } from './listing.ts';
import { lostTriggers, type TriggerFinder, triggerPhrases } from './trigger-phrases.ts';

const find: TriggerFinder = (text) => [...text.matchAll(/use when/gi)].map(({ index }) => [index, index + 8] as const);

describe('triggerPhrases', () => {
  it('gives each clause that a trigger begins, once', () => {
    expect(triggerPhrases('Sorts mail. Use when full, or use when late. Use when full.', find)).toEqual([
      'Use when full, or use when late',
      'Use when full',
    ]);
  });

  it('finds a phrase that the cut goes through, and none before it', () => {
    expect(triggerPhrases('hen it rains.', find, 'Use when dry. Use w')).toEqual(['Use when it rains']);
    expect(triggerPhrases(' and more.', find, 'Use when dry. Sorts')).toEqual([]);
    expect(triggerPhrases('', find, 'Use when dry')).toEqual([]);
  });
});

it('lostTriggers reads what an entry lost', () => {
  const base = { kind: 'skill', scope: 'project', disableModelInvocation: false, hasPaths: false } as const;
  const description = `${'x'.repeat(1530)}. Use when it rains.`;
  const source: ListedSource = { ...base, file: 'a', directoryName: 'a', description };
  const input = { client: 'claude-code', sources: [source], model: {} } as const;
  const [cut] = replayListing({ ...input, settings: {} }).entries;
  expect(cut && [cut.state, lostTriggers(cut, find)]).toEqual(['cut', ['Use when it rains']]);
  const small = { SLASH_COMMAND_TOOL_CHAR_BUDGET: { value: 1, origin: 'environment' } };
  const [bare] = replayListing({ ...input, settings: small }).entries;
  expect(bare && [bare.state, lostTriggers(bare, find)]).toEqual(['name-only', ['Use when it rains']]);
});
