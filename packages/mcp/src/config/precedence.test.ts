import { describe, expect, it, test } from 'vitest';
import { configFolder, readConfigs, serverOf, shownProblems } from '../../test-support/config-folder.ts';
import { readConfigFile } from './config-text.ts';
import { readServerConfigs } from './read-server-configs.ts';

const server = (command: string): object => ({ mcpServers: { one: { command } } });

describe('a managed file of Claude Code', () => {
  it('stands alone', async () => {
    const { project, home } = configFolder({
      'project/.mcp.json': server('project'),
      'home/.claude.json': server('user'),
    });
    const managed = '/etc/claude-code/managed-mcp.json';
    const readFile = (absolute: string): string =>
      absolute === managed
        ? JSON.stringify({ mcpServers: { other: { command: 'managed' } } })
        : readConfigFile(absolute);
    const input = { cwd: project, home, env: {}, platform: 'linux', readFile, hosts: ['claude-code'] } as const;
    const { servers } = await readServerConfigs(input);
    expect(servers.map(({ name, scope, shadowedBy }) => [name, scope, shadowedBy?.file])).toEqual([
      ['other', 'managed', undefined],
      ['one', 'project', managed],
      ['one', 'user', managed],
    ]);
  });
});

describe('two scopes of one host', () => {
  test.each<[string, string, string]>([
    ['vscode', 'project/.vscode/mcp.json', 'home/.config/Code/User/mcp.json'],
    ['cursor', 'project/.cursor/mcp.json', 'home/.cursor/mcp.json'],
    ['gemini-cli', 'project/.gemini/settings.json', 'home/.gemini/settings.json'],
    ['kiro', 'project/.kiro/settings/mcp.json', 'home/.kiro/settings/mcp.json'],
    ['copilot-cli', 'project/.mcp.json', 'project/.github/mcp.json'],
  ])('of %s: %s hides %s', async (host, first, second) => {
    const key = host === 'vscode' ? 'servers' : 'mcpServers';
    const content = (command: string): object => ({ [key]: { one: { command } } });
    const configs = await readConfigs({ [first]: content('a'), [second]: content('b') });
    const own = configs.servers.filter((each) => each.host === host);
    expect(own.map(({ shadowedBy }) => shadowedBy?.file)).toEqual([undefined, first.replace('project/', '')]);
    expect(configs.problems.filter((each) => each.host === host).map(({ id }) => id)).toEqual(['shadowed']);
  });

  it('hide nothing from another host', async () => {
    const { servers } = await readConfigs({
      'project/.cursor/mcp.json': server('a'),
      'home/.kiro/settings/mcp.json': server('b'),
    });
    expect(servers.map(({ shadowedBy }) => shadowedBy)).toEqual([undefined, undefined]);
  });
});

describe('one server under two names', () => {
  it('is told once, at the second', async () => {
    const configs = await readConfigs(
      {
        'project/.mcp.json': {
          mcpServers: {
            one: { command: 'a', args: ['b'] },
            two: { command: 'a', args: ['b'] },
            three: { command: 'a' },
          },
        },
      },
      { hosts: ['claude-code'] },
    );
    expect(configs.problems.map(({ id, message }) => [id, message])).toEqual([
      ['duplicate-server', 'The server is the same as "one" (.mcp.json:3): both are started.'],
    ]);
  });

  it('is two where the environment differs', async () => {
    const entry = (account: string): object => ({ command: 'a', env: { ACCOUNT: account } });
    const configs = await readConfigs({
      'project/.cursor/mcp.json': { mcpServers: { one: entry('1'), two: entry('2') } },
    });
    expect(configs.problems).toEqual([]);
  });
});

