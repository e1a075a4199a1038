import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import {
  freePort,
  type LoopbackServer,
  loopbackServer,
  type Respond,
  sendJson,
} from '../../test-support/loopback-server.ts';
import { httpEntry } from '../../test-support/server-entries.ts';
import type { ServerCapture } from '../capture.ts';
import { measureServers } from './measure-servers.ts';

const GREETING = {
  protocolVersion: '2025-11-25',
  capabilities: { tools: {} },
  serverInfo: { name: 'loopback', version: '1' },
};
const LIST = { tools: [{ name: 'add', inputSchema: { type: 'object' } }] };

async function measure(url: string, headers: Readonly<Record<string, string>> = {}): Promise<ServerCapture> {
  const limits = { startMs: 2_000, requestMs: 500, graceMs: 300, messageBytes: 100_000 };
  const [capture] = await measureServers([httpEntry('remote', url, headers)], { start: true, limits });
  if (capture === undefined) throw new Error('no capture');
  return capture;
}

function answerOf(body: Readonly<Record<string, unknown>>): unknown {
  return { jsonrpc: '2.0', id: body.id, result: body.method === 'initialize' ? GREETING : LIST };
}

const plain: Respond = ({ body, method }, response) => {
  if (method === 'DELETE') response.writeHead(204).end();
  else if (body.id === undefined) response.writeHead(202).end();
  else sendJson(response, answerOf(body), body.method === 'initialize' ? { 'mcp-session-id': 's-1' } : {});
};

/** A server that answers `initialize` as the test says and everything else as it should. */
function startsWith(respond: (response: ServerResponse) => void): Promise<LoopbackServer> {
  return loopbackServer((request, response) => {
    if (request.body.method === 'initialize') respond(response);
    else plain(request, response);
  });
}

describe('Streamable HTTP', () => {
  test('JSON answers; session, version and configured headers go with every later request', async () => {
    const { url, seen } = await loopbackServer(plain);
    expect(await measure(url, { authorization: 'Bearer abcdef' })).toMatchObject({
      status: 'measured',
      wire: JSON.stringify(LIST.tools),
      serverInfo: { name: 'loopback', version: '1' },
    });
    expect(seen.map(({ method, body }) => body.method ?? method)).toEqual([
      'initialize',
      'notifications/initialized',
      'tools/list',
      'tools/list',
      'DELETE',
    ]);
    const [first, ...later] = seen.map(({ headers }) => headers);
    expect(first?.['mcp-session-id']).toBeUndefined();
    expect(first?.accept).toBe('application/json, text/event-stream');
    expect(later.every((headers) => headers['mcp-session-id'] === 's-1')).toBe(true);
    expect(later.every((headers) => headers['mcp-protocol-version'] === '2025-11-25')).toBe(true);
    expect(seen.every(({ headers }) => headers.authorization === 'Bearer abcdef')).toBe(true);
  });

  test('answers as streams of events, with comments, other events and a question in between', async () => {
    const { url, seen } = await loopbackServer(({ body, method }, response) => {
      if (method === 'DELETE' || body.id === undefined || body.method === undefined) {
        response.writeHead(202).end();
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': hello\r\n\r\nevent: other\ndata: {"jsonrpc":"2.0","id":1,"result":{}}\n\n');
      response.write('data: {"jsonrpc":"2.0","id":"q","method":"roots/list"}\n\n');
      const [head = '', tail = ''] = JSON.stringify(answerOf(body)).split('"result":');
      // Never ended by the server: the answer is enough.
      response.write(`event: message\nid: 5\ndata: ${head}\ndata: "result":${tail}\n\n`);
    });
    expect(await measure(url)).toMatchObject({ status: 'measured', tools: [{ name: 'add' }] });
    const replies = seen.filter(({ body }) => body.id === 'q');
    expect(replies.length).toBeGreaterThan(0);
    expect(replies[0]?.body).toEqual({ jsonrpc: '2.0', id: 'q', result: { roots: [] } });
  });

  test('a server that knows the specification of 2026-07-28 alone', async () => {
    const { url, seen } = await loopbackServer(({ body, headers }, response) => {
      const isStateless = headers['mcp-protocol-version'] === '2026-07-28' && headers['mcp-method'] === body.method;
      if (!isStateless) {
        response.writeHead(400, { 'content-type': 'application/json' });
        const data = { supported: ['2026-07-28'] };
        response.end(JSON.stringify({ jsonrpc: '2.0', id: body.id, error: { code: -32022, message: 'No', data } }));
      } else if (body.method === 'server/discover') {
        const result = { supportedVersions: ['2026-07-28'], capabilities: { tools: {} } };
        sendJson(response, { jsonrpc: '2.0', id: body.id, result });
      } else sendJson(response, answerOf(body));
    });
    expect(await measure(url)).toMatchObject({ status: 'measured', protocolVersion: '2026-07-28' });
    expect(seen.at(-1)?.body.params).toMatchObject({
      _meta: { 'io.modelcontextprotocol/protocolVersion': '2026-07-28' },
    });
  });

  test.each([401, 403])('%s means that it wants credentials', async (status) => {
    const { url } = await startsWith((response) => response.writeHead(status).end('{}'));
    expect(await measure(url)).toMatchObject({ status: 'auth-required', tools: [], wire: '' });
  });

  test('another origin gets nothing of what the config says', async () => {
    const other = await loopbackServer(plain);
    const { url } = await startsWith((response) => response.writeHead(307, { location: other.url }).end());
    expect(await measure(url, { authorization: 'Bearer abcdef' })).toMatchObject({
      status: 'remote-not-measured',
      reason: 'redirects to another origin, which is not followed',
    });
    expect(other.seen).toEqual([]);
  });

  test('a redirect within the origin is followed, in a circle not for ever', async () => {
    const { url, seen } = await startsWith((response) => response.writeHead(307, { location: '/mcp?again' }).end());
    expect(await measure(url)).toMatchObject({ status: 'remote-not-measured', reason: 'redirects more than 3 times' });
    expect(seen).toHaveLength(4);
  });

  test.each<[string, (response: ServerResponse) => void, string, string]>([
    [
      'an error of the server',
      (response) => response.writeHead(500).end('<html>'),
      'startup-failure',
      'answered initialize with HTTP 500',
    ],
    ['no answer', () => undefined, 'timeout', 'did not answer initialize within 2 s'],
    [
      'a body without end',
      (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(' '.repeat(200_000)),
      'startup-failure',
      'sent a body of over 100000 bytes',
    ],
    [
      'an event without end',
      (response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(`data: ${'a'.repeat(2e5)}`),
      'startup-failure',
      'wrote a line of over 100000 bytes',
    ],
    [
      'an empty stream',
      (response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(),
      'startup-failure',
      'answered initialize with no JSON-RPC answer to it',
    ],
  ])('%s', async (_, respond, status, reason) => {
    const { url } = await startsWith(respond);
    expect(await measure(url)).toMatchObject({ status, reason });
  });

  test('nobody there', async () => {
    expect(await measure(`http://127.0.0.1:${await freePort()}/mcp`)).toMatchObject({
      status: 'remote-not-measured',
      reason: 'cannot be reached: ECONNREFUSED',
    });
  });
});
