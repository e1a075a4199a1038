import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocument, isJsonObject, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClientSettings, ListedSource, Listing } from '../listing.ts';
import { listedSources } from '../sources.ts';
import { replayListing } from './replay.ts';

/** Lists that clients were seen to put into their prompts, beside the repository. */
const folder = join(import.meta.dirname, '../../../../../shared/data');
const hasObservations = existsSync(join(folder, 'codex-listing.json'));

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (!isJsonObject(value)) throw new Error('the observation has another shape');
  return value;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('the observation has another shape');
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('the observation has another shape');
  return value;
}

function number(value: unknown): number {
  if (typeof value !== 'number') throw new Error('the observation has another shape');
  return value;
}

function shownLines({ entries }: Listing): readonly string[] {
  return entries.flatMap(({ state, line }) => (state === 'absent' || state === 'omitted' ? [] : [line]));
}

function skill(name: string, description: string): ListedSource {
  const file = `skills/${name}/SKILL.md`;
  const base = { kind: 'skill', scope: 'project', disableModelInvocation: false, hasPaths: false } as const;
  return { ...base, file, directoryName: name, name, description };
}

function settingsOf(values: Readonly<Record<string, unknown>>): ClientSettings {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, origin: 'observed' }]));
}

const title = hasObservations ? 'observed lists' : 'observed lists (skipped: ../shared/data is not there)';

describe.skipIf(!hasObservations)(title, () => {
  beforeAll(() => loadMarkdownParser());

  it('Claude Code: every line and the total of every case', () => {
    const data = record(read('claude-code-listing.json'));
    const sources = list(data.skills).map((entry) => {
      const { name, description } = record(entry);
      return skill(text(name), text(description));
    });
    const cases = list(data.cases).map(record);
    expect(cases.length).toBeGreaterThan(0);
    for (const one of cases) {
      const { window, charsPerToken: _, ...settings } = record(one.settings);
      const listing = replayListing({
        client: 'claude-code',
        sources,
        settings: settingsOf(settings),
        model: { id: text(one.model), window: number(window) },
      });
      expect(shownLines(listing), text(one.case)).toEqual(one.ownLines);
      expect(listing.used, text(one.case)).toBe(one.totalChars);
    }
  });

  it('Claude Code: fields, commands and a plugin, read from their files', () => {
    const data = record(read('claude-code-listing-flags.json'));
    const skills = list(data.skills).map((entry) => {
      const one = record(entry);
      return { path: `.claude/skills/${text(one.dir)}/SKILL.md`, kind: 'skill', content: text(one.text) } as const;
    });
    const others = Object.entries(record(data.otherFiles)).map(([name, content]) => {
      const path = name.replace(/^plugin /, 'plugins/');
      const kind = path.endsWith('.json') ? 'plugin' : path.includes('/commands/') ? 'command' : 'agent';
      return { path, kind: path.endsWith('SKILL.md') ? 'skill' : kind, content: text(content) } as const;
    });
    const sources = listedSources([...skills, ...others].map(createDocument));
    const model = { id: 'claude-opus-4-6', window: number(record(data.settings).window) };
    const listing = replayListing({ client: 'claude-code', sources, settings: {}, model });
    expect(shownLines(listing)).toEqual(data.ownLines);
    expect(listing.used).toBe(data.totalChars);
    const hidden = listing.entries.filter(({ state }) => state === 'absent').map(({ id }) => id);
    expect(hidden).toEqual(['delta-dmi', 'iota-paths']);
  });

  it('Codex: every line of every case, and what its own skills take', () => {
    const cases = list(record(read('codex-listing.json')).cases).map(record);
    expect(cases.length).toBeGreaterThan(0);
    for (const one of cases) {
      const words = 'word '.repeat(number(one.descriptionWords));
      const sources = Array.from({ length: number(one.skills) }, (_, nth) => {
        const digits = String(nth).padStart(3, '0');
        return skill(`sk${digits}`, `D${digits} ${words}`.trim());
      });
      const model = { window: number(one.window) };
      const listing = replayListing({ client: 'codex', sources, settings: {}, model });
      expect(shownLines(listing), text(one.case)).toEqual(one.ownLines);
      const own = list(one.systemLines).map((line) => Math.ceil((number(record(line).bytes) + 1) / 4));
      expect(listing.reserved, text(one.case)).toBe(own.reduce((sum, cost) => sum + cost, 0));
    }
  });

  it('Codex: of 1,000 skills at 200,000 tokens 438 keep their name', () => {
    const sources = Array.from({ length: 1000 }, (_, nth) =>
      skill(`sk${String(nth).padStart(3, '0')}`, 'word '.repeat(40)),
    );
    const { entries } = replayListing({ client: 'codex', sources, settings: {}, model: { window: 200_000 } });
    expect(entries.filter(({ state }) => state === 'name-only')).toHaveLength(438);
    expect(entries.filter(({ state }) => state === 'omitted')).toHaveLength(562);
  });
});
