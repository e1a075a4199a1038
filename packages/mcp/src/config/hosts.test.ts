import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { clients } from '@sopwright/clients';
import { describe, expect, it, test } from 'vitest';
import { configFolder, readConfigs, serverOf, shownProblems } from '../../test-support/config-folder.ts';
import { readServerConfigs } from './read-server-configs.ts';

const stdio = { command: 'node', args: ['server.js'] };
const inKey = (key: string, entry: object = stdio): object => ({ [key]: { one: entry } });
const TOML = '[mcp_servers.one]\ncommand = "node"\nargs = ["server.js"]\n';

/** One file of every host and scope, by platform, with what it holds. */
const FILES: readonly (readonly [
  host: string,
  scope: string,
  platform: string,
  file: string,
  content: string | object,
])[] = [
  ['claude-code', 'project', 'linux', 'project/.mcp.json', inKey('mcpServers')],
  ['claude-code', 'user', 'linux', 'home/.claude.json', inKey('mcpServers')],
  ['claude-desktop', 'user', 'linux', 'home/.config/Claude/claude_desktop_config.json', inKey('mcpServers')],
  [
    'claude-desktop',
    'user',
    'darwin',
    'home/Library/Application Support/Claude/claude_desktop_config.json',
    inKey('mcpServers'),
  ],
  ['claude-desktop', 'user', 'win32', 'home/AppData/Roaming/Claude/claude_desktop_config.json', inKey('mcpServers')],
  ['codex', 'user', 'linux', 'home/.codex/config.toml', TOML],
  ['codex', 'project', 'linux', 'project/.codex/config.toml', TOML],
  ['copilot-cli', 'project', 'linux', 'project/.mcp.json', inKey('mcpServers', { ...stdio, type: 'local' })],
  ['copilot-cli', 'project', 'linux', 'project/.github/mcp.json', inKey('mcpServers')],
  ['copilot-cli', 'user', 'linux', 'home/.copilot/mcp-config.json', inKey('mcpServers')],
  ['vscode', 'project', 'linux', 'project/.vscode/mcp.json', inKey('servers')],
  ['vscode', 'project', 'linux', 'project/.mcp.json', inKey('mcpServers')],
  ['vscode', 'user', 'linux', 'home/.config/Code/User/mcp.json', inKey('servers')],
  ['vscode', 'user', 'darwin', 'home/Library/Application Support/Code/User/mcp.json', inKey('servers')],
  ['cursor', 'project', 'linux', 'project/.cursor/mcp.json', inKey('mcpServers')],
  ['cursor', 'user', 'linux', 'home/.cursor/mcp.json', inKey('mcpServers')],
  ['gemini-cli', 'project', 'linux', 'project/.gemini/settings.json', inKey('mcpServers')],
  ['gemini-cli', 'user', 'linux', 'home/.gemini/settings.json', inKey('mcpServers')],
  ['windsurf', 'user', 'linux', 'home/.codeium/windsurf/mcp_config.json', inKey('mcpServers')],
  ['kiro', 'project', 'linux', 'project/.kiro/settings/mcp.json', inKey('mcpServers')],
  ['kiro', 'user', 'linux', 'home/.kiro/settings/mcp.json', inKey('mcpServers')],
  ['zed', 'project', 'linux', 'project/.zed/settings.json', inKey('context_servers')],
  ['zed', 'user', 'linux', 'home/.config/zed/settings.json', inKey('context_servers')],
];