describe('a server that is switched off', () => {
  test.each<[string, string, string | object]>([
    ['kiro', 'project/.kiro/settings/mcp.json', { mcpServers: { one: { command: 'a', disabled: true } } }],
    ['windsurf', 'home/.codeium/windsurf/mcp_config.json', { mcpServers: { one: { command: 'a', disabled: true } } }],
    ['codex', 'home/.codex/config.toml', '[mcp_servers.one]\ncommand = "a"\nenabled = false\n'],
    ['zed', 'project/.zed/settings.json', { context_servers: { one: { command: 'a', enabled: false } } }],
    ['gemini-cli', 'project/.gemini/settings.json', { ...server('a'), mcp: { excluded: ['one'] } }],
    ['gemini-cli', 'project/.gemini/settings.json', { ...server('a'), mcp: { allowed: ['two'] } }],
  ])('of %s in its own config', async (host, file, content) => {
    const configs = await readConfigs({ [file]: content });
    expect(serverOf(configs, host, 'one').isDisabled).toBe(true);
    expect(configs.problems.map(({ id, severity }) => [id, severity])).toEqual([['disabled', 'info']]);
  });

  test.each<[string, object, boolean]>([
    ['.claude/settings.json', { disabledMcpjsonServers: ['one'] }, true],
    ['.claude/settings.local.json', { disabledMcpjsonServers: ['other'] }, false],
    ['.claude/settings.json', { deniedMcpServers: [{ serverName: 'one' }] }, true],
    ['.claude/settings.json', { deniedMcpServers: [{ serverCommand: ['a', 'b'] }] }, true],
    ['.claude/settings.json', { deniedMcpServers: [{ serverCommand: ['a'] }] }, false],
    ['.claude/settings.json', { allowedMcpServers: [] }, true],
    ['.claude/settings.json', { allowedMcpServers: [{ serverName: 'one' }] }, false],
  ])('by %s of Claude Code: %j', async (file, settings, isDisabled) => {
    const content = { mcpServers: { one: { command: 'a', args: ['b'] } } };
    const configs = await readConfigs(
      { 'project/.mcp.json': content, [`project/${file}`]: settings },
      { hosts: ['claude-code'] },
    );
    expect(serverOf(configs, 'claude-code', 'one').isDisabled).toBe(isDisabled);
    expect(shownProblems(configs)).toEqual(isDisabled ? ['info claude-code .mcp.json:3:5 disabled'] : []);
  });

  test.each<[object, readonly string[]]>([
    [{ enabledMcpjsonServers: ['other'] }, ['info claude-code .mcp.json:3:5 not-approved']],
    [{ enableAllProjectMcpServers: false }, ['info claude-code .mcp.json:3:5 not-approved']],
    [{ enabledMcpjsonServers: ['one'] }, []],
    [{ enabledMcpjsonServers: ['other'], enableAllProjectMcpServers: true }, []],
  ])('not at all by what Claude Code asks about: %j', async (settings, expected) => {
    const configs = await readConfigs(
      { 'project/.mcp.json': { mcpServers: { one: { command: 'a' } } }, 'project/.claude/settings.json': settings },
      { hosts: ['claude-code'] },
    );
    expect(serverOf(configs, 'claude-code', 'one').isDisabled).toBe(false);
    expect(shownProblems(configs)).toEqual(expected);
  });

  it('by settings that are broken nothing, which is told', async () => {
    const configs = await readConfigs(
      { 'project/.mcp.json': { mcpServers: {} }, 'project/.claude/settings.json': '{"deniedMcpServers": [' },
      { hosts: ['claude-code'] },
    );
    expect(shownProblems(configs)).toEqual(['warning claude-code .claude/settings.json:1:23 invalid-json']);
  });

  test.each<[string, boolean]>([
    ['https://a.example/*', true],
    ['https://*.example/mcp', true],
    ['https://a.example/mcp', true],
    ['https://a.example', false],
    ['*b.example*', false],
  ])('by its URL: %s', async (serverUrl, isDisabled) => {
    const configs = await readConfigs(
      {
        'project/.mcp.json': { mcpServers: { one: { type: 'http', url: 'https://a.example/mcp' } } },
        'home/.claude/settings.json': { deniedMcpServers: [{ serverUrl }] },
      },
      { hosts: ['claude-code'] },
    );
    expect(serverOf(configs, 'claude-code', 'one').isDisabled).toBe(isDisabled);
  });
});

describe('what a config lets through', () => {
  it('is told as the host has it', async () => {
    const configs = await readConfigs({
      'home/.codex/config.toml':
        '[mcp_servers.one]\ncommand = "a"\nenabled_tools = ["x"]\ndisabled_tools = ["y"]\nstartup_timeout_sec = 20\n',
      'home/.copilot/mcp-config.json': { mcpServers: { two: { command: 'a', tools: ['*'] } } },
      'home/.claude.json': { mcpServers: { three: { command: 'a', alwaysLoad: true } } },
    });
    expect(serverOf(configs, 'codex', 'one')).toMatchObject({
      includeTools: ['x'],
      excludeTools: ['y'],
      startTimeoutMs: 20_000,
    });
    expect(serverOf(configs, 'copilot-cli', 'two').includeTools).toBeUndefined();
    expect(serverOf(configs, 'claude-code', 'three')).toMatchObject({ alwaysLoad: true, startTimeoutMs: 30_000 });
  });
});
