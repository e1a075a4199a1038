import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { manifestClients, type PluginDeclaration } from '../registry/plugin-declaration.ts';
import type { SourceServer } from '../registry/registry.ts';
import { FULL, faultsOf, SCHEMAS } from './full-plugin.test-data.ts';
import { planManifests } from './manifests.ts';

const ajv = new Ajv({ strict: false });

function filesOf(plugin: PluginDeclaration): ReadonlyMap<string, unknown> {
  const { files, problems } = planManifests(plugin);
  expect(problems.map(({ message }) => message)).toEqual([]);
  return new Map(files.map(({ path, content }) => [path.slice(`${plugin.folder}/`.length), JSON.parse(content)]));
}

function problemsOf(declared: Partial<PluginDeclaration>): readonly string[] {
  return planManifests({ ...FULL, ...declared }).problems.map(({ message }) => message);
}

function withServer(server: SourceServer, clients: PluginDeclaration['clients']): PluginDeclaration {
  return { ...FULL, clients, servers: { one: server } };
}

describe('manifests of one declaration', () => {
  it('are what every client accepts', () => {
    const files = filesOf(FULL);
    expect([...files.keys()].toSorted()).toEqual(Object.keys(SCHEMAS).toSorted());
    for (const [path, value] of files) expect([path, faultsOf(ajv, path, value)]).toEqual([path, []]);
  });

  it('say the same in each format', () => {
    const files = filesOf(FULL);
    for (const path of [
      '.claude-plugin/plugin.json',
      '.codex-plugin/plugin.json',
      '.cursor-plugin/plugin.json',
      'plugin.json',
    ]) {
      expect(files.get(path)).toMatchObject({ name: 'ledgers', version: '1.0.0', keywords: ['ledger', 'month'] });
    }
    expect(files.get('.codex-plugin/plugin.json')).toMatchObject({
      mcpServers: './.mcp.json',
      interface: { developerName: 'Ledger team' },
    });
    expect(files.get('.mcp.json')).toMatchObject({
      mcpServers: { docs: { type: 'http' }, ledger: { command: 'npx' } },
    });
    expect(files.get('mcp.json')).toMatchObject({
      mcpServers: { docs: { type: 'streamable-http' }, ledger: { type: 'stdio' } },
    });
  });

  it('are written for the declared clients alone', () => {
    const paths = (clients: PluginDeclaration['clients']): readonly string[] =>
      [...filesOf({ ...FULL, clients }).keys()].toSorted();
    expect(paths(['claude-code'])).toEqual(['.claude-plugin/plugin.json', '.mcp.json']);
    expect(paths(['codex'])).toEqual(['.codex-plugin/plugin.json', '.mcp.json']);
    expect(paths(['cursor'])).toEqual(['.cursor-plugin/plugin.json', 'mcp.json']);
    expect(paths(['agent-plugins'])).toEqual(['mcp.json', 'plugin.json']);
    expect(paths([])).toEqual([]);
    expect([...filesOf({ ...FULL, servers: {} }).keys()].filter((path) => path.endsWith('mcp.json'))).toEqual([]);
  });
});

