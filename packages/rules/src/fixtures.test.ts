import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultClientIds } from '@sopwright/clients';
import { loadMarkdownParser } from '@sopwright/document';
import { type CaseOutcome, checkRule, type FileContent, readCases } from '@sopwright/testing';
import { loadTokenCounter } from '@sopwright/workspace';
import { beforeAll, expect, test } from 'vitest';
import { rules } from './registry.generated.ts';

const folder = join(import.meta.dirname, '..', 'fixtures');
const prefix = process.env.RULE ?? '';
const update = process.env.UPDATE === '1';

/** Rules that a command itself speaks for: no file can make them speak. `budget/*` has its tests in packages/budget. */
const isSpokenForByACommand = (id: string): boolean =>
  id === 'internal/rule-crash' || id === 'workspace/unreadable' || id.startsWith('budget/');

function readFiles(directory: string): Map<string, FileContent> {
  const files = new Map<string, FileContent>();
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(directory.length + 1).replaceAll('\\', '/'), readFileSync(path));
  }
  return files;
}

function namesIn(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function fixtureFolders(): string[] {
  if (!existsSync(folder)) return [];
  return namesIn(folder).flatMap((group) => namesIn(join(folder, group)).map((name) => `${group}/${name}`));
}

function write(id: string, outcome: CaseOutcome): void {
  if (outcome.expected === undefined) return;
  const target = join(folder, id, outcome.name);
  writeFileSync(join(target, 'expected.txt'), outcome.expected);
  rmSync(join(target, 'fixed'), { recursive: true, force: true });
  for (const [path, text] of outcome.fixed) {
    const file = join(target, 'fixed', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

beforeAll(async () => {
  const { CI = '' } = process.env;
  if (update && CI !== '' && CI !== 'false') throw new Error('UPDATE=1 is refused where CI is set');
  await Promise.all([loadMarkdownParser(), loadTokenCounter('o200k_base')]);
});

const known = new Set(rules.map(({ meta }) => meta.id));
const folders = fixtureFolders().filter((id) => id.startsWith(prefix));

test('every folder of fixtures belongs to a rule that `pnpm generate` knows', () => {
  expect(folders.filter((id) => !known.has(id))).toEqual([]);
});

for (const rule of rules) {
  const { id } = rule.meta;
  if (!id.startsWith(prefix) || isSpokenForByACommand(id)) continue;
  test(id, () => {
    const files = folders.includes(id) ? readFiles(join(folder, id)) : new Map<string, FileContent>();
    const { faults, cases } = checkRule({ rule, rules, clients: defaultClientIds, cases: readCases(files), update });
    if (update) for (const outcome of cases) write(id, outcome);
    if (faults.length > 0) expect.fail(`\n${faults.join('\n\n')}\n`);
  });
}
