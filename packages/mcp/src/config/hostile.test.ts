import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type ConfigFiles, configFolder, readConfigs, shownProblems } from '../../test-support/config-folder.ts';
import { readServerConfigs, type ServerConfigs } from './read-server-configs.ts';

const MEBIBYTE = 1_048_576;

/** Milliseconds of processor time that reading takes; a busy machine does not stretch them. */
async function timed(files: ConfigFiles): Promise<{ readonly configs: ServerConfigs; readonly milliseconds: number }> {
  const from = process.cpuUsage();
  const configs = await readConfigs(files);
  const { user, system } = process.cpuUsage(from);
  return { configs, milliseconds: (user + system) / 1000 };
}

const server = (entry: object): object => ({ mcpServers: { one: entry } });

describe('a config that is made to hurt', () => {
  const repeated = (text: string): string => text.repeat(Math.floor(MEBIBYTE / text.length));
  test.each<[string, string, string | object]>([
    ['nested lists', '.mcp.json', '['.repeat(MEBIBYTE)],
    ['nested maps', '.mcp.json', repeated('{"mcpServers":')],
    ['commas and comments', '.vscode/mcp.json', `{"servers":{${repeated('/* x */,')}`],
    ['open variables', '.mcp.json', server({ command: repeated('$'.concat('{')) })],
    ['an image of colons and slashes', '.mcp.json', server({ command: 'docker', args: ['run', repeated('a/:')] })],
    ['a package of at signs', '.mcp.json', server({ command: 'uvx', args: [`git+https://${repeated('a@/')}`] })],
    ['an argument of assignments', '.mcp.json', server({ command: 'a', args: [repeated('token=x&')] })],
    ['a key without end', '.mcp.json', server({ command: 'a', [repeated('k')]: 1 })],
    ['TOML of nested lists', '.codex/config.toml', `x=${'['.repeat(500_000)}`],
    ['TOML of dotted keys', '.codex/config.toml', `${'a.'.repeat(200_000)}b=1`],
    ['TOML with a long text', '.codex/config.toml', `x="${'a'.repeat(900_000)}"`],
  ])('%s in %s takes no long time', async (_what, file, content) => {
    const { milliseconds } = await timed({ [`project/${file}`]: content });
    expect(milliseconds).toBeLessThan(15_000);
  });

  it('with twice the servers takes no more than about twice the time', async () => {
    const files = (count: number): ConfigFiles => ({
      'project/.cursor/mcp.json': {
        mcpServers: Object.fromEntries(
          Array.from({ length: count }, (_, nth) => [`s${nth}`, { command: 'npx', args: ['-y', `p${nth}`] }]),
        ),
      },
    });
    await timed(files(500));
    const few = await timed(files(4_000));
    const many = await timed(files(8_000));
    expect(many.configs.servers).toHaveLength(8_000);
    expect(many.milliseconds).toBeLessThan(few.milliseconds * 4 + 500);
  });

  it('of keys that objects have anyway is read as any other', async () => {
    const configs = await readConfigs({
      'project/.cursor/mcp.json':
        '{"mcpServers":{"__proto__":{"command":"a","env":{"__proto__":"b"}},"constructor":{}}}',
    });
    expect(configs.servers.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(shownProblems(configs)).toEqual(['error cursor .cursor/mcp.json:1:68 missing-command']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('any text', () => {
  test.each(['.mcp.json', '.vscode/mcp.json', '.codex/config.toml'])('in %s is read without a throw', async (file) => {
    const { project, home } = configFolder({});
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => `{"mcpServers":${json},"servers":${json}}`),
    );
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const readFile = (absolute: string): string => {
          if (absolute === path.join(project, file)) return content;
          throw Object.assign(new Error('not there'), { code: 'ENOENT' });
        };
        const { problems } = await readServerConfigs({ cwd: project, home, env: {}, platform: 'linux', readFile });
        for (const { place } of problems) {
          expect(place.range[0]).toBeGreaterThanOrEqual(0);
          expect(place.range[1]).toBeLessThanOrEqual(content.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe.skipIf(!existsSync('/dev/zero'))('what is no file', () => {
  const device = 'it is a device, a pipe or a socket';

  test.each<[string, ConfigFiles, string]>([
    ['a link to a device', { 'project/.cursor/mcp.json': '-> /dev/zero' }, device],
    ['a folder', { 'project/.cursor/mcp.json/keep.txt': '' }, 'it is a folder'],
    ['a link to itself', { 'project/.cursor/mcp.json': '-> mcp.json' }, 'its links run in a circle'],
    ['too large', { 'home/.cursor/mcp.json': 'x'.repeat(16 * MEBIBYTE + 1) }, 'it has more than 16 MiB'],
    ['too large for TOML', { 'home/.codex/config.toml': 'x'.repeat(MEBIBYTE + 1) }, 'it has more than 1 MiB'],
  ])('%s is a problem', async (_what, files, reason) => {
    const { problems, servers } = await readConfigs(files);
    expect(servers).toEqual([]);
    expect(problems.map(({ id, message }) => [id, message])).toEqual([
      ['unreadable', `The file cannot be read: ${reason}.`],
    ]);
  });

  it('a pipe is a problem, and not waited for', async () => {
    const { project, home } = configFolder({});
    mkdirSync(path.join(project, '.kiro', 'settings'), { recursive: true });
    execFileSync('mkfifo', [path.join(project, '.kiro', 'settings', 'mcp.json')]);
    const { problems } = await readServerConfigs({ cwd: project, home, env: {}, platform: 'linux' });
    expect(problems.map(({ message }) => message)).toEqual([`The file cannot be read: ${device}.`]);
  });
});
