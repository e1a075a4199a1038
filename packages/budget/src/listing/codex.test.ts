import { describe, expect, it } from 'vitest';
import type { ListedSource, Listing, Model } from '../listing.ts';
import { replayListing } from './replay.ts';

function skill(directoryName: string, description?: string, rest: Partial<ListedSource> = {}): ListedSource {
  const base = { kind: 'skill', scope: 'project', disableModelInvocation: false, hasPaths: false } as const;
  const own = { directoryName, file: `${directoryName}/SKILL.md` };
  return { ...base, ...own, ...(description === undefined ? {} : { description }), ...rest };
}

function replay(sources: readonly ListedSource[], model: Model = { window: 272_000 }): Listing {
  return replayListing({ client: 'codex', sources, settings: {}, model });
}

describe('a line of Codex', () => {
  it('holds the name, the folded description and the path below its root', () => {
    const path = '.agents/skills/group/x/SKILL.md';
    const listing = replay([skill('x', 'Does\n <b>this</b>', { path, name: 'Name', whenToUse: 'never seen' })]);
    expect(listing.entries[0]?.line).toBe('- Name: Does <b>this</b> (file: r0/group/x/SKILL.md)');
  });

  it('is cut to 1,024 characters with the dots', () => {
    const [entry] = replay([skill('x', '日'.repeat(1025))]).entries;
    expect(entry).toMatchObject({ state: 'cut', lost: '日日日日' });
    expect(entry?.line).toBe(`- x: ${'日'.repeat(1021)}... (file: r0/x/SKILL.md)`);
    expect(replay([skill('x', '日'.repeat(1024))]).entries[0]?.state).toBe('whole');
  });

  it('ignores what only Claude Code reads', () => {
    const source = skill('x', 'd', { disableModelInvocation: true, hasPaths: true });
    expect(replay([source]).entries[0]?.state).toBe('whole');
  });

  it('is missing without a description, and with a name of over 64 characters', () => {
    const entries = replay([skill('a'), skill('b', 'd', { name: 'n'.repeat(65) })]).entries;
    expect(entries.map(({ state, reason }) => [state, reason])).toEqual([
      ['absent', 'skill is not listed: no description'],
      ['absent', 'name is over 64 characters'],
    ]);
  });
});

describe('the budget of Codex', () => {
  it('gives every text its characters in turn, so that short ones stay whole', () => {
    const listing = replay([skill('a', 'short'), skill('b', 'x'.repeat(900)), skill('c', '日'.repeat(900))], {
      window: 20_000,
    });
    const [a, b, c] = listing.entries;
    expect([a?.state, b?.state, c?.state]).toEqual(['whole', 'shortened', 'shortened']);
    // Room goes by characters, of which a wide one takes three bytes, up to where a token more does not fit.
    const given = [b, c].map((entry) => 900 - [...(entry?.lost ?? '')].length);
    expect(Math.abs((given[0] ?? 0) - (given[1] ?? 0))).toBeLessThanOrEqual(4);
    expect(listing).toMatchObject({ limit: 400, used: 400, unit: 'tokens of 4 bytes' });
  });

  it('counts characters where the window is unknown', () => {
    const listing = replay(
      Array.from({ length: 40 }, (_, nth) => skill(`s${nth}`, '日'.repeat(500))),
      {},
    );
    expect(listing).toMatchObject({ limit: 8_000, used: 8_000, unit: 'characters' });
    expect(listing.notes.join()).toContain('no window');
  });

  it('leaves skills out only when not even names fit', () => {
    const sources = Array.from({ length: 100 }, (_, nth) => skill(`s${String(nth).padStart(2, '0')}`, 'words'));
    const listing = replay(sources, { window: 20_000 });
    const omitted = listing.entries.filter(({ state }) => state === 'omitted');
    expect(omitted.length).toBeGreaterThan(0);
    expect(listing.entries.slice(-omitted.length)).toEqual(omitted);
    expect(omitted[0]).toMatchObject({ line: '', lost: 'words', cost: 0 });
  });
});

it('says nothing of clients without a record', () => {
  const listing = replayListing({ client: 'zed', sources: [skill('x', 'd')], settings: {}, model: {} });
  expect(listing).toMatchObject({ record: 'none', entries: [], text: '' });
  expect(listing.limit).toBeUndefined();
});

it('lays out Gemini CLI as its source has it, one skill of a name', () => {
  const sources = [
    skill('x', 'Line one\nline two', {
      name: 'a:b',
      path: '.gemini/skills/x/SKILL.md',
      file: '.gemini/skills/x/SKILL.md',
    }),
    skill('x', 'Wins.', { name: 'a:b', path: '.agents/skills/x/SKILL.md', file: '.agents/skills/x/SKILL.md' }),
  ];
  const listing = replayListing({ client: 'gemini-cli', sources, settings: {}, model: {} });
  expect(listing.record).toBe('documented');
  expect(listing.entries.map(({ state }) => state)).toEqual(['whole', 'absent']);
  expect(listing.text).toContain(
    '<available_skills>\n  <skill>\n    <name>a-b</name>\n    <description>Wins.</description>\n    <location>.agents/skills/x/SKILL.md</location>\n  </skill>\n</available_skills>',
  );
});
