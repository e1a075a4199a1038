import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { command, project } from './command.ts';
import { hashOf, LOCK, REGISTRY, read, registry, sop, temporaryFolder, write } from './registry-project.ts';

const text = sop('Rotate keys');
const yaml = `version: 1\nsources:\n  pack: { npm: { package: '@team/sops', version: 1.2.3, folder: dist } }\nsops:\n  rotate-keys: { source: pack }\n`;

/** A package whose scripts would leave a mark, packed by npm itself. */
function tarball(mark: string): string {
  const folder = temporaryFolder();
  const scripts = Object.fromEntries(
    ['preinstall', 'install', 'postinstall', 'prepare'].map((name) => [name, `touch ${mark}`]),
  );
  write(folder, 'package.json', JSON.stringify({ name: '@team/sops', version: '1.2.3', scripts }));
  write(folder, 'dist/rotate-keys.sop.md', text);
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent'], { cwd: folder, stdio: 'pipe' });
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  return join(folder, file);
}

/** A registry of one package on this machine, so that no network is needed. */
async function npmRegistry(file: string): Promise<{ readonly url: string; readonly asked: string[] }> {
  const bytes = await readFile(file);
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url?.endsWith('.tgz') === true) response.end(bytes);
    else if (decodeURIComponent(request.url ?? '') !== '/@team/sops') response.writeHead(404).end('{}');
    else {
      const dist = { tarball: `http://${request.headers.host}/sops.tgz`, integrity };
      const version = { name: '@team/sops', version: '1.2.3', dist, _hasShrinkwrap: false };
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ name: '@team/sops', 'dist-tags': { latest: '1.2.3' }, versions: { '1.2.3': version } }),
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, asked };
}

/** Runs the command while this process goes on answering. */
function run(cwd: string, url: string, ...args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const { PATH = '' } = process.env;
  const env = {
    PATH,
    HOME: cwd,
    npm_config_registry: url,
    npm_config_cache: join(cwd, 'cache'),
    npm_config_fetch_retries: '0',
  };
  const child = spawn(process.execPath, [command, 'registry', ...args], { cwd, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

describe('an npm package', () => {
  it("is packed by the user's npm, read in memory, and none of its scripts runs", { timeout: 60_000 }, async () => {
    const cwd = project({ [REGISTRY]: yaml });
    const mark = join(cwd, 'mark');
    const file = tarball(mark);
    const { url, asked } = await npmRegistry(file);
    const first = await run(cwd, url, 'sync');
    expect(first).toEqual({
      code: 0,
      output: `added     rotate-keys  ${hashOf(text).slice(0, 12)}\n1 SOP: 1 change, the lock is written.\n`,
    });
    const integrity = `sha512-${createHash('sha512')
      .update(await readFile(file))
      .digest('base64')}`;
    expect(JSON.parse(read(cwd, LOCK) ?? '').sources.pack.resolved).toEqual({ version: '1.2.3', integrity });
    expect(read(cwd, `.sopwright/sops/${hashOf(text)}.md`)).toBe(text);
    expect(existsSync(mark)).toBe(false);
    expect(existsSync(join(cwd, 'node_modules'))).toBe(false);
    const requests = asked.length;
    expect((await run(cwd, url, 'sync', '--frozen')).output).toBe('1 SOP: all as locked.\n');
    expect(asked).toHaveLength(requests);
  });

  it('that the registry does not have is one line, and nothing is written', { timeout: 60_000 }, async () => {
    const cwd = project({ [REGISTRY]: yaml.replace('@team/sops', '@team/none') });
    const { url } = await npmRegistry(tarball(join(cwd, 'mark')));
    const { code, output } = await run(cwd, url, 'sync');
    expect(code).toBe(2);
    expect(output).toMatch(
      /^sopwright: sopwright.registry.yaml: The package @team\/none@1.2.3 cannot be fetched: npm says: .+\.\n1 SOP: 1 problem, nothing was written\.\n$/,
    );
    expect(existsSync(join(cwd, LOCK))).toBe(false);
  });

  it('that is installed at exactly that version is read where it lies', () => {
    const cwd = project({
      [REGISTRY]: yaml,
      'node_modules/@team/sops/package.json': '{ "name": "@team/sops", "version": "1.2.3" }',
      'node_modules/@team/sops/dist/rotate-keys.sop.md': text,
    });
    expect(registry(cwd, 'sync').code).toBe(0);
    expect(JSON.parse(read(cwd, LOCK) ?? '').sources.pack.resolved).toEqual({ version: '1.2.3' });
    write(cwd, 'node_modules/@team/sops/dist/rotate-keys.sop.md', 'Other');
    // What is locked and stored is not read again.
    expect(registry(cwd, 'sync').stdout).toBe('1 SOP: all as locked.\n');
    expect(registry(cwd, 'show', 'rotate-keys', '--text').stdout).toBe(text);
  });
});
