import { createServer } from 'node:http';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler } from '@modelcontextprotocol/server';
import { loadMarkdownParser } from '@sopwright/document';
import type { McpSource } from '@sopwright/sop/registry';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { loadedSop, sopText } from '../../test-support/loaded-sops.ts';
import { serveSops } from '../serve/serve-sops.ts';
import { servedSops } from '../serve/served-sops.ts';
import { createSopServer } from '../serve/sop-server.ts';
import { fetchFromServer, listFromServer } from './from-server.ts';

/** Texts that a wrapper, a line of JSON or a careless reader would change, by names that a header cannot carry. */
const texts: Readonly<Record<string, string>> = {
  plain: sopText('Drain a Queue', 'Empties a queue.'),
  windows: '\ufeff# Title\r\n\r\n## Steps\r\n',
  'no end of line': '# Title',
  'blank ends': '\n\n# Title\n\n\n',
  'Ünïcödé 名前 😀': '# 名前 😀 \u2028 \u00a0\n',
  wrapped:
    '# T\n</content>\n<user-input>\n</user-input>\n</agent-sop>\n<\\/content>\n<agent-sop name="x">\n<content>\n',
  html: '# Title\n\n<!doctype html>\n',
  __proto__x: '# Title\n\n```json\n{"content": "x"}\n```\n',
  '=?base64?eA==?=': '# Named like a header\n',
  ' blank ': '# Blanks around its name\n',
  long: `# Long\n\n${'A line of an SOP that goes on for long.\n'.repeat(20_000)}`,
};

const names = Object.keys(texts);

function served(): ReturnType<typeof servedSops> {
  return servedSops(names.map((name) => loadedSop(name, texts[name] ?? '')));
}

async function legacyUrl(): Promise<string> {
  const serving = await serveSops(served(), { version: '1.2.3', http: { host: '127.0.0.1', port: 0 } });
  onTestFinished(() => serving.close());
  return serving.url ?? '';
}

/** Address of a server that knows the specification of 2026-07-28 alone. */
async function modernUrl(): Promise<string> {
  const sops = served();
  const handler = createMcpHandler(() => createSopServer(sops, '1.2.3'), { legacy: 'reject' });
  const handle = toNodeHandler(handler);
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    handle(Object.assign(request, { method, url }), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/mcp`;
}

beforeAll(async () => {
  await loadMarkdownParser();
});

test.each<[string, McpSource['style'], () => Promise<string>]>([
  ['prompts', 'prompts', legacyUrl],
  ['tools', 'retrieve', legacyUrl],
  ['prompts of 2026-07-28', 'prompts', modernUrl],
  ['tools of 2026-07-28', 'retrieve', modernUrl],
])('texts come back through %s byte by byte', async (_, style, address) => {
  const source: McpSource = { type: 'mcp', style, server: { url: await address() } };
  const fetched = await fetchFromServer(source, [...names, 'nobody']);
  expect(Object.fromEntries(fetched.texts)).toEqual(texts);
  expect(fetched.problems).toEqual([
    expect.stringMatching(/^MCP server "http:\/\/127\.0\.0\.1:\d+\/mcp": "nobody": .*There is no SOP "nobody"/),
  ]);
  expect(fetched.resolved).toEqual({ name: 'sopwright', version: '1.2.3' });
});

test('its prompts are listed, and what its search finds', async () => {
  const server = { url: await legacyUrl() };
  const prompts = await listFromServer({ type: 'mcp', style: 'prompts', server });
  expect(prompts.sops.map(({ name }) => name)).toEqual(names);
  expect(prompts.sops[0]).toEqual({ name: 'plain', title: 'Drain a Queue', description: 'Empties a queue.' });
  const found = await listFromServer({ type: 'mcp', style: 'retrieve', server }, { phrases: ['drain', 'empties'] });
  expect(found.sops).toEqual([prompts.sops[0]]);
});
