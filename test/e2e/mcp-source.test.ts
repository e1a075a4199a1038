import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchFromServer, listFromServer } from '@sopwright/mcp';
import type { McpSource } from '@sopwright/sop';
import { describe, expect, test } from 'vitest';
import { command, project } from './command.ts';
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
