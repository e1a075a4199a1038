import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { entry, fixtureEntry, stdioEntry } from '../../test-support/server-entries.ts';
import type { ServerCapture } from '../capture.ts';
import type { ServerConfig } from '../server-config.ts';
import type { MeasureLimits } from './limits.ts';
import { measureServers } from './measure-servers.ts';

const QUICK: Partial<MeasureLimits> = { startMs: 5_000, requestMs: 1_000, graceMs: 300, totalMs: 10_000 };

async function measure(config: ServerConfig, limits: Partial<MeasureLimits> = {}): Promise<ServerCapture> {
  const [capture] = await measureServers([config], { start: true, limits: { ...QUICK, ...limits } });
  if (capture === undefined) throw new Error('no capture');
  return capture;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sopwright-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    // A process that has ended and waits for its parent to look is gone as well.
    const state = process.platform === 'linux' ? readFileSync(`/proc/${id}/stat`, 'utf8') : '';
    return !/\) [ZX] /.test(state);
  } catch {
    return false;
  }
}

describe('what was not measured has a status and a reason, and no tools', () => {
  test.each<[string, string, RegExp, Partial<MeasureLimits>]>([
    ['hang', 'timeout', /^did not answer initialize within 0\.3 s$/, { startMs: 300 }],
    ['wrong-id', 'timeout', /within 0\.3 s \(answers with an id that was not asked for: 1\)$/, { startMs: 300 }],
    ['crash', 'startup-failure', /^exited with code 3$/, {}],
    ['exit-0', 'startup-failure', /^exited with code 0$/, {}],
    ['no-capabilities', 'startup-failure', /^answered without protocol version or capabilities$/, {}],
    ['long-line', 'startup-failure', /^wrote a line of over 16777216 bytes$/, {}],
    ['endless-noise', 'startup-failure', /^wrote over 1000 lines that are no JSON-RPC$/, {}],
    ['endless-questions', 'startup-failure', /^asked over 1000 times$/, {}],
    ['deep', 'startup-failure', /^sent JSON nested over 150 levels deep$/, {}],
    ['list-error', 'list-error', /^answered tools\/list with error -32603: fetch failed$/, {}],
    ['list-hang', 'timeout', /^did not answer tools\/list within 0\.2 s$/, { requestMs: 200 }],
    ['list-crash', 'list-error', /^exited with code 4$/, {}],
    ['endless-pages', 'list-error', /^has over 100 pages of tools$/, {}],
    [
      'endless-pages',
      'timeout',
      /^took longer than 1 s altogether$|^did not answer/,
      { totalMs: 600, pages: 1e9, items: 1e9 },
    ],
    ['repeated-cursor', 'list-error', /^sends the same cursor of tools\/list twice$/, {}],
    ['many-tools', 'list-error', /^lists over 10000 tools$/, {}],
    ['no-list', 'list-error', /^answered tools\/list without a list of "tools"$/, {}],
    ['no-name', 'list-error', /^answered tools\/list with a tool without a name \(number 2\)$/, {}],
  ])('%s: %s', async (behaviour, status, reason, limits) => {
    const capture = await measure(fixtureEntry(behaviour), limits);
    expect(capture).toMatchObject({ name: behaviour, status, tools: [], wire: '' });
    expect(capture.reason).toMatch(reason);
    expect(capture.listMs).toBeUndefined();
  });

  test('a command that is not there', async () => {
    const capture = await measure(stdioEntry('gone', ['/nowhere/at/all']));
    expect(capture).toMatchObject({
      status: 'startup-failure',
      reason: 'could not be started: the command was not found',
    });
  });

  test('a variable without a value, a transport of the past, an entry with neither command nor address', async () => {
    const { place } = fixtureEntry('plain');
    const unresolved = [{ name: 'TOKEN', effect: 'Claude Code keeps the text as it is', place }];
    expect(await measure({ ...fixtureEntry('plain'), unresolved })).toMatchObject({
      status: 'unresolved-variable',
      reason: 'the variable TOKEN has no value: Claude Code keeps the text as it is',
    });
    const old = entry('old', { type: 'sse', url: 'http://127.0.0.1:9/sse', headers: {} });
    expect(await measure(old)).toMatchObject({ status: 'remote-not-measured' });
    const { transport: _, ...bare } = fixtureEntry('plain');
    expect(await measure(bare)).toMatchObject({ status: 'startup-failure' });
  });

  test('without a word that servers may be started, none is', async () => {
    const options: object = {};
    // @ts-expect-error: `start` is missing, as it would be in JavaScript.
    await expect(measureServers([fixtureEntry('plain')], options)).rejects.toThrow(TypeError);
  });
});

