import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientIds } from '@sopwright/clients';
import { createDocument, type Document, kindOfPath, loadMarkdownParser } from '@sopwright/document';
import { createEngine, type FileView, type Finding, noFiles, presetSettings } from '@sopwright/lint';
import { loadCounter } from '@sopwright/tokens';
import { beforeAll, expect, test } from 'vitest';
import { rules } from './registry.generated.ts';

const folder = join(import.meta.dirname, '..', 'fixtures');

/** Files of one fixture, paths relative to it. */
type Fixture = ReadonlyMap<string, Buffer>;

/** The inputs of all fixtures, expectations and fixed files left out. */
function readFixtures(): readonly Fixture[] {
  const fixtures = new Map<string, Map<string, Buffer>>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const [group = '', rule = '', name = '', ...rest] = path.slice(folder.length + 1).split(/[\\/]/);
    if (rest.length === 1 || rest[0] === 'fixed') continue;
    const id = `${group}/${rule}/${name}`;
    const files = fixtures.get(id) ?? new Map<string, Buffer>();
    fixtures.set(id, files.set(rest.join('/'), readFileSync(path)));
  }
  return [...fixtures.values()];
}

function isBelowSkill(path: string, files: Fixture): boolean {
  const parts = path.split('/');
  return parts.some((_, depth) => depth > 0 && files.has([...parts.slice(0, depth), 'SKILL.md'].join('/')));
}

function viewOf(files: Fixture): FileView {
  return { ...noFiles, kindAt: (path) => (files.has(path) ? 'file' : 'missing') };
}

/** A fixture's documents, parsed once for all clients, and its files. */
interface Workspace {
  readonly documents: readonly Document[];
  readonly files: FileView;
}

function openFixture(files: Fixture): Workspace {
  const documents = [...files].flatMap(([path, content]) => {
    const kind = kindOfPath(path, { belowSkill: isBelowSkill(path, files) });
    return kind === undefined ? [] : [createDocument({ path, kind, content })];
  });
  return { documents, files: viewOf(files) };
}

const workspaces: Workspace[] = [];

beforeAll(async () => {
  await Promise.all([loadMarkdownParser(), loadCounter('o200k_base')]);
  workspaces.push(...readFixtures().map(openFixture));
});

/** Who reads a JSON file is told by its place, whoever is selected. */
const FOR_ALL = new Set(['json/invalid']);

const selective = rules.filter(({ meta }) => {
  return (meta.kind === 'compatibility' || meta.clients === 'selected') && !FOR_ALL.has(meta.id);
});

/** Findings of all fixtures with one client selected, and nothing but the rules that speak for clients. */
function findingsFor(client: string): readonly Finding[] {
  const settings = presetSettings(selective, 'recommended');
  const engine = createEngine({ rules: selective, clients: [client], settings });
  return workspaces.flatMap(({ documents, files }) => {
    return engine.conclude(documents.map((document) => engine.analyze(document, files))).findings;
  });
}

test.each(clientIds)('rules about clients name %s or are silent, where nobody else is selected', (client) => {
  const unnamed = findingsFor(client).filter(({ clients }) => clients.map(({ id }) => id).join() !== client);
  expect([...new Set(unnamed.map(({ rule, message }) => `${rule}: ${message}`))]).toEqual([]);
});

test('they do speak', () => {
  const spoken = new Set(clientIds.flatMap((client) => findingsFor(client).map(({ rule }) => rule)));
  expect(spoken.size).toBeGreaterThan(selective.length / 2);
});
