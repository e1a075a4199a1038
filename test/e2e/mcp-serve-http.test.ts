import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { expect, onTestFinished, test } from 'vitest';
import { type Running, sopProject, startServing, texts } from './mcp-serve-project.ts';

async function startHttp(args: readonly string[] = []): Promise<Running & { readonly url: string }> {
  const serving = startServing(sopProject(), ['--http', ...args]);
  await serving.seen('stderr', '/mcp\n');
  return { ...serving, url: /http:\S+/.exec(serving.written.stderr)?.[0] ?? '' };
}

async function connectTo(url: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(url)));
  onTestFinished(() => client.close());
  return client;
}

test('the address stands on standard error, nothing on standard output; two clients are served at once', async () => {
  const { url, written } = await startHttp();
  expect(written.stderr).toBe(`sopwright: 1 draft not served.\nsopwright: 2 SOPs at ${url}\n`);
  expect(new URL(url).hostname).toBe('127.0.0.1');
  const clients = await Promise.all([connectTo(url), connectTo(url)]);
  const call = { name: 'retrieve_skill', arguments: { skill_name: 'drain_queue' } };
  const results = await Promise.all(clients.map((client) => client.callTool(call)));
  for (const { content } of results) expect(content).toEqual([{ type: 'text', text: texts['drain-queue'] }]);
  expect(written.stdout).toBe('');
});

test('the port and host that are asked for', async () => {
  const { url } = await startHttp(['--host', 'localhost']);
  expect(new URL(url).hostname).toBe('localhost');
  const again = startServing(sopProject(), ['--http', '--host', 'localhost', '--port', new URL(url).port]);
  expect(await again.ended).toBe(2);
  expect(again.written.stderr).toBe(`sopwright: The address localhost:${new URL(url).port} is taken.\n`);
});

test('SIGTERM ends it while a client is connected', async () => {
  const { url, child, ended } = await startHttp();
  await (await connectTo(url)).listTools();
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
