import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchFromServer, listFromServer } from '@sopwright/mcp';
import type { McpSource } from '@sopwright/sop/registry';
import { describe, expect, test } from 'vitest';
import { command, project, sopwright } from './command.ts';
import { sopProject, texts } from './mcp-serve-project.ts';

function source(style: McpSource['style']): McpSource {
  return { type: 'mcp', style, server: { command: process.execPath, args: [command, 'mcp', 'serve'] } };
}

describe('the SOPs of `sopwright mcp serve` as a source', () => {
  test.each(['prompts', 'retrieve'] as const)('%s: every text comes back byte by byte', async (style) => {
    const options = { cwd: sopProject() };
    const { sops } = await listFromServer(source(style), { ...options, phrases: ['queue', 'table'] });
    expect(sops.map(({ name }) => name)).toEqual(['drain-queue', 'restore-table']);
    const fetched = await fetchFromServer(source(style), [...sops.map(({ name }) => name), 'half-written'], options);
    expect(Object.fromEntries(fetched.texts)).toEqual(texts);
    expect(fetched.resolved).toMatchObject({ name: 'sopwright' });
    expect(fetched.problems).toEqual([expect.stringContaining('There is no SOP "half-written"')]);
  });

  test('a registry that is broken is told in the words of the server', async () => {
    const cwd = project({ 'sopwright.registry.yaml': 'version: 7\n' });
    const { problems } = await fetchFromServer(source('prompts'), ['a'], { cwd, name: 'ours' });
    expect(problems).toEqual([
      expect.stringMatching(/^MCP server "ours": it exited with code 2: sopwright: sopwright\.registry/),
    ]);
  });
});

const folder = fileURLToPath(new URL('../../../shared/sops', import.meta.url));
const hasSops = existsSync(folder);

describe.skipIf(!hasSops)(`real SOPs${hasSops ? '' : ' (skipped: ../shared/sops is not here)'}`, () => {
  test.each(['prompts', 'retrieve'] as const)('%s: all of them come back byte by byte', async (style) => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    const originals = new Map(files.map((file) => [basename(file, '.md'), readFileSync(join(folder, file), 'utf8')]));
    const entries = [...originals.keys()].map((name) => `  ${name}: { source: theirs }\n`);
    const cwd = project({
      'sopwright.registry.yaml': `version: 1\nsources:\n  theirs: { folder: sops }\nsops:\n${entries.join('')}`,
      ...Object.fromEntries([...originals].map(([name, text]) => [`sops/${name}.sop.md`, text])),
    });
    const { texts: fetched, problems } = await fetchFromServer(source(style), [...originals.keys()], { cwd });
    expect(problems).toEqual([]);
    expect(fetched).toEqual(originals);
  });
});

describe('a registry with that server as its source', () => {
  const line = `${process.execPath} ${command} mcp serve --registry`;

  test.each(['prompts', 'retrieve'])('%s: added, synced, shown, and served on', async (style) => {
    const theirs = sopProject();
    const cwd = project({});
    const registry = (...args: readonly string[]) => sopwright(['registry', ...args], { cwd });
    const spec = `mcp:${line} ${theirs}`;
    const refused = registry('add', spec, '--style', style);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('with --start this would be run') });
    const queries = ['--query', 'a queue that is stuck', '--query', 'backup'];
    expect(registry('add', spec, '--style', style, '--start', ...queries)).toMatchObject({ code: 0, stderr: '' });
    expect(registry('sync', '--start')).toMatchObject({ code: 0, stderr: '' });
    for (const [name, text] of Object.entries(texts)) {
      expect(registry('show', name, '--text').stdout).toBe(text);
    }
    const again = registry('sync', '--start', '--frozen');
    expect(again).toMatchObject({ code: 0, stderr: '' });
    const { texts: served } = await fetchFromServer(source('prompts'), ['restore-table'], { cwd });
    expect(served.get('restore-table')).toBe(texts['restore-table']);
  });

  test('a server that is gone is one line, and nothing is written', () => {
    const server = `{ command: ${JSON.stringify(process.execPath)}, args: [gone.mjs] }`;
    const yaml = `version: 1\nsources:\n  theirs: { mcp: { style: prompts, server: ${server} } }\nsops:\n  a: { source: theirs }\n`;
    const cwd = project({ 'sopwright.registry.yaml': yaml });
    const { code, stderr } = sopwright(['registry', 'sync', '--start'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^sopwright: .*MCP server .* it exited with code 1: Node\.js v.*\n$/);
    expect(existsSync(join(cwd, 'sopwright.registry.lock.json'))).toBe(false);
  });

  test('without --start no variable is sent anywhere', () => {
    const server = `{ url: "http://127.0.0.1:1/\${HOME}" }`;
    const yaml = `version: 1\nsources:\n  theirs: { mcp: { style: prompts, server: ${server} } }\nsops:\n  a: { source: theirs }\n`;
    const { code, stderr } = sopwright(['registry', 'sync'], { cwd: project({ 'sopwright.registry.yaml': yaml }) });
    expect(code).toBe(2);
    expect(stderr).toContain('the variable HOME has no value: the environment is looked at with --start alone');
  });
});
