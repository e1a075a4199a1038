import { describe, expect, it } from 'vitest';
import type { ClientSettings, ListedSource, Listing, Model } from '../listing.ts';
import { replayListing } from './replay.ts';

const opus: Model = { id: 'claude-opus-4-6', window: 200_000 };

function skill(directoryName: string, description?: string, rest: Partial<ListedSource> = {}): ListedSource {
  const base = { kind: 'skill', scope: 'project', disableModelInvocation: false, hasPaths: false } as const;
  const own = { directoryName, file: `${directoryName}/SKILL.md`, name: directoryName };
  return { ...base, ...own, ...(description === undefined ? {} : { description }), ...rest };
}

function set(values: Readonly<Record<string, unknown>>, origin = '.claude/settings.json'): ClientSettings {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, origin }]));
}

function replay(sources: readonly ListedSource[], settings: ClientSettings = {}, model: Model = opus): Listing {
  return replayListing({ client: 'claude-code', sources, settings, model });
}

function lines({ entries }: Listing): readonly string[] {
  return entries.filter(({ state }) => state !== 'absent').map(({ line }) => line);
}

describe('a line of Claude Code', () => {
  it('holds the folder, a differing name, description and when_to_use, folded and escaped', () => {
    const source = skill('dir', ' Sorts\n <b>mail</b> & more ', { name: 'label', whenToUse: 'on  Mondays' });
    expect(lines(replay([source]))).toEqual(['- dir (label): Sorts &lt;b&gt;mail&lt;/b&gt; & more - on Mondays']);
  });

  it('shows the first paragraph where there is no description, and the bare name where there is neither', () => {
    expect(lines(replay([skill('a', undefined, { firstParagraph: 'First\nwords.' }), skill('b')]))).toEqual([
      '- a: First words.',
      '- b',
    ]);
  });

  it('is cut to 1,536 UTF-16 units with the ellipsis, through a surrogate pair if need be', () => {
    const text = '😀'.repeat(800);
    const [entry] = replay([skill('a', text)]).entries;
    expect(entry).toMatchObject({ state: 'cut', line: `- a: ${text.slice(0, 1535)}…`, lost: text.slice(1535) });
    expect(replay([skill('a', 'x'.repeat(1536))]).entries[0]?.state).toBe('whole');
    expect(replay([skill('a', '<'.repeat(385))]).entries[0]).toMatchObject({
      state: 'cut',
      lost: '&lt;'.repeat(385).slice(1535),
    });
  });

  it('follows skillListingMaxDescChars', () => {
    const [entry] = replay([skill('a', 'abcdef')], set({ skillListingMaxDescChars: 4 })).entries;
    expect(entry).toMatchObject({ line: '- a: abc…', lost: 'def' });
  });
});