describe('what a format cannot say', () => {
  it.each([
    [{ name: 'Ledgers' }, /name is "Ledgers", expected 1 to 64/],
    [{ name: 'claude-ledgers' }, /keeps for Anthropic's own/],
    [{ version: 'one' }, /version of the plugin is "one"/],
    [{ homepage: 'example.com' }, /homepage of the plugin is "example.com"/],
    [{ repository: 'http://example.com' }, /Codex takes no other/],
    [{ author: { name: 'A', email: 'nobody' } }, /author.email/],
    [{ keywords: ['a', 'a'] }, /keywords of the plugin hold "a" twice/],
    [
      {
        interface: {
          ...FULL.interface,
          displayName: 'A',
          shortDescription: 'B',
          category: 'C',
          defaultPrompt: ['1', '2', '3', '4'],
        },
      },
      /at most 3/,
    ],
    [
      { interface: { displayName: 'A', shortDescription: 'B', category: 'C' } },
      /capabilities of the plugin is missing/,
    ],
  ] satisfies readonly (readonly [Partial<PluginDeclaration>, RegExp])[])('is a problem: %j', (declared, message) => {
    expect(problemsOf(declared)).toEqual([expect.stringMatching(message)]);
  });

  it('is told of an interface that Codex wants', () => {
    const { interface: _shown, ...bare } = FULL;
    expect(planManifests(bare).problems).toEqual([
      { message: expect.stringMatching(/^interface of the plugin is missing/), range: FULL.range },
    ]);
    expect(planManifests({ ...bare, clients: ['claude-code'] }).problems).toEqual([]);
  });
});

describe('servers', () => {
  it('have their variables in the words of each client', () => {
    const server = { command: 'npx', args: ['a@1'], env: { LEDGER: `\${LEDGER}` } };
    expect(filesOf(withServer(server, ['claude-code'])).get('.mcp.json')).toEqual({ mcpServers: { one: server } });
    expect(filesOf(withServer(server, ['codex'])).get('.codex-plugin/plugin.json')).toMatchObject({
      mcpServers: { one: { command: 'npx', args: ['a@1'], env_vars: ['LEDGER'] } },
    });
    expect(filesOf(withServer(server, ['cursor'])).get('mcp.json')).toEqual({
      mcpServers: { one: { type: 'stdio', ...server, env: { LEDGER: `\${env:LEDGER}` } } },
    });
    const { problems } = planManifests(withServer(server, ['agent-plugins']));
    expect(problems[0]?.message).toBe(
      `Agent Plugins 1.0.0 does not expand \${LEDGER} in env.LEDGER of server "one", expected another text, or clients without agent-plugins.`,
    );
  });

  it('have no variable that is opened alone, where Agent Plugins reads them', () => {
    const server = { command: 'npx', args: ['a@1', `\${PLUGIN_ROOT}/\${`] };
    const { problems } = planManifests(withServer(server, ['agent-plugins']));
    expect(problems.map(({ message }) => message)).toEqual([
      `Agent Plugins 1.0.0 takes no "\${" without its end in args[1] of server "one", expected a variable such as \${PLUGIN_ROOT}, or clients without agent-plugins.`,
    ]);
    expect(planManifests(withServer(server, ['cursor'])).problems).toHaveLength(1);
  });

  it('have their headers in the words of Codex', () => {
    const server = {
      url: 'https://a.example',
      headers: { Authorization: `Bearer \${TOKEN}`, 'X-Team': `\${TEAM}`, 'X-Kind': 'b' },
    };
    const files = filesOf(withServer(server, ['codex', 'claude-code']));
    expect(files.get('.codex-plugin/plugin.json')).toMatchObject({
      mcpServers: {
        one: {
          url: server.url,
          bearer_token_env_var: 'TOKEN',
          env_http_headers: { 'X-Team': 'TEAM' },
          http_headers: { 'X-Kind': 'b' },
        },
      },
    });
    expect(files.get('.mcp.json')).toEqual({ mcpServers: { one: { type: 'http', ...server } } });
  });

  it('know the folder of the plugin', () => {
    const server = { command: 'node', args: [`\${PLUGIN_ROOT}/server.js`] };
    const files = filesOf(withServer(server, ['claude-code', 'agent-plugins', 'cursor']));
    expect(files.get('.mcp.json')).toMatchObject({
      mcpServers: { one: { args: [`\${CLAUDE_PLUGIN_ROOT}/server.js`] } },
    });
    expect(files.get('mcp.json')).toMatchObject({ mcpServers: { one: { args: [`\${PLUGIN_ROOT}/server.js`] } } });
    expect(planManifests(withServer(server, ['codex'])).problems).toHaveLength(1);
    expect(planManifests(withServer(server, ['cursor'])).problems).toHaveLength(1);
  });

  it.each([
    [{ command: 'a', env: { API_TOKEN: 'abcd1234' } }, 'env.API_TOKEN'],
    [{ command: 'a', env: { REGION: 'AKIAABCDEFGHIJKLMNOP' } }, 'env.REGION'],
    [{ command: 'a', args: ['--token', 'abcd1234'] }, 'args[1]'],
    [{ command: 'a', args: ['--api-key=abcd1234'] }, 'args[0]'],
    [{ command: 'a', args: ['-e', 'DB_PASSWORD=hunter2'] }, 'args[1]'],
    [{ url: 'https://a.example', headers: { Authorization: 'Bearer abcd1234' } }, 'headers.Authorization'],
    [{ url: 'https://me:word@a.example' }, 'url'],
    [{ url: 'https://a.example/?api_key=abcd1234' }, 'url'],
  ] satisfies readonly (readonly [SourceServer, string])[])(
    'with a secret in plain text are refused, unquoted: %j',
    (server, at) => {
      const { problems } = planManifests(withServer(server, ['claude-code']));
      expect(problems.map(({ message }) => message)).toEqual([
        `${at} of server "one" holds a secret in plain text, expected a variable such as \${NAME}.`,
      ]);
    },
  );

  it.each([
    { command: 'a', env: { MAX_TOKENS: '4096', AUTH: 'none', TOKEN: `\${TOKEN}`, TOKEN_FILE: '/run/token' } },
    { command: 'a', args: ['--token-budget', '100', '--key-file', 'a.pem'] },
    { url: 'https://a.example/?topic=keys', headers: { Authorization: `Bearer \${TOKEN}`, Accept: 'text/plain' } },
  ] satisfies readonly SourceServer[])('without one are not: %j', (server) => {
    expect(planManifests(withServer(server, ['claude-code'])).problems).toEqual([]);
  });

  it.each([
    [{ url: 'http://a.example' }, /begins with http:/],
    [{ url: 'a.example' }, /is no address/],
    [
      { url: 'https://a.example', headers: { 'X-A': '1', 'x-a': '2' } },
      /Header x-a of server "one" stands there twice/,
    ],
    [{ url: 'https://a.example', headers: { Authorization: `Bearer \${A}` } }, /does not expand/],
    [{ command: 'npx a' }, /expected one word/],
    [{ command: '../a' }, /expected one word/],
    [{ command: 'a', env: { PLUGIN_ROOT: 'b' } }, /sets PLUGIN_ROOT/],
  ] satisfies readonly (readonly [SourceServer, RegExp])[])(
    'that the specification forbids are refused: %j',
    (server, message) => {
      const { problems } = planManifests(withServer(server, ['agent-plugins']));
      expect(problems[0]?.message).toMatch(message);
    },
  );

  it('on this machine need no https', () => {
    for (const url of ['http://localhost:3000/mcp', 'http://127.0.0.1/mcp', 'http://[::1]:1/mcp']) {
      expect(planManifests(withServer({ url }, manifestClients)).problems).toEqual([]);
    }
  });
});
