import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { project } from './command.ts';

const cli = join(import.meta.dirname, '../../packages/cli');
const text = readFileSync(join(cli, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');

function noticesFor(module: string): { status: number | null; stdout: string; stderr: string } {
  const plugin = JSON.stringify(pathToFileURL(join(cli, 'notices.mjs')).href);
  const code = `const { noticesFor } = await import(${plugin}); console.log(noticesFor([${JSON.stringify(module)}]));`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
}

function bundledPackage(manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const root = project({
    'node_modules/thing/package.json': JSON.stringify({ name: 'thing', version: '1.0.0', ...manifest }),
    'node_modules/thing/index.js': '',
    ...files,
  });
  return join(root, 'node_modules/thing/index.js');
}

it('stands beside the bundle, with the text of every licence', () => {
  for (const name of ['commander', 'yaml', '@11ty/gray-matter', 'micromark', 'chokidar', 'lodash.uniq', 'format']) {
    expect(text).toMatch(new RegExp(`^${name.replace('.', '\\.')} \\d`, 'm'));
  }
  for (const section of text.split(`\n${'-'.repeat(80)}\n\n`).slice(1)) expect(section).toMatch(/copyright/i);
});

it('takes the BSD licence of node-forge', () => {
  expect(text).toMatch(/^node-forge [\d.]+ \(BSD-3-Clause, chosen from BSD-3-Clause OR GPL-2\.0\)$/m);
  expect(text).toContain('Digital Bazaar');
  expect(text).not.toContain('GNU GENERAL PUBLIC LICENSE');
});

it('names every licence text that is kept', () => {
  const known: Readonly<Record<string, { text: string }>> = JSON.parse(
    readFileSync(join(cli, 'licenses/known.json'), 'utf8'),
  );
  const kept = readdirSync(join(cli, 'licenses')).filter((file) => file.endsWith('.txt'));
  expect([...new Set(Object.values(known).map((entry) => entry.text))].toSorted()).toEqual(kept.toSorted());
  for (const name of Object.keys(known)) expect(text).toContain(`\n${name} `);
});

it('of the token tables is the same in the package that holds them', () => {
  const licence = readFileSync(join(cli, 'licenses/tiktoken.txt'), 'utf8');
  expect(readFileSync(join(cli, '../tokens/NOTICE'), 'utf8')).toContain(licence.trim());
  expect(text).toContain(licence.trim());
});

it('stops the build at a licence that is not allowed, is missing or has no text', () => {
  const gpl = noticesFor(bundledPackage({ license: 'GPL-3.0' }));
  expect(gpl.status).toBe(1);
  expect(gpl.stderr).toContain('thing 1.0.0 has the licence GPL-3.0, expected one of');
  expect(noticesFor(bundledPackage({})).stderr).toContain('thing 1.0.0 has the licence undefined');
  expect(noticesFor(bundledPackage({ license: 'MIT' })).stderr).toContain('thing 1.0.0 has no licence text');
  const map = JSON.stringify({ sources: ['../../.pnpm/inner@2.0.0/node_modules/inner/index.js'] });
  const withInner = { 'node_modules/thing/LICENSE': 'Copyright', 'node_modules/thing/index.js.map': map };
  expect(noticesFor(bundledPackage({ license: 'MIT' }, withInner)).stderr).toContain('inner 2.0.0 has the licence');
});
