import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@sopwright/rules';
import { pages } from '@sopwright/rules/pages';
import { expect, test } from 'vitest';
import { root } from './source-tree.ts';

test('generated files are what their sources give', () => {
  const script = join(root, 'scripts/generate.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stdout + stderr).toBe('');
  expect(status).toBe(0);
});

test('every rule has a page and fixtures of both kinds', () => {
  // A command itself speaks for these: no file can make them speak. `budget/*` has its tests in packages/budget.
  const isSpokenForByACommand = (id: string): boolean =>
    id === 'internal/rule-crash' || id === 'workspace/unreadable' || id.startsWith('budget/');
  const bare = rules.flatMap(({ meta: { id } }) => {
    const folder = join(root, 'packages/rules/fixtures', id);
    const cases = existsSync(folder) ? readdirSync(folder) : [];
    const hasBoth = ['ok.', 'bad.'].every((prefix) => cases.some((name) => name.startsWith(prefix)));
    return (hasBoth || isSpokenForByACommand(id)) && pages[id] !== undefined ? [] : [id];
  });
  expect(bare).toEqual([]);
});
