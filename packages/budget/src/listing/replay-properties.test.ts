import { type ClientId, clientIds } from '@sopwright/clients';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientSettings, ListedSource, ListingEntry, ListingInput } from '../listing.ts';
import { replayListing } from './replay.ts';

const names = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('a', 'b', 'a:b', '__proto__'));
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .constantFrom('日本語🎉 <b>&\n', '$& {path} {text} $1', 'x ', '😀')
    .chain((part) => fc.nat({ max: 400 }).map((count) => part.repeat(count))),
);

const sources: fc.Arbitrary<ListedSource> = fc.record(
  {
    kind: fc.constantFrom('skill', 'command', 'agent'),
    file: fc.constantFrom('x/SKILL.md', 'y/SKILL.md'),
    path: fc.constantFrom('.claude/skills/x/SKILL.md', '.agents/skills/x/SKILL.md', 'skills/x/SKILL.md', '', '/'),
    directoryName: names,
    scope: fc.constantFrom('project', 'user', 'plugin'),
    plugin: names,
    name: names,
    description: texts,
    whenToUse: texts,
    firstParagraph: texts,
    disableModelInvocation: fc.boolean(),
    hasPaths: fc.boolean(),
  },
  { requiredKeys: ['kind', 'file', 'directoryName', 'scope', 'disableModelInvocation', 'hasPaths'] },
);

const settingNames = [
  'skillListingBudgetFraction',
  'skillListingMaxDescChars',
  'SLASH_COMMAND_TOOL_CHAR_BUDGET',
  'skillOverrides',
  'disableBundledSkills',
  'CLAUDE_CODE_DISABLE_BUNDLED_SKILLS',
  'skillUsage',
  '__proto__',
];
const values = fc.oneof(
  fc.anything(),
  fc.constantFrom(0.01, 0.5, 1, 7, '3000', '1', 'nonsense'),
  fc.dictionary(names, fc.constantFrom('off', 'name-only', 'on', { usageCount: 3, lastUsedAt: 9 }, null)),
);
const settings: fc.Arbitrary<ClientSettings> = fc.dictionary(
  fc.constantFrom(...settingNames),
  fc.record({ value: values, origin: fc.constantFrom('--set', 'settings.json') }),
);
const models = fc.record(
  {
    id: fc.constantFrom('claude-opus-4-6', 'claude-sonnet-5', 'claude-sonnet-4-5', 'Claude-Opus-4-6[1m]', 'other', ''),
    window: fc.oneof(fc.integer({ min: -5, max: 2_000_000 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY)),
  },
  { requiredKeys: [] },
);

function inputs(client: ClientId): fc.Arbitrary<ListingInput> {
  return fc.record({
    client: fc.constant(client),
    sources: fc.array(sources, { maxLength: 30 }),
    settings,
    model: models,
  });
}

/** True where the line shows the start of the text up to an ellipsis, and `lost` is all the rest of it. */
function coversText({ line, fullLine, lost, state, id }: ListingEntry): boolean {
  if (lost === '') return line === fullLine;
  for (let at = fullLine.indexOf(lost, 2 + id.length); at !== -1; at = fullLine.indexOf(lost, at + 1)) {
    const [before, behind] = [fullLine.slice(0, at), fullLine.slice(at + lost.length)];
    if (state === 'omitted' && line === '' && before.endsWith(': ')) return true;
    if (state === 'name-only' && before.endsWith(': ') && [`- ${id}`, `- ${id}:${behind}`].includes(line)) return true;
    if (['…', '', '.', '..', '...'].some((ellipsis) => line === before + ellipsis + behind)) return true;
  }
  return false;
}

describe.each(clientIds)('the list of %s, whatever stands in it', (client) => {
  it('is made without an error, and has an entry for every skill and command', () => {
    fc.assert(
      fc.property(inputs(client), (input) => {
        const listing = replayListing(input);
        const count = input.sources.filter(({ kind }) => kind !== 'agent').length;
        expect(listing.entries).toHaveLength(listing.record === 'none' ? 0 : count);
        expect(Number.isFinite(listing.used)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each<ClientId>(['claude-code', 'codex'])('the budget of %s', (client) => {
  it('holds, or nothing that could give way is left', () => {
    fc.assert(
      fc.property(inputs(client), (input) => {
        const { entries, limit, used, reserved } = replayListing(input);
        const separators = client === 'codex' ? 0 : Math.max(0, entries.filter(({ line }) => line !== '').length - 1);
        expect(used).toBe(reserved + separators + entries.reduce((sum, { cost }) => sum + cost, 0));
        if (limit === undefined || used <= limit) return;
        const shown = entries.filter(({ state }) => state !== 'absent' && state !== 'omitted');
        expect(client).toBe('claude-code');
        expect(shown.filter(({ line, id }) => line !== `- ${id}`)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('loses exactly what the line does not show', () => {
    fc.assert(
      fc.property(inputs(client), (input) => {
        for (const entry of replayListing(input).entries) {
          if (entry.state === 'absent') expect([entry.line, entry.lost]).toEqual(['', '']);
          else expect([entry, coversText(entry)]).toEqual([entry, true]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('comes out the same whatever order the files are found in', () => {
    fc.assert(
      fc.property(inputs(client), fc.integer(), (input, seed) => {
        const apart = input.sources.map((source, nth) => ({ ...source, directoryName: `${nth}-x`, file: `${nth}` }));
        const unique = { ...input, sources: apart.map(({ name: _, ...source }) => source) };
        const turned = unique.sources.toSorted(
          (a, b) => ((seed ^ a.file.length) & 1 ? 1 : -1) * (a.file < b.file ? 1 : -1),
        );
        const lines = (sources: readonly ListedSource[]) => replayListing({ ...unique, sources }).text;
        expect(lines(turned)).toBe(lines(unique.sources));
      }),
      { numRuns: 60 },
    );
  });
});