describe('the budget of Claude Code', () => {
  it('is filled first come, first served, in columns; what is too long is passed over', () => {
    const sources = [skill('a', 'x'.repeat(1000)), skill('b', '日'.repeat(600)), skill('c', 'y'.repeat(500))];
    const listing = replay(sources);
    expect(listing.entries.map(({ state }) => state)).toEqual(['whole', 'name-only', 'whole']);
    expect(listing.entries[1]).toMatchObject({
      line: '- b',
      lost: '日'.repeat(600),
      fullLine: `- b: ${'日'.repeat(600)}`,
    });
    expect(listing).toMatchObject({ limit: 8000, unit: 'display columns' });
  });

  it('accepts its last column and no other', () => {
    // Eleven lines of the client that stay whole, the bare `init` and `security-review`, and 13 separators.
    const floor = 6041 + 6 + 17 + 13 + '- a: '.length;
    const stateAt = (limit: number): string | undefined =>
      replay([skill('a', 'x'.repeat(1536))], set({ SLASH_COMMAND_TOOL_CHAR_BUDGET: limit })).entries[0]?.state;
    expect([stateAt(floor + 1536), stateAt(floor + 1535)]).toEqual(['whole', 'name-only']);
  });

  it('keeps names and the skills of the client whatever the budget', () => {
    const sources = Array.from({ length: 40 }, (_, nth) => skill(`sk${String(nth).padStart(2, '0')}`, 'x'.repeat(100)));
    const listing = replay(sources, set({ SLASH_COMMAND_TOOL_CHAR_BUDGET: '100' }, 'environment'));
    expect(listing.used).toBe(6356);
    expect(listing.notes).toEqual([]);
  });

  it('grants descriptions to what was used most', () => {
    const sources = [skill('a', 'x'.repeat(1500)), skill('b', 'y'.repeat(1500))];
    const usage = set({ skillUsage: { b: { usageCount: 2, lastUsedAt: 1 } } });
    expect(replay(sources, usage).entries.map(({ id, state }) => [id, state])).toEqual([
      ['a', 'name-only'],
      ['b', 'whole'],
    ]);
  });

  it.each<[Model, number | undefined]>([
    [{ id: 'claude-opus-4-6' }, 8_000],
    [{ id: 'claude-opus-4-6[1m]' }, 40_000],
    [{ id: 'claude-haiku-4-5-20251001' }, 8_000],
    [{ id: 'claude-sonnet-5' }, 30_000],
    [{ id: 'claude-sonnet-5', window: 200_000 }, undefined],
    [{ id: 'claude-sonnet-4-5' }, undefined],
    [{ id: 'somebody-elses' }, undefined],
    [{ window: 200_000 }, 8_000],
    [{}, 8_000],
  ])('of %j is %s', (model, limit) => {
    const listing = replay([], {}, model);
    expect(listing.limit).toBe(limit);
    if (limit === undefined) expect(listing.notes.join()).toContain('no record');
  });
});

describe('what Claude Code leaves out', () => {
  it('by the fields of the skill, and by skillOverrides', () => {
    const sources = [
      skill('a', 'a', { disableModelInvocation: true }),
      skill('b', 'b', { hasPaths: true }),
      skill('c', 'c'),
      skill('d', 'd'),
      skill('e', 'e'),
      skill('f', 'f', { plugin: 'p', scope: 'plugin' }),
    ];
    const skillOverrides = { c: 'off', d: 'user-invocable-only', e: 'name-only', 'p:f': 'off' };
    const listing = replay(sources, set({ skillOverrides }));
    expect(lines(listing)).toEqual(['- e', '- p:f: f']);
    const absent = listing.entries.filter(({ state }) => state === 'absent');
    expect(absent.map(({ id, reason }) => [id, reason !== undefined])).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => [id, true]),
    );
  });

  it('a project skill where the user has one of that name, and a command that is named like a skill', () => {
    const sources = [
      skill('a', 'mine', { scope: 'user', file: 'mine' }),
      skill('a', 'ours'),
      skill('a', 'command', { kind: 'command' }),
    ];
    expect(lines(replay(sources))).toEqual(['- a: mine']);
  });

  it('its own skills but one where they are switched off', () => {
    expect(replay([skill('a')], set({ disableBundledSkills: true })).used).toBe(3 + 1 + 275);
    expect(replay([skill('a')], set({ CLAUDE_CODE_DISABLE_BUNDLED_SKILLS: '1' }, 'environment')).reserved).toBe(276);
  });
});

it('lists own skills, commands, then those of plugins, each by name', () => {
  const sources = [
    skill('z', 'z', { plugin: 'p', scope: 'plugin' }),
    skill('sub/x', 'x', { kind: 'command' }),
    skill('y', 'y', { kind: 'command', plugin: 'p', scope: 'plugin' }),
    skill('b', 'b', { scope: 'user' }),
    skill('a', 'a'),
  ];
  expect(replay(sources).entries.map(({ id }) => id)).toEqual(['a', 'b', 'sub:x', 'p:y', 'p:z']);
});

it('leaves settings of a wrong type out and says so', () => {
  const wrong = {
    skillListingBudgetFraction: '0.5',
    skillListingMaxDescChars: -1,
    skillOverrides: [],
    disableBundledSkills: 'x',
  };
  const listing = replay([], set(wrong));
  expect(listing.limit).toBe(8000);
  expect(listing.notes).toHaveLength(4);
  expect(replay([], set({ skillListingBudgetFraction: '0.5' }, '--set')).limit).toBe(400_000);
});
