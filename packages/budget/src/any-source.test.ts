import { clientIds } from '@sopwright/clients';
import { createDocument, type DocumentKind, loadMarkdownParser } from '@sopwright/document';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { replayAgents } from './agents.ts';
import { loadedInstructions } from './instructions.ts';
import { replayListing } from './listing/replay.ts';
import { readBy } from './reach.ts';
import { listedSources } from './sources.ts';

beforeAll(() => loadMarkdownParser());

const fields = fc.constantFrom('name', 'description', 'when_to_use', 'paths', 'tools', 'metadata', 'alwaysApply');
const values = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('', 'null', '[a, [b]]', '{a: 1}', '*a', '"open', '|\n  a\n  b', '12', '--- x', '@a.md', '!!js x'),
);
const frontmatters = fc
  .array(fc.tuple(fields, values), { maxLength: 6 })
  .map((pairs) => pairs.map(([key, value]) => `${key}: ${value}`).join('\n'));
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.tuple(frontmatters, fc.string({ maxLength: 60 })).map(([head, body]) => `---\n${head}\n---\n${body}`),
);
const folders = fc.constantFrom(
  '.claude',
  'skills',
  'commands',
  'agents',
  '.x',
  'a',
  '..',
  'plugins',
  '',
  '.claude-plugin',
);
const paths = fc
  .tuple(fc.array(folders, { maxLength: 6 }), fc.constantFrom('SKILL.md', 'a.md', 'plugin.json'))
  .map(([above, name]) => [...above, name].join('/'));
const kinds = fc.constantFrom<DocumentKind>('skill', 'command', 'agent', 'plugin', 'instruction');
const documents = fc.array(
  fc.tuple(paths, kinds, contents).map(([path, kind, content]) => createDocument({ path, kind, content })),
  { maxLength: 8 },
);

it('reads, places and lists whatever the files hold', () => {
  fc.assert(
    fc.property(documents, (found) => {
      const sources = listedSources(found);
      expect(sources).toHaveLength(found.filter(({ kind }) => /^(?:skill|command|agent)$/.test(kind)).length);
      for (const client of clientIds) {
        for (const source of sources) expect(readBy(client, source).verdict).toBeTypeOf('string');
        const input = { client, sources, settings: {}, model: {} };
        const listed = replayListing(input).entries.length + replayAgents(input).entries.length;
        expect(listed).toBeLessThanOrEqual(sources.length);
      }
    }),
    { numRuns: 150 },
  );
});

it('loads instruction files whatever they hold, each at most once', () => {
  const texts = fc.dictionary(
    fc.constantFrom('CLAUDE.md', 'GEMINI.md', 'AGENTS.md', 'a.md', 'b/a.md'),
    fc.oneof(values, frontmatters),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(...clientIds), (held, client) => {
      const readText = (path: string): string | undefined => (Object.hasOwn(held, path) ? held[path] : undefined);
      const { files } = loadedInstructions(client, { readText, filesBelow: () => Object.keys(held) });
      expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    }),
    { numRuns: 150 },
  );
});
