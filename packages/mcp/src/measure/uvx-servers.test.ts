import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loopbackServer, sendJson } from '../../test-support/loopback-server.ts';
import { stdioEntry } from '../../test-support/server-entries.ts';
import type { ServerCapture } from '../capture.ts';
import { catalogue, launchOf } from '../kit/catalogue.ts';
import { parseLock } from '../lock/read-lock.ts';
import type { ServerConfig } from '../server-config.ts';
import { measureServers } from './measure-servers.ts';

/** Downloads a Python package with all it needs where the cache has none. */
const LONG = 240_000;

const hasUvx = spawnSync('uvx', ['--version']).status === 0;
if (!hasUvx) process.stderr.write('skipped: servers that uvx starts, since there is no uvx (pip install uv)\n');

function lockedNames(name: string): readonly string[] {
  const file = path.resolve(import.meta.dirname, '../../catalogue/sopwright.mcp.lock.json');
  const { servers } = parseLock(readFileSync(file, 'utf8'), file);
  return servers.find((server) => server.name === name)?.tools?.map((tool) => tool.name) ?? [];
}

async function measure(config: ServerConfig): Promise<ServerCapture> {
  const limits = { startMs: LONG, totalMs: LONG };
  const [capture] = await measureServers([config], { start: true, limits });
  if (capture === undefined) throw new Error('no capture');
  return capture;
}

describe.skipIf(!hasUvx)('servers that uvx starts', () => {
  // Fetched before they are measured: a download belongs to no server's start.
  beforeAll(() => {
    for (const name of ['awslabs.aws-documentation-mcp-server==1.2.3', 'mcp-proxy-for-aws==1.7.0']) {
      spawnSync('uvx', ['--from', name, 'python', '-c', 'pass']);
    }
  }, LONG);

  test('aws-documentation lists what the catalogue says', { timeout: LONG }, async () => {
    const server = catalogue.find(({ name }) => name === 'aws-documentation');
    if (server === undefined) throw new Error('not in the catalogue');
    const { command, args, env } = launchOf(server, 'us-east-1');
    const capture = await measure(stdioEntry(server.name, [command, ...args], env));
    expect(capture).toMatchObject({ status: 'measured', serverInfo: { name: server.package } });
    // Names alone: uvx pins the server and not the libraries that write its schemas.
    expect(capture.tools.map((tool) => tool.name)).toEqual(lockedNames(server.name));
  });

  test('mcp-proxy-for-aws hands on what the server behind it lists', { timeout: LONG }, async () => {
    const tools = [{ name: 'add', description: 'Adds.', inputSchema: { type: 'object', properties: {} } }];
    const { url, seen } = await loopbackServer(({ body, method }, response) => {
      if (method !== 'POST') response.writeHead(405).end();
      else if (body.id === undefined) response.writeHead(202).end();
      else if (body.method === 'initialize') {
        const serverInfo = { name: 'loopback', version: '1' };
        const result = { protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo };
        sendJson(response, { jsonrpc: '2.0', id: body.id, result });
      } else if (body.method === 'tools/list') sendJson(response, { jsonrpc: '2.0', id: body.id, result: { tools } });
      else sendJson(response, { jsonrpc: '2.0', id: body.id, error: { code: -32601, message: 'Method not found' } });
    });
    const capture = await measure(
      stdioEntry('proxy', ['uvx', 'mcp-proxy-for-aws@1.7.0', url, '--skip-auth'], { AWS_REGION: 'us-east-1' }),
    );
    expect(capture).toMatchObject({ status: 'measured', tools: [{ name: 'add', description: 'Adds.' }] });
    expect(seen.some(({ body }) => body.method === 'tools/list')).toBe(true);
    expect(seen.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });
});
