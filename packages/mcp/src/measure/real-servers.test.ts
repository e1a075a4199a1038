import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadTokenCounter } from '@sopwright/workspace';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../test-support/loopback-server.ts';
import { httpEntry, program, stdioEntry } from '../../test-support/server-entries.ts';
import type { ServerCapture } from '../capture.ts';
import type { ServerConfig } from '../server-config.ts';
import { claudeCodeHandshake, type Handshake } from './handshake.ts';
import { measureServers } from './measure-servers.ts';

/** What the reference captures were made with. */
const ROOTS_ONLY: Handshake = { ...claudeCodeHandshake, capabilities: { roots: {} } };

async function measure(config: ServerConfig, handshake = claudeCodeHandshake): Promise<ServerCapture> {
  const [capture] = await measureServers([config], { start: true, handshake: () => handshake });
  if (capture === undefined) throw new Error('no capture');
  return capture;
}

function startedServer(name: string): ServerConfig {
  switch (name) {
    case 'filesystem':
      return stdioEntry(name, [program('mcp-server-filesystem'), tmpdir()]);
    case 'playwright':
      return stdioEntry(name, [program('playwright-mcp')]);
    default:
      return stdioEntry(name, [program(`mcp-server-${name}`)]);
  }
}

const captures = path.resolve(import.meta.dirname, '../../../../../shared/data/mcp-captures');
const hasCaptures = existsSync(captures);
if (!hasCaptures) process.stderr.write(`skipped: no reference captures of MCP servers at ${captures}\n`);

interface ReferenceCapture {
  readonly metrics: {
    readonly tools: number;
    readonly bytes: number;
    readonly o200k: number;
    readonly cl100k: number;
    readonly sha256: string;
  };
  readonly instructions?: string | null;
  readonly tools: readonly { readonly name: string }[];
}

function reference(name: string): ReferenceCapture {
  return JSON.parse(readFileSync(path.join(captures, `${name}.json`), 'utf8'));
}

describe('real servers over stdio', () => {
  test.each([
    ['everything', 16, 'mcp-servers/everything'],
    ['filesystem', 14, 'secure-filesystem-server'],
    ['memory', 9, 'memory-server'],
    ['playwright', 25, 'Playwright'],
  ])('%s lists %s tools to Claude Code', async (name, tools, title) => {
    const capture = await measure(startedServer(name));
    expect(capture).toMatchObject({ status: 'measured', serverInfo: { name: title }, protocolVersion: '2025-11-25' });
    expect(capture.tools).toHaveLength(tools);
    expect(JSON.parse(capture.wire)).toEqual(capture.tools);
  });

  test('tools depend on what the client says it can do', async () => {
    const bare: Handshake = { ...claudeCodeHandshake, capabilities: {} };
    const counts = await Promise.all(
      [bare, ROOTS_ONLY].map(async (handshake) => (await measure(startedServer('everything'), handshake)).tools.length),
    );
    expect(counts).toEqual([13, 14]);
  });

  test.skipIf(!hasCaptures).each(['filesystem', 'memory', 'playwright'])(
    '%s is the reference, byte by byte',
    async (name) => {
      const { metrics } = reference(name);
      const { wire, tools } = await measure(startedServer(name), ROOTS_ONLY);
      const [o200k, cl100k] = await Promise.all([loadTokenCounter('o200k_base'), loadTokenCounter('cl100k_base')]);
      expect({
        tools: tools.length,
        bytes: Buffer.byteLength(wire),
        o200k: o200k.count(wire),
        cl100k: cl100k.count(wire),
        sha256: createHash('sha256').update(wire).digest('hex').slice(0, 16),
      }).toEqual({
        tools: metrics.tools,
        bytes: metrics.bytes,
        o200k: metrics.o200k,
        cl100k: metrics.cl100k,
        sha256: metrics.sha256,
      });
    },
  );

  // Its schemas come from the zod that it brings along; the reference was made with another beside it.
  test.skipIf(!hasCaptures)('everything has the tools and the instructions of the reference', async () => {
    const { tools, instructions } = await measure(startedServer('everything'), ROOTS_ONLY);
    const other = reference('everything');
    expect(tools.map(({ name }) => name)).toEqual(other.tools.map(({ name }) => name));
    expect(instructions).toBe(other.instructions);
  });
});

test('everything over Streamable HTTP lists what it lists over stdio', async () => {
  const port = await freePort();
  const env = { PATH: process.env.PATH ?? '', PORT: String(port) };
  const child = spawn(program('mcp-server-everything'), ['streamableHttp'], { env });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.stderr.once('data', resolve));
  const [remote, local] = await Promise.all([
    measure(httpEntry('remote', `http://127.0.0.1:${port}/mcp`)),
    measure(startedServer('everything')),
  ]);
  expect(remote).toMatchObject({ status: 'measured', tools: local.tools });
  expect(remote.wire).toBe(local.wire);
});
