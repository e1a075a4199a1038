// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the hosts' own way to write variables
import { expect, it, test } from 'vitest';
import { readConfigs, serverOf, shownProblems } from '../../test-support/config-folder.ts';

const entry = { command: '${CLAUDE_PLUGIN_ROOT}/server', args: ['${user_config.KEY}'] };
const claude = { hosts: ['claude-code'] } as const;

test.each<[string, Record<string, object>, string]>([
  [
    'its .mcp.json',
    { '.claude-plugin/plugin.json': { name: 'p' }, '.mcp.json': { mcpServers: { one: entry } } },
    '.mcp.json',
  ],
  ['a flat .mcp.json', { '.claude-plugin/plugin.json': { name: 'p' }, '.mcp.json': { one: entry } }, '.mcp.json'],
  [
    'its manifest',
    { '.claude-plugin/plugin.json': { name: 'p', mcpServers: { one: entry } } },
    '.claude-plugin/plugin.json',
  ],
  [
    'a file that the manifest names',
    {
      '.claude-plugin/plugin.json': { name: 'p', mcpServers: './servers.json' },
      'servers.json': { mcpServers: { one: entry } },
    },
    'servers.json',
  ],
  [
    'a list in the manifest',
    {
      '.claude-plugin/plugin.json': { name: 'p', mcpServers: ['./a.json', { one: entry }] },
      'a.json': { mcpServers: {} },
    },
    '.claude-plugin/plugin.json',
  ],
])('a plugin of Claude Code brings a server by %s', async (_what, files, file) => {
  const below = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`project/plugins/p/${name}`, content]),
  );
  const configs = await readConfigs(below, claude);
  const server = serverOf(configs, 'claude-code', 'one');
  expect(server).toMatchObject({ scope: 'plugin', plugin: 'p', place: { file: `plugins/p/${file}` } });
  expect(server.transport).toMatchObject({ command: expect.stringMatching(/\/plugins\/p\/server$/) });
  expect(server.unresolved).toMatchObject([{ name: 'KEY', effect: 'it is set where the plugin is enabled' }]);
  expect(shownProblems(configs)).toEqual([]);
});

it('the root of a plugin is no project: its variables are no mistake', async () => {
  const configs = await readConfigs({
    'project/.claude-plugin/plugin.json': { name: 'p' },
    'project/.mcp.json': { mcpServers: { one: entry } },
  });
  expect(configs.servers.map(({ host, scope }) => [host, scope])).toEqual([['claude-code', 'plugin']]);
  expect(shownProblems(configs)).toEqual([]);
});

it('a path that leads out of the plugin is not followed', async () => {
  const configs = await readConfigs({
    'project/plugins/p/.claude-plugin/plugin.json': { name: 'p', mcpServers: '../../../home/servers.json' },
    'home/servers.json': { mcpServers: { one: entry } },
  });
  expect(configs.servers).toEqual([]);
});

it("a plugin's server gives way to one of the user's with the same command", async () => {
  const configs = await readConfigs(
    {
      'project/plugins/p/.claude-plugin/plugin.json': { name: 'p', mcpServers: { theirs: { command: 'same' } } },
      'home/.claude.json': { mcpServers: { mine: { command: 'same' } } },
    },
    claude,
  );
  expect(serverOf(configs, 'claude-code', 'theirs').shadowedBy?.file).toBe('~/.claude.json');
});

it('an extension of Gemini CLI is read where it is installed, and where it is written', async () => {
  const extension = (name: string): object => ({
    name,
    version: '1.0.0',
    mcpServers: { [name]: { command: '${extensionPath}${/}run' } },
  });
  const configs = await readConfigs({
    'home/.gemini/extensions/mine/gemini-extension.json': extension('mine'),
    'project/gemini-extension.json': extension('here'),
  });
  expect(serverOf(configs, 'gemini-cli', 'mine')).toMatchObject({
    scope: 'extension',
    plugin: 'mine',
    transport: { command: expect.stringMatching(/\/home\/\.gemini\/extensions\/mine\/run$/) },
  });
  expect(serverOf(configs, 'gemini-cli', 'here').place.file).toBe('gemini-extension.json');
});

it('what a manifest names and nothing is read from is told, with its place', async () => {
  const configs = await readConfigs(
    {
      'project/plugins/p/.claude-plugin/plugin.json':
        '{"name":"p","mcpServers":["./a.json","../out.json",\n"./gone.json",5,"./b.mcpb"]}',
      'project/plugins/p/a.json': { one: { command: 'a' } },
      'project/plugins/q/.claude-plugin/plugin.json': '{"name":"q","mcpServers":{"two":{"command":"b"}',
    },
    claude,
  );
  expect(shownProblems(configs)).toEqual([
    'error claude-code plugins/p/.claude-plugin/plugin.json:1:38 plugin-path',
    'error claude-code plugins/p/.claude-plugin/plugin.json:2:1 plugin-path',
    'error claude-code plugins/p/.claude-plugin/plugin.json:2:15 plugin-path',
    'error claude-code plugins/q/.claude-plugin/plugin.json:1:48 invalid-json',
    'warning claude-code plugins/p/.claude-plugin/plugin.json:2:17 plugin-path',
  ]);
  expect(configs.files.map(({ file }) => file)).toContain('plugins/p/a.json');
});
