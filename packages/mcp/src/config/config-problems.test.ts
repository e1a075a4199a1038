import { describe, expect, it, test } from 'vitest';
import { readConfigs, serverOf, shownProblems } from '../../test-support/config-folder.ts';

/** A `.mcp.json` with one server as Claude Code reads it. */
async function claude(entry: unknown): Promise<readonly string[]> {
  const configs = await readConfigs(
    { 'project/.mcp.json': { mcpServers: { one: entry } } },
    { hosts: ['claude-code'] },
  );
  return shownProblems(configs).map((line) => line.replace(/^(\w+) \S+ \S+ /, '$1 '));
}

describe('an entry for Claude Code', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['stdio', { command: 'node', args: ['a.js'], env: { A: 'b' }, timeout: 5, alwaysLoad: true }, []],
    ['http', { type: 'http', url: 'https://a.example/mcp', headers: { A: 'b' } }, []],
    ['streamable-http', { type: 'streamable-http', url: 'https://a.example/mcp' }, []],
    ['a pinned package', { command: 'npx', args: ['-y', '@scope/server@1.2.3'] }, []],
    ['a url without type', { url: 'https://a.example/mcp' }, ['error url-without-type']],
    ['nothing', {}, ['error missing-command']],
    ['no map', 'node', ['error wrong-type']],
    ['type stdio without command', { type: 'stdio', args: [] }, ['error missing-command']],
    ['type http without url', { type: 'http' }, ['error missing-url']],
    ['an empty command', { command: ' ' }, ['error missing-command']],
    ['an unknown type', { type: 'htpp', url: 'https://a.example' }, ['error unknown-type']],
    ['a type that is no text', { type: 1, command: 'a' }, ['error wrong-type']],
    ['args that are no list', { command: 'a', args: 'b' }, ['error wrong-type']],
    ['a number among args', { command: 'a', args: [1] }, ['error wrong-type']],
    ['env that is no map', { command: 'a', env: ['A=b'] }, ['warning wrong-type']],
    ['a url that is none', { type: 'http', url: 'a.example' }, ['error invalid-url']],
    ['a key with a slip', { command: 'a', arg: ['b'] }, ['warning unknown-key']],
    ["another host's key", { command: 'a', autoApprove: [] }, ['info unknown-key']],
    ["another host's switch", { command: 'a', disabled: true }, ['warning unknown-key']],
    ['a key that nobody knows', { command: 'a', colour: 1 }, ['info unknown-key']],
    ['an unpinned package', { command: 'npx', args: ['-y', 'server'] }, ['warning unpinned-package']],
  ])('with %s', async (_what, entry, expected) => {
    expect(await claude(entry)).toEqual(expected);
  });

  it('names the key that was probably meant, and where', async () => {
    const { problems } = await readConfigs(
      { 'project/.mcp.json': '{ "mcpServers": { "one": { "command": "a",\n "arg": ["b"] } } }' },
      { hosts: ['claude-code'] },
    );
    expect(problems).toEqual([
      {
        id: 'unknown-key',
        severity: 'warning',
        host: 'claude-code',
        message: '`arg` is not read, expected `args`.',
        place: { file: '.mcp.json', range: [44, 49], start: { line: 2, column: 2 } },
      },
    ]);
  });

  it('of two with one name is the last', async () => {
    const configs = await readConfigs(
      { 'project/.mcp.json': '{ "mcpServers": { "one": { "command": "a" },\n "one": { "command": "b" } } }' },
      { hosts: ['claude-code'] },
    );
    expect(serverOf(configs, 'claude-code', 'one').transport).toMatchObject({ command: 'b' });
    expect(shownProblems(configs)).toEqual(['warning claude-code .mcp.json:1:19 duplicate-key']);
  });
});

