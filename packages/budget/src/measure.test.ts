import { loadMarkdownParser } from '@sopwright/document';
import { beforeAll, expect, it } from 'vitest';
import type { StartupServer } from './ground.ts';
import { measureStartup } from './measure.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

function server(file: string, tool: string): StartupServer {
  const tools = [{ name: tool, inputSchema: { type: 'object' } }];
  const known = { name: 'docs', tools };
  return { name: 'docs', file, hosts: ['claude-code'], origin: 'lock', status: 'measured', known };
}

it('tells servers of one name apart', async () => {
  const { measurement } = await measureStartup({
    documents: [],
    userDocuments: [],
    clients: [{ client: 'claude-code', settings: {}, model: {}, instructions: [], gaps: [], notes: [] }],
    servers: [server('.mcp.json', 'a'), server('plugin/.mcp.json', 'a_much_longer_name')],
    encoding: 'o200k_base',
    findTriggers: () => [],
    countAll: async (texts) => texts.map((text) => text.length),
  });
  expect(measurement.servers.map(({ clients }) => clients.map(({ startup }) => startup))).toEqual([
    ['mcp__docs__a'.length],
    ['mcp__docs__a_much_longer_name'.length],
  ]);
  expect(measurement.clients[0]?.mcp).toBe('mcp__docs__a'.length + 'mcp__docs__a_much_longer_name'.length);
});
