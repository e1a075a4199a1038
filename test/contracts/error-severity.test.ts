import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientIds, defaultClientIds } from '@sopwright/clients';
import { loadMarkdownParser } from '@sopwright/document';
import { createEngine, type Finding, presetSettings } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { type FileContent, type FixtureCase, readCases } from '@sopwright/testing';
import { loadTokenCounter } from '@sopwright/workspace';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CaseSetup, readSetup } from '../../packages/testing/src/case-setup.ts';
import { createCaseWorkspace } from '../../packages/testing/src/case-workspace.ts';
import { harmlessErrors } from './harmless-errors.ts';
import { root } from './source-tree.ts';

const fixtures = join(root, 'packages', 'rules', 'fixtures');

function casesOf(id: string): readonly FixtureCase[] {
  const folder = join(fixtures, id);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  const contents = paths.map((path): [string, FileContent] => [
    path.slice(folder.length + 1).replaceAll('\\', '/'),
    readFileSync(path),
  ]);
  return readCases(new Map(contents));
}

const cases = readdirSync(fixtures).flatMap((group) =>
  readdirSync(join(fixtures, group)).flatMap((name) => casesOf(`${group}/${name}`)),
);
const settings = presetSettings(rules, 'recommended');

/** Findings of a case under `recommended`, whatever its own rule and options are. */
function findingsOf(
  { files }: FixtureCase,
  { kinds, hits }: CaseSetup,
  clients: readonly string[],
): readonly Finding[] {
  const engine = createEngine({ rules, clients, settings });
  const workspace = createCaseWorkspace(files, kinds);
  const analyses = [...workspace.documents.values()].map((document) => {
    const played = (hits[document.path] ?? []).flatMap(({ text, label }) => {
      const start = document.text.indexOf(text);
      return start === -1 ? [] : [{ range: [start, start + text.length] as const, label }];
    });
    return engine.analyze(document, workspace.files, engine.needsScan(document) ? played : []);
  });
  return engine.conclude(analyses).findings;
}

beforeAll(async () => {
  await Promise.all([loadMarkdownParser(), loadTokenCounter('o200k_base')]);
});

describe('an error under `recommended` names a client that drops or damages the skill', () => {
  const selections: readonly [string, (setup: CaseSetup) => readonly string[] | undefined][] = [
    ['the default clients', () => defaultClientIds],
    ['all clients', () => clientIds],
    ['the clients that the case names', ({ clients }) => clients],
  ];

  test.each(selections)('in all fixtures, for %s', (_, select) => {
    const findings = cases.flatMap((fixture) => {
      const { setup } = readSetup(fixture.setup);
      const clients = select(setup);
      return clients === undefined ? [] : findingsOf(fixture, setup, clients);
    });
    expect(harmlessErrors(findings)).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(10);
  });
});
