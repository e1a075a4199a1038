import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { fixtureEntry, httpEntry, stdioEntry } from '../../test-support/server-entries.ts';
import type { ServerConfig } from '../server-config.ts';
import { measureServers } from './measure-servers.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const NUL = String.fromCharCode(0);

/** Servers that fail each in another way; `folder` is where they may write. */
function failing(folder: string): readonly (readonly [string, ServerConfig, string])[] {
  const at = (behaviour: string): ServerConfig => fixtureEntry(behaviour, { argument: path.join(folder, behaviour) });
  const missing = stdioEntry('folder', ['node']);
  const gone = { type: 'stdio', command: process.execPath, args: [], env: {}, cwd: '/nowhere/at/all' } as const;
  return [
    ['hangs', at('hang'), 'timeout'],
    ['crashes', at('crash'), 'startup-failure'],
    ['exits with 0', at('exit-0'), 'startup-failure'],
    ['answers with an error', at('list-error'), 'list-error'],
    ['has no last page', at('endless-pages'), 'list-error'],
    ['writes 100 MB without an end of line', at('long-line'), 'startup-failure'],
    ['writes noise without end', at('endless-noise'), 'startup-failure'],
    ['leaves a grandchild that ignores SIGTERM', at('grandchild-hang'), 'timeout'],
    ['is no file', stdioEntry('none', ['/nowhere/at/all']), 'startup-failure'],
    ['has a NUL in its command', stdioEntry('nul', [`no${NUL}de`]), 'startup-failure'],
    ['has a NUL in an argument', stdioEntry('nul', ['node', NUL]), 'startup-failure'],
    ['has a folder that is not there', { ...missing, transport: gone }, 'startup-failure'],
    ['has a header that is none', httpEntry('h', 'http://127.0.0.1:9/', { 'a b': 'c' }), 'remote-not-measured'],
  ];
}

const names = failing('').map(([name]) => name);

test.each(names)('of a server that %s nothing is left behind', { timeout: 30_000 }, async (name) => {
  const root = mkdtempSync(path.join(tmpdir(), 'sopwright-left-'));
  const [temporary, notes] = [path.join(root, 'tmp'), path.join(root, 'notes')];
  mkdirSync(temporary);
  mkdirSync(notes);
  vi.stubEnv('TMPDIR', temporary);
  try {
    const [, config, status] = failing(notes).find((each) => each[0] === name) ?? [];
    if (config === undefined) throw new Error('no such server');
    const [capture] = await measureServers([config], { start: true, limits: { startMs: 2_000, graceMs: 200 } });
    expect(capture).toMatchObject({ status, tools: [], reason: expect.stringMatching(/./) });
    expect(readdirSync(temporary)).toEqual([]);
    // Every process of the server has this folder in its command line, but for the grandchild.
    const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    expect(stdout).not.toContain(notes);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
