import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientIds } from '@sopwright/clients';
import { createDocument, type Document, kindOfPath, loadMarkdownParser } from '@sopwright/document';
import {
  createEngine,
  type FileView,
  type Finding,
  noFiles,
  presetSetting,
  presetSettings,
  type Rule,
} from '@sopwright/lint';
import { loadTokenCounter } from '@sopwright/workspace';
import { beforeAll, expect, test, vi } from 'vitest';
import { rules } from './registry.generated.ts';

// All fixtures are linted once for each client.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

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
  await Promise.all([loadMarkdownParser(), loadTokenCounter('o200k_base')]);
  workspaces.push(...readFixtures().map(openFixture));
});

/** Rules whose severity depends on what is found, whoever reads it. */
const BY_TEXT = new Set(['security/invisible-characters']);

/** Who reads a JSON file is told by its place, whoever is selected. */
const FOR_ALL = new Set(['json/invalid']);

const selective = rules.filter(({ meta }) => {
  return (meta.kind === 'compatibility' || meta.clients === 'selected') && !FOR_ALL.has(meta.id);
});

/** What these rules find in all fixtures with one client selected. */
function findingsFor(client: string, run: readonly Rule[] = selective): readonly Finding[] {
  const engine = createEngine({ rules: run, clients: [client], settings: presetSettings(run, 'recommended') });
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

test('a rule whose errors depend on what clients do says so in its metadata, and it is so', () => {
  const erring = rules.filter((rule) => presetSetting(rule, 'recommended').severity === 'error');
  const varying = erring.filter(({ meta }) => meta.errorWhere !== undefined);
  const reasons = new Map(varying.map(({ meta }) => [meta.id, meta.errorWhere]));
  const wrong = ['copilot-cli', 'gemini-cli'].flatMap((client) => {
    return findingsFor(client, erring).flatMap(({ rule, message, severity, clients }) => {
      const reason = reasons.get(rule);
      const isLost = clients.some(({ effect }) => effect === 'dropped' || (effect === 'damaged' && reason === 'lost'));
      const isFit = reason === undefined ? severity === 'error' : severity === 'warning' || isLost;
      return isFit || BY_TEXT.has(rule) ? [] : [`${client} ${severity} ${rule}: ${message}`];
    });
  });
  expect([...new Set(wrong)]).toEqual([]);
});
