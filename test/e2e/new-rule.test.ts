import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadMarkdownParser } from '@sopwright/document';
import type { Rule } from '@sopwright/lint';
import { checkRule, readCases } from '@sopwright/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

const repository = join(import.meta.dirname, '..', '..');
const root = mkdtempSync(join(tmpdir(), 'sopwright-new-rule-'));
const fixtures = join(root, 'packages/rules/fixtures/body/half-done');

function run(script: string, ...args: string[]): { status: number | null; output: string } {
  const command = [join(repository, 'scripts', script), ...args, '--root', root];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

beforeAll(async () => {
  await loadMarkdownParser();
  const rules = join(root, 'packages/rules');
  mkdirSync(join(rules, 'src'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(rules, 'package.json'), '{ "type": "module", "version": "1.4.2" }');
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('pnpm new:rule writes a rule that generates and passes the harness', async () => {
  const { status, output } = run('new-rule.mjs', 'body/half-done');
  expect(output).toContain('1 rule, 10 files written');
  expect(output).toContain('RULE=body/half-done UPDATE=1');
  expect(status).toBe(0);
  expect(run('generate.mjs', '--check')).toEqual({ status: 0, output: '' });

  const file = join(root, 'packages/rules/src/body/half-done.ts');
  expect(readFileSync(file, 'utf8')).toContain("since: '1.5.0'");
  const { default: rule }: { default: Rule } = await import(pathToFileURL(file).href);
  const paths = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const files = new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(fixtures, path))]));
  const outcome = checkRule({ rule, rules: [rule], clients: [], cases: readCases(files), update: true });
  expect(outcome.faults).toEqual([]);
});

test('it overwrites nothing', () => {
  const file = join(fixtures, 'ok.example/read-logs/SKILL.md');
  writeFileSync(file, 'mine');
  const { status, output } = run('new-rule.mjs', 'body/half-done');
  expect(output).toContain('packages/rules/src/body/half-done.ts exists already');
  expect(status).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test.each(['half-done', 'Body/x', 'body/x.ts', '../body/x', 'judgement/x', 'body/x/y'])('it refuses %s', (id) => {
  const { status, output } = run('new-rule.mjs', id);
  expect(output).toMatch(/is no name for a rule|is no group of rules/);
  expect(status).toBe(2);
});

test('generate leaves out and names a rule that breaks the conventions', () => {
  const file = join(root, 'packages/rules/src/body/half-done.ts');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace("id: 'body/half-done'", "id: 'body/other'").replace('## How to fix', '## Fix'));
  writeFileSync(join(root, 'packages/rules/src/body/broken.ts'), 'export default {');
  const { status, output } = run('generate.mjs');
  expect(output).toContain("half-done.ts: meta.id is 'body/other', expected 'body/half-done' as its path says");
  expect(output).toContain("half-done.ts: the doc comment has no section '## How to fix'");
  expect(output).toContain('body/broken.ts: it cannot be loaded');
  expect(status).toBe(1);
  expect(readFileSync(join(root, 'packages/rules/src/registry.generated.ts'), 'utf8')).not.toContain('half-done');
  expect(readdirSync(join(root, 'docs/rules'))).toEqual(['README.md']);
});

test('generate --check names what is out of date and how to mend it', () => {
  rmSync(join(root, 'packages/rules/src/body'), { recursive: true });
  run('generate.mjs');
  writeFileSync(join(root, 'docs/rules/README.md'), 'mine');
  mkdirSync(join(root, 'docs/rules/gone'), { recursive: true });
  writeFileSync(join(root, 'docs/rules/gone/gone.md'), 'old');
  const { status, output } = run('generate.mjs', '--check');
  expect(output.split('\n')).toEqual([
    'docs/rules/README.md is not what its sources give',
    'docs/rules/gone/gone.md has no source',
    'Run `pnpm generate` and commit the result.',
    '',
  ]);
  expect(status).toBe(1);
});