describe('a root key', () => {
  test.each<[string, object | string, readonly string[]]>([
    ['.vscode/mcp.json', { mcpServers: { a: { command: 'b' } } }, ['error vscode .vscode/mcp.json:2:3 wrong-root-key']],
    ['.cursor/mcp.json', { servers: { a: { command: 'b' } } }, ['error cursor .cursor/mcp.json:2:3 wrong-root-key']],
    ['.cursor/mcp.json', { mcpServer: { a: { command: 'b' } } }, ['error cursor .cursor/mcp.json:2:3 wrong-root-key']],
    ['.cursor/mcp.json', { a: { command: 'b' } }, ['error cursor .cursor/mcp.json:2:3 missing-root-key']],
    ['.cursor/mcp.json', { mcpServers: ['a'] }, ['error cursor .cursor/mcp.json:2:17 wrong-type']],
    [
      '.cursor/mcp.json',
      '{"mcpServers":{"a":{"command":"b"}},"mcpServers":{}}',
      ['warning cursor .cursor/mcp.json:1:2 duplicate-key'],
    ],
    ['.cursor/mcp.json', ['a'], ['error cursor .cursor/mcp.json:1:1 wrong-type']],
    [
      '.gemini/settings.json',
      { servers: { a: { command: 'b' } } },
      ['error gemini-cli .gemini/settings.json:2:3 wrong-root-key'],
    ],
    ['.gemini/settings.json', { theme: { a: { command: 'b' } } }, []],
    ['.cursor/mcp.json', { mcpServers: {} }, []],
    ['.cursor/mcp.json', { _kit: 'k', mcpServers: { _note: 'n', a: { _account: '1', command: 'b' } } }, []],
    ['.codex/config.toml', '[mcp_server.a]\ncommand = "b"', ['error codex .codex/config.toml:1:2 wrong-root-key']],
    ['.vscode/mcp.json', '{"servers":{"a":{"type":"http","url":"https://a.example"},\n// c\n},}', []],
    [
      '.claude/settings.json',
      { mcpServers: { a: { command: 'b' } } },
      ['error claude-code .claude/settings.json:2:3 unread-file'],
    ],
  ])('of %s: %j', async (file, content, expected) => {
    expect(shownProblems(await readConfigs({ [`project/${file}`]: content }))).toEqual(expected);
  });

  it("of an agent of Kiro is told of: its servers are no session's", async () => {
    const agent = { name: 'a', mcpServers: { a: { command: 'b' } } };
    const files = { 'project/.kiro/agents/a.json': agent, 'home/.kiro/agents/b.json': agent };
    const configs = await readConfigs({ ...files, 'project/.kiro/agents/none.json': { name: 'n', mcpServers: {} } });
    expect(shownProblems(configs)).toEqual([
      'info kiro .kiro/agents/a.json:3:3 agent-servers',
      'info kiro ~/.kiro/agents/b.json:3:3 agent-servers',
    ]);
    expect(configs.servers).toEqual([]);
  });

  it('of the user is looked at where people put servers and no host reads them', async () => {
    const configs = await readConfigs({
      'home/.claude/settings.json': { mcpServers: { a: { command: 'b' } } },
      'home/.vscode/mcp.json': { mcpServers: { a: { command: 'b' } } },
    });
    expect(shownProblems(configs)).toEqual([
      'error claude-code ~/.claude/settings.json:2:3 unread-file',
      'error vscode ~/.vscode/mcp.json:2:3 unread-file',
    ]);
    expect(configs.servers).toEqual([]);
  });

  it('of Zed also holds servers that its extensions bring', async () => {
    const configs = await readConfigs({ 'project/.zed/settings.json': { context_servers: { a: { settings: {} } } } });
    expect(shownProblems(configs)).toEqual(['info zed .zed/settings.json:3:5 extension-server']);
    expect(serverOf(configs, 'zed', 'a').transport).toBeUndefined();
  });

  it('may be left out where the host reads a flat map', async () => {
    const configs = await readConfigs({ 'project/.github/mcp.json': { a: { command: 'b' } } });
    expect(serverOf(configs, 'copilot-cli', 'a').transport).toMatchObject({ command: 'b' });
    expect(shownProblems(configs)).toEqual([]);
  });
});

describe('syntax', () => {
  test.each<[string, string, readonly string[], number]>([
    ['.mcp.json', '{\n "mcpServers": {', ['error claude-code .mcp.json:2:17 invalid-json'], 0],
    ['.vscode/mcp.json', '{ // why\n "servers": { "a": { "command": "b", }, }, }', [], 1],
    [
      '.cursor/mcp.json',
      '{ // why\n "mcpServers": { "a": { "command": "b" } } }',
      ['warning cursor .cursor/mcp.json:1:3 invalid-json'],
      1,
    ],
    [
      '.codex/config.toml',
      'a = 1\n[mcp_servers.a\ncommand = "b"\n',
      ['error codex .codex/config.toml:2:15 invalid-toml'],
      0,
    ],
  ])('of %s: %j', async (file, content, expected, servers) => {
    const configs = await readConfigs(
      { [`project/${file}`]: content },
      { hosts: ['claude-code', 'vscode', 'cursor', 'codex'] },
    );
    const lines = shownProblems(configs).filter((line) => !line.startsWith('error vscode .mcp.json'));
    expect([...new Set(lines)].slice(0, 1)).toEqual(expected);
    expect(configs.servers).toHaveLength(servers);
  });

  it('of TOML has the places of keys and values, behind letters of two code units too', async () => {
    const configs = await readConfigs({
      'home/.codex/config.toml': '# 🦊\n[mcp_servers."é🦊"]\ncommand = "🦊"\nargs = ["x"]\nenabeld = true\n',
    });
    expect(serverOf(configs, 'codex', 'é🦊')).toMatchObject({
      place: { start: { line: 2, column: 14 } },
      transport: { command: '🦊', args: ['x'] },
    });
    expect(shownProblems(configs)).toEqual(['warning codex ~/.codex/config.toml:5:1 unknown-key']);
  });
});
