import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { hostname } from 'node:os';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { loadedSop, sopText } from '../../test-support/loaded-sops.ts';
import { serveSops } from './serve-sops.ts';
import { servedSops } from './served-sops.ts';

const TEXT = sopText('Drain a Queue', 'Empties a queue that is stuck.');

async function serve(): Promise<string> {
  const sops = servedSops([loadedSop('drain-queue', TEXT)]);
  const serving = await serveSops(sops, { version: '1', http: { host: '127.0.0.1', port: 0 } });
  onTestFinished(() => serving.close());
  if (serving.url === undefined) throw new Error('no address');
  return serving.url;
}

type Mode = 'legacy' | 'auto';

async function connectTo(url: string, mode: Mode = 'legacy'): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  await client.connect(new StreamableHTTPClientTransport(new URL(url)));
  onTestFinished(() => client.close());
  return client;
}

async function retrieve(client: Client): Promise<unknown> {
  const { content } = await client.callTool({ name: 'retrieve_agent_sop', arguments: { sop_name: 'drain-queue' } });
  return content;
}

const PING = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });

/** Status of one request with headers that `fetch` would not send. */
function status(url: string, headers: Readonly<Record<string, string>>, body = PING): Promise<number> {
  return new Promise((resolve, reject) => {
    const accept = 'application/json, text/event-stream';
    const all = { 'content-type': 'application/json', accept, ...headers };
    const request = httpRequest(url, { method: 'POST', headers: all }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end(body);
  });
}

beforeAll(async () => {
  await loadMarkdownParser();
});

describe('over HTTP', () => {
  test.each<[Mode, string]>([
    ['legacy', '2025-11-25'],
    ['auto', '2026-07-28'],
  ])('the official client (%s) speaks %s with it', async (mode, version) => {
    const client = await connectTo(await serve(), mode);
    expect(client.getNegotiatedProtocolVersion()).toBe(version);
    expect((await client.listPrompts()).prompts).toHaveLength(1);
    expect((await client.listTools()).tools).toHaveLength(3);
    expect(await retrieve(client)).toEqual([{ type: 'text', text: TEXT }]);
  });

  test('several clients at once, and one that leaves in the middle', async () => {
    const url = await serve();
    const clients = await Promise.all(Array.from({ length: 5 }, () => connectTo(url)));
    const [leaving, ...others] = clients;
    const answers = others.map(retrieve);
    await leaving?.close();
    for (const content of await Promise.all(answers)) expect(content).toEqual([{ type: 'text', text: TEXT }]);
  });

  test('a client that vanishes within a request holds nobody up', async () => {
    const url = new URL(await serve());
    const socket = connect(Number(url.port), '127.0.0.1');
    await new Promise<void>((resolve) => {
      const head = `POST /mcp HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{`;
      socket.write(head, () => resolve());
    });
    socket.destroy();
    expect(await retrieve(await connectTo(url.href))).toEqual([{ type: 'text', text: TEXT }]);
  });

  test('closing ends it with clients connected', async () => {
    const serving = await serveSops(servedSops([]), { version: '1', http: { host: '127.0.0.1', port: 0 } });
    await connectTo(serving.url ?? '');
    await serving.close();
    await serving.ended;
    await expect(status(serving.url ?? '', {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('what is refused', () => {
  test.each<[string, Readonly<Record<string, string>>, number]>([
    ['nothing of the own name', {}, 200],
    ['nothing of localhost with another port', { host: 'localhost:1' }, 200],
    ['another host', { host: 'attacker.example' }, 403],
    ['a host that begins like ours', { host: '127.0.0.1.attacker.example' }, 403],
    ['a host that is none', { host: '@' }, 403],
    ['another origin', { origin: 'https://attacker.example' }, 403],
    ['the origin of a sandbox', { origin: 'null' }, 403],
    ['nothing of the own origin', { origin: 'http://localhost:6274' }, 200],
    ['another kind of body', { 'content-type': 'text/plain' }, 415],
  ])('%s', async (_, headers, expected) => {
    expect(await status(await serve(), headers)).toBe(expected);
  });

  test('a body without end, no JSON, another address, another method', async () => {
    const url = await serve();
    expect(await status(url, {}, `"${'a'.repeat(2_000_000)}"`)).toBe(413);
    expect(await status(url, {}, '{"jsonrpc":')).toBe(400);
    expect(await status(url, {}, '\u0000')).toBe(400);
    expect(await status(url.replace('/mcp', '//'), {})).toBe(404);
    expect(await status(`${url}/more`, {})).toBe(404);
    expect((await fetch(url)).status).toBe(405);
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(405);
    expect(await status(url, {})).toBe(200);
  });

  test('what is nested, repeated or named to hurt is answered, and the next is, too', async () => {
    const url = await serve();
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const call = (name: string, input: string): string =>
      `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"${name}","arguments":${input}}}`;
    expect(await status(url, {}, call('search_documentation', `{"search_phrase":"a","x":${deep}}`))).toBe(200);
    expect(await status(url, {}, call('search_documentation', `{"search_phrase":"a","topics":[${deep}]}`))).toBe(200);
    expect(await status(url, {}, call('__proto__', '{"__proto__":{}}'))).toBe(200);
    expect(await status(url, {}, call('retrieve_skill', '{"skill_name":"\\ud800"}'))).toBe(200);
    expect(await status(url, {}, `[${Array.from({ length: 10_000 }, () => PING).join()}]`)).toBe(400);
    expect(await status(url, {})).toBe(200);
  });

  test('behind a wildcard the machine has its names, and nobody else', async () => {
    const serving = await serveSops(servedSops([]), { version: '1', http: { host: '0.0.0.0', port: 0 } });
    onTestFinished(() => serving.close());
    const url = serving.url?.replace('0.0.0.0', '127.0.0.1') ?? '';
    expect(await status(url, { host: hostname() })).toBe(200);
    expect(await status(url, { host: 'attacker.example' })).toBe(403);
  });

  test('an address that is taken', async () => {
    const { port } = new URL(await serve());
    const again = serveSops(servedSops([]), { version: '1', http: { host: '127.0.0.1', port: Number(port) } });
    await expect(again).rejects.toThrow(`The address 127.0.0.1:${port} is taken.`);
    const away = serveSops(servedSops([]), { version: '1', http: { host: '192.0.2.1', port: 0 } });
    await expect(away).rejects.toThrow('The address 192.0.2.1:0 is no address of this machine.');
  });
});
