import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientId } from '@sopwright/clients';
import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import { replayListing } from './listing/replay.ts';
import { listedSources } from './sources.ts';

/** A folder of test skills and what released clients made of it, beside the repository. */
const folder = join(import.meta.dirname, '../../../../shared/data/client-parsing');
const hasObservations = existsSync(join(folder, 'observed.json'));
const title = hasObservations ? 'observed readings' : 'observed readings (skipped: ../shared/data is not there)';

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) throw new Error(`no object around ${key}`);
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function sourcesOfCases(paths: readonly string[]) {
  const documents = paths.map((path) => {
    const content = readFileSync(join(folder, 'cases', path));
    return createDocument({ path: `.agents/skills/${path}`, kind: 'skill', content });
  });
  return listedSources(documents);
}

describe.skipIf(!hasObservations)(title, () => {
  beforeAll(() => loadMarkdownParser());

  it.each<ClientId>(['codex', 'gemini-cli'])(
    '%s lists the skills that it was seen to load, and no others',
    (client) => {
      const cases = property(JSON.parse(readFileSync(join(folder, 'observed.json'), 'utf8')), 'cases');
      const paths = Object.keys(cases ?? {});
      const { entries } = replayListing({ client, sources: sourcesOfCases(paths), settings: {}, model: {} });
      expect(paths.length).toBeGreaterThan(50);
      for (const path of paths) {
        const report = property(property(cases, path), client);
        const entry = entries.find(({ source }) => source.path === `.agents/skills/${path}`);
        const loads = entry !== undefined && entry.state !== 'absent';
        expect([path, loads, entry?.reason]).toEqual([path, property(report, 'loads'), entry?.reason]);
        if (loads && property(report, 'name') !== undefined)
          expect([path, entry.id]).toEqual([path, property(report, 'name')]);
      }
    },
  );
});
