import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { project } from '../command.ts';
import { pullRequestEvent, startRunner } from './action-run.ts';
import { startGitHub } from './github-server.ts';

const stub = readFileSync(new URL('./stub-command.mjs', import.meta.url), 'utf8');

/** A registry with `sopwright` 1.2.3: the stub, with a script that must not run. Returns its address. */
async function startRegistry(trace: string): Promise<string> {
  const manifest = {
    name: 'sopwright',
    version: '1.2.3',
    type: 'module',
    scripts: {
      postinstall: `node -e "require('fs').writeFileSync(${JSON.stringify(JSON.stringify(trace)).slice(1, -1)}, '')"`,
    },
  };
  const folder = project({ 'package/package.json': JSON.stringify(manifest), 'package/dist/sopwright.js': stub });
  spawnSync('tar', ['-czf', 'package.tgz', 'package'], { cwd: folder });
  const tarball = readFileSync(join(folder, 'package.tgz'));
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const server = createServer((request, response) => {
    const url = `http://${request.headers.host}`;
    const dist = { tarball: `${url}/package.tgz`, integrity };
    const versions = { '1.2.3': { ...manifest, hasInstallScript: true, dist } };
    const packument = JSON.stringify({ name: 'sopwright', 'dist-tags': { latest: '1.2.3' }, versions });
    if (request.url === '/sopwright') response.end(packument);
    else if (request.url === '/package.tgz') response.end(tarball);
    else response.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

describe('the command that the action installs', () => {
  it('comes from npm in the version asked for, runs no script, and obeys no .npmrc of the pull request', async () => {
    const github = await startGitHub();
    const trace = join(project({}), 'ran');
    const registry = await startRegistry(trace);
    const runner = startRunner(github, {
      '.npmrc': 'registry=http://127.0.0.1:9/\n',
      'package.json': '{ "name": "x" }',
    });
    const cache = project({});
    const env = { npm_config_registry: registry, npm_config_cache: cache, npm_config_update_notifier: 'false' };
    const { code, stdout } = await runner.run({
      inputs: { 'command-path': '', version: '1.2.3' },
      env,
      event: pullRequestEvent(runner.commit, 'stranger/Hello-World'),
    });
    expect(stdout).not.toContain('::error');
    expect(code).toBe(0);
    expect(runner.calls()).toHaveLength(4);
    expect(existsSync(trace)).toBe(false);
    expect(existsSync(join(runner.workspace, 'node_modules'))).toBe(false);

    const gone = await runner.run({ inputs: { 'command-path': '', version: '9.9.9' }, env });
    expect(gone.code).toBe(1);
    expect(gone.stdout).toContain('::error::npm could not install sopwright@9.9.9: its lines are in the log.');
  });

  it('is missed in one line where there is no npm', async () => {
    const github = await startGitHub();
    const { code, stdout } = await startRunner(github).run({
      inputs: { 'command-path': '' },
      env: { PATH: '/nowhere' },
    });
    expect(code).toBe(1);
    expect(stdout).toContain('::error::npm cannot be started: run actions/setup-node before the action');
  });
});

const wrongInputs: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ mode: 'post' }, '`mode` is `post`, expected one of check, post-comment'],
  [{ budget: 'yes' }, '`budget` is `yes`, expected one of true, false'],
  [{ 'upload-sarif': '1' }, '`upload-sarif` is `1`'],
  [{ comment: 'always' }, '`comment` is `always`, expected one of auto, never'],
  [{ 'fail-on': 'warn' }, '`fail-on` is `warn`, expected one of error, warning, info, never'],
  [{ compare: '--output=x' }, '`compare` is `--output=x`, expected auto, never or a git ref'],
  [{ compare: 'a b' }, '`compare` is `a b`'],
  [{ config: '-x' }, '`config` is `-x`, expected one path'],
  [{ sarif: 'a\n::error::b' }, '`sarif` is `a ::error::b`, expected one path'],
  [{ paths: 'ok\n--fix' }, '`paths` is `--fix`, expected one path a line'],
  [{ preset: '--all' }, '`preset` is `--all`'],
  [{ clients: 'codex; rm' }, '`clients` is `codex;`'],
  [{ version: 'latest' }, '`version` is `latest`, expected one version'],
  [{ version: '1.2.3 evil' }, '`version` is `1.2.3 evil`'],
  [{ 'working-directory': '..' }, '`working-directory` is `..`, expected a directory in the workspace'],
  [{ 'working-directory': 'gone' }, '`working-directory` is `gone`'],
  [{ 'command-path': 'gone.js' }, '`command-path` is `gone.js`, where there is no file'],
  [{ token: 'a\nb' }, '`token` is not a token'],
];

describe('inputs that are not what they should be', () => {
  it('stop the step with one line', async () => {
    const runner = startRunner(await startGitHub());
    for (const [inputs, words] of wrongInputs) {
      const { code, stdout } = await runner.run({ inputs });
      expect(stdout).toContain(words);
      expect(stdout).toMatch(/^::error::.*\n$/);
      expect(code).toBe(1);
    }
  });

  it.each([
    [{ GITHUB_REPOSITORY: '../x' }, 'GITHUB_REPOSITORY is not `owner/name`'],
    [{ GITHUB_EVENT_PATH: '/nowhere/event.json' }, 'GITHUB_EVENT_PATH names cannot be read'],
    [{ GITHUB_API_URL: 'file:///etc' }, 'GITHUB_API_URL is not an address'],
  ])('and so does a runner that is none: %j', async (env, words) => {
    const github = await startGitHub();
    const { code, stdout } = await startRunner(github).run({ env });
    expect(code).toBe(1);
    expect(stdout).toContain(words);
  });
});