describe('a file of every host', () => {
  test.each(FILES)('%s, %s scope on %s: %s', async (host, scope, platform, file, content) => {
    const configs = await readConfigs({ [file]: content }, { platform });
    expect(serverOf(configs, host, 'one')).toMatchObject({
      scope,
      transport: { type: 'stdio', command: 'node', args: ['server.js'] },
      place: { file: file.replace(/^project\//, '').replace(/^home\//, '~/') },
      isDisabled: false,
      unresolved: [],
    });
    expect(shownProblems(configs).filter((line) => line.includes(` ${host} `))).toEqual([]);
  });

  it('is among these for every host that has facts', () => {
    const covered = new Set(FILES.map(([host]) => host));
    expect(clients.filter(({ mcp }) => mcp !== undefined).map(({ id }) => id)).toEqual(
      clients.map(({ id }) => id).filter((id) => covered.has(id)),
    );
  });

  it('is found where a variable moves it, and nowhere else then', async () => {
    const { project, home } = configFolder({
      'moved/mcp-config.json': inKey('mcpServers', { command: 'moved' }),
      'moved/config.toml': TOML,
      'home/.copilot/mcp-config.json': inKey('mcpServers', { command: 'never' }),
    });
    const moved = `${dirname(home)}/moved`;
    const env = { COPILOT_HOME: moved, CODEX_HOME: moved };
    const hosts = ['copilot-cli', 'codex'] as const;
    const { servers } = await readServerConfigs({ cwd: project, home, env, platform: 'linux', hosts });
    expect(servers.map(({ host, place }) => [host, place.file])).toEqual([
      ['codex', `${moved}/config.toml`],
      ['copilot-cli', `${moved}/mcp-config.json`],
    ]);
  });
});

describe('local scope of Claude Code', () => {
  it('is kept by the absolute path of the project, and goes before project and user', async () => {
    const { project, home } = configFolder({ 'project/.mcp.json': inKey('mcpServers') });
    const state = {
      projects: { [project]: inKey('mcpServers', { command: 'local' }), '/other': inKey('mcpServers') },
      ...inKey('mcpServers', { command: 'user' }),
    };
    writeFileSync(`${home}/.claude.json`, JSON.stringify(state));
    const { servers } = await readServerConfigs({
      cwd: project,
      home,
      env: {},
      platform: 'linux',
      hosts: ['claude-code'],
    });
    expect(servers.map(({ scope, shadowedBy }) => [scope, shadowedBy?.file])).toEqual([
      ['local', undefined],
      ['project', '~/.claude.json'],
      ['user', '~/.claude.json'],
    ]);
  });
});

describe('project files', () => {
  it('are looked for upward, the nearest first, and not above the top of the project', async () => {
    const files = {
      'project/.mcp.json': inKey('mcpServers', { command: 'top' }),
      'project/a/.mcp.json': inKey('mcpServers', { command: 'middle' }),
      'project/a/b/keep.txt': '',
      '.mcp.json': inKey('mcpServers', { command: 'outside' }),
    };
    const { servers } = await readConfigs(files, { cwd: 'a/b', hosts: ['claude-code'] });
    expect(servers.map(({ place, shadowedBy }) => [place.file, shadowedBy?.file])).toEqual([
      ['../.mcp.json', undefined],
      ['../../.mcp.json', '../.mcp.json'],
    ]);
  });

  it('further down are read by whoever starts there, and hide nothing above', async () => {
    const files = {
      'project/.mcp.json': inKey('mcpServers'),
      'project/service/.mcp.json': inKey('mcpServers', { command: 'below' }),
    };
    const { servers } = await readConfigs(files, { hosts: ['claude-code'] });
    expect(servers.map(({ place, shadowedBy }) => [place.file, shadowedBy])).toEqual([
      ['.mcp.json', undefined],
      ['service/.mcp.json', undefined],
    ]);
  });

  it('alone are read without the user, whatever git ignores', async () => {
    const files = {
      'project/.gitignore': '.mcp.json\n',
      'project/.mcp.json': inKey('mcpServers'),
      'home/.claude.json': inKey('mcpServers'),
    };
    const { servers, looked } = await readConfigs(files, { includeUser: false });
    expect(new Set(servers.map(({ place }) => place.file))).toEqual(new Set(['.mcp.json']));
    expect(looked.filter((path) => path.startsWith('~') || path.startsWith('/'))).toEqual([]);
  });

  it('that no host looks at are told', async () => {
    const { files, servers } = await readConfigs({ 'project/tools/mcp.json': inKey('mcpServers') });
    expect(servers).toEqual([]);
    expect(files).toEqual([{ file: 'tools/mcp.json', hosts: [] }]);
  });

  it('of a home folder are those of the user', async () => {
    const { home } = configFolder({
      'home/.cursor/mcp.json': inKey('mcpServers'),
      'home/documents/.mcp.json': inKey('mcpServers'),
    });
    const { servers } = await readServerConfigs({ cwd: home, home, env: {}, platform: 'linux' });
    expect(servers.map(({ scope, place }) => [scope, place.file])).toEqual([['user', '.cursor/mcp.json']]);
  });
});

test('a working directory is read from its entry by hosts that have a key for it, and counts from the project', async () => {
  const entry = { type: 'stdio', command: 'a', cwd: 'tools' };
  const configs = await readConfigs({ 'project/.mcp.json': { mcpServers: { one: entry } } });
  const folderOf = (host: string): unknown => {
    const { transport } = serverOf(configs, host, 'one');
    return transport !== undefined && 'cwd' in transport ? transport.cwd : undefined;
  };
  expect(folderOf('claude-code')).toBeUndefined();
  expect(folderOf('vscode')).toMatch(/\/project\/tools$/);
});