describe('what is measured', () => {
  test('all lists, instructions, name, version and times', async () => {
    const capture = await measure(fixtureEntry('everything', { argument: 'Add with care.' }));
    expect(capture).toMatchObject({
      status: 'measured',
      serverInfo: { name: 'fixture', version: '1.2.3' },
      protocolVersion: '2025-11-25',
      instructions: 'Add with care.',
    });
    expect(capture.tools.map(({ name }) => name)).toEqual(['add']);
    expect(capture.prompts).toHaveLength(1);
    expect(capture.resources).toHaveLength(2);
    expect(capture.initializeMs).toBeLessThanOrEqual(capture.listMs ?? 0);
  });

  test('pages are joined as they stand on the wire', async () => {
    const capture = await measure(fixtureEntry('pages'));
    expect(capture.wire).toBe('[ {"name":"a","inputSchema":{"2":1,"1":2}} ,{"name":"\\u0062"},{"name":"c","n":1.0}]');
    expect(JSON.parse(capture.wire)).toEqual(capture.tools);
  });

  test('a slow start within the limit', async () => {
    const capture = await measure(fixtureEntry('slow'));
    expect(capture.status).toBe('measured');
    expect(capture.initializeMs).toBeGreaterThanOrEqual(690);
  });

  test('noise on standard output is passed over', async () => {
    expect(await measure(fixtureEntry('noise'))).toMatchObject({ status: 'measured' });
  });

  test('tools that change from one question to the next', async () => {
    const capture = await measure(fixtureEntry('dynamic'));
    expect(capture).toMatchObject({ status: 'dynamic', tools: [{ name: 'add-1' }] });
  });

  test('a server that knows the specification of 2026-07-28 alone', async () => {
    const capture = await measure(fixtureEntry('discover'));
    expect(capture).toMatchObject({
      status: 'measured',
      protocolVersion: '2026-07-28',
      serverInfo: { name: 'stateless', version: '9' },
      instructions: 'Hi.',
      tools: [{ name: 'add' }],
    });
  });

  test('ping and roots/list are answered, everything else is refused', async () => {
    const { tools } = await measure(fixtureEntry('asks'));
    expect(JSON.parse(String(tools[0]?.description))).toEqual([
      { jsonrpc: '2.0', id: 'p', result: {} },
      { jsonrpc: '2.0', id: 7, result: { roots: [] } },
      { jsonrpc: '2.0', id: 8, error: { code: -32601, message: 'Method not found' } },
    ]);
  });

  test('captures come in the order of the entries, several at a time', async () => {
    const names = ['slow', 'plain', 'hang', 'noise'];
    const done: string[] = [];
    const captures = await measureServers(
      names.map((name) => fixtureEntry(name)),
      {
        start: true,
        limits: { ...QUICK, startMs: 1_500 },
        concurrency: 4,
        onDone: ({ name }) => done.push(name),
      },
    );
    expect(captures.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'slow measured',
      'plain measured',
      'hang timeout',
      'noise measured',
    ]);
    expect(done.toSorted()).toEqual(names.toSorted());
    expect(done.indexOf('plain')).toBeLessThan(done.indexOf('slow'));
  });
});

describe('a server has the machine to itself as little as can be', () => {
  test('its environment is the list of allowed variables and what the config sets', async () => {
    process.env.SOPWRIGHT_TEST_TOKEN = 'of our own';
    onTestFinished(() => {
      delete process.env.SOPWRIGHT_TEST_TOKEN;
    });
    const file = path.join(temporaryFolder(), 'folder');
    const config = fixtureEntry('environment', { argument: file, env: { REGION: 'eu-west-1' } });
    const { instructions = '' } = await measure(config);
    const { env, cwd } = JSON.parse(instructions);
    const allowed = ['HOME', 'LANG', 'LC_ALL', 'LC_CTYPE', 'PATH', 'REGION', 'TERM', 'TMPDIR', 'TZ'];
    expect(Object.keys(env).filter((name) => !allowed.includes(name))).toEqual([]);
    // The folder is another one each time: a capture names none, so that two of the same server are the same.
    expect(env).toMatchObject({ REGION: 'eu-west-1', HOME: '/sopwright-mcp-home', PATH: process.env.PATH });
    expect(cwd).toBe('/sopwright-mcp-home');
    const home = readFileSync(file, 'utf8');
    expect(path.dirname(home)).toBe(realpathSync(tmpdir()));
    expect(existsSync(home)).toBe(false);
  });

  test('what it says on standard error is shown without the values of the config', async () => {
    const capture = await measure(fixtureEntry('crash', { env: { API_KEY: 'sk-very-secret' } }));
    expect(capture.errorOutput).toBe('cannot start with [redacted]');
    expect(JSON.stringify(capture)).not.toContain('very-secret');
  });

  test.skipIf(process.platform === 'win32')('a grandchild that ignores SIGTERM is gone', async () => {
    const file = path.join(temporaryFolder(), 'pid');
    const capture = await measure(fixtureEntry('grandchild', { argument: file }));
    expect(capture.status).toBe('measured');
    const id = Number(readFileSync(file, 'utf8'));
    expect(id).toBeGreaterThan(1);
    expect(isAlive(id)).toBe(false);
  });
});
