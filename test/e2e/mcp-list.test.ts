// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the hosts' own way to write variables
import { join } from 'node:path';
import schema from '@sopwright/schemas/mcp-list.schema.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { type CommandResult, project, sopwright } from './command.ts';

const TOKEN = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');

/** Runs `mcp list` in a project with a home of its own; files below `home/` are the user's. */
function list(files: Readonly<Record<string, string | object>>, ...args: readonly string[]): CommandResult {
  const texts = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? content : JSON.stringify(content, null, 2),
  ]);
  const root = project({ 'home/.keep': '', 'work/.git/HEAD': 'ref: refs/heads/main\n', ...Object.fromEntries(texts) });
  return sopwright(['mcp', 'list', ...args], {
    cwd: join(root, 'work'),
    env: { HOME: join(root, 'home'), SECRET: 'shh-value' },
  });
}

const good = { mcpServers: { docs: { command: 'npx', args: ['-y', '@scope/docs@1.2.3'], env: { KEY: '${SECRET}' } } } };

describe('sopwright mcp list', () => {
  it('lists servers by file, with the hosts that read them and variables as written', () => {
    const { code, stdout, stderr } = list({
      'work/.mcp.json': good,
      'home/.codex/config.toml': '[mcp_servers.memory]\ncommand = "memory"\nenabled = false\n',
    });
    expect(stderr).toBe('');
    expect(stdout).toBe(`.mcp.json  Claude Code, Copilot CLI, VS Code
     3  docs  stdio  npx -y @scope/docs@1.2.3
        env KEY

~/.codex/config.toml  Codex CLI
     1  memory  stdio  memory
        disabled

~/.codex/config.toml:1:14  info  Codex CLI: The server is switched off.  disabled

2 servers in 2 files: 1 info.
`);
    expect(code).toBe(0);
  });

  it('prints problems with place, host and reason, and exits 1', () => {
    const { code, stdout } = list({
      'work/.mcp.json': '{ "mcpServers": {\n  "a": { "url": "https://a.example/mcp" }\n} }',
    });
    expect(code).toBe(1);
    expect(stdout).toContain('     2  a  http  https://a.example/mcp\n        not loaded (Claude Code)\n');
    expect(stdout).toContain('.mcp.json:2:3  error  Claude Code: The server has a `url` and no `type`');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 server in 1 file: 1 error.');
  });

  it('never prints a secret or the value of a variable', () => {
    const files = {
      'work/.cursor/mcp.json': {
        mcpServers: { a: { command: 'run', args: ['--token', TOKEN, '${env:SECRET}'], env: { GITHUB_TOKEN: TOKEN } } },
      },
    };
    for (const format of ['pretty', 'json']) {
      const { code, stdout, stderr } = list(files, '--format', format, '--fail-on', 'warning');
      expect(code).toBe(1);
      expect(stdout).toContain('plain-secret');
      expect(stdout + stderr).not.toContain(TOKEN);
      expect(stdout + stderr).not.toContain('shh-value');
    }
  });

  it('prints nothing that a terminal would obey', () => {
    const control = String.fromCharCode(27);
    const { stdout } = list({
      'work/.cursor/mcp.json': {
        mcpServers: { [`a${control}[2J`]: { command: `b${control}]0;x`, env: { [`C${control}`]: '1' } } },
      },
    });
    expect(stdout).toContain('a\\x1b[2J');
    expect(stdout).not.toContain(control);
  });
});

describe('--format json', () => {
  const validate = new Ajv({ allErrors: true }).compile(schema);

  it.each<[string, Readonly<Record<string, string | object>>]>([
    ['of a good config', { 'work/.mcp.json': good }],
    [
      'of everything at once',
      {
        'work/.mcp.json': {
          mcpServers: { a: { url: 'https://a.example' }, b: { command: 'x', env: { A: '${UNSET}' } } },
        },
        'home/.claude.json': { mcpServers: { b: { command: 'y' } } },
        'home/.codex/config.toml': '[mcp_servers.z]\nurl = "https://z.example"\nenabled = false\n',
        'work/.vscode/mcp.json': '{ broken',
        'work/plugins/p/.claude-plugin/plugin.json': { name: 'p', mcpServers: { c: { command: 'z' } } },
        'work/tools/mcp.json': { mcpServers: {} },
      },
    ],
  ])('%s is valid under its schema', (_what, files) => {
    const { stdout } = list(files, '--format', 'json');
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  });

  it('tells status and host of each entry', () => {
    const { stdout } = list(
      {
        'work/.mcp.json': { mcpServers: { b: { command: 'x', env: { A: '${UNSET}' } } } },
        'home/.claude.json': { mcpServers: { b: { command: 'y' } } },
      },
      '--format',
      'json',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      servers: [
        {
          name: 'b',
          scope: 'project',
          place: { file: '.mcp.json', start: { line: 3, column: 5 } },
          hosts: [
            { id: 'claude-code', status: 'unresolved', type: 'stdio' },
            { id: 'copilot-cli', status: 'unresolved' },
            { id: 'vscode', status: 'unresolved' },
          ],
        },
        {
          name: 'b',
          scope: 'user',
          hosts: [{ id: 'claude-code', status: 'shadowed', shadowedBy: { file: '.mcp.json' } }],
        },
      ],
      summary: { files: 2, servers: 2, error: 0, warning: 0, info: 1 },
    });
  });
});

describe('the command line', () => {
  const both = { 'work/.cursor/mcp.json': good, 'home/.cursor/mcp.json': { mcpServers: { mine: { command: 'x' } } } };

  it('limits hosts and leaves the user out', () => {
    expect(list({ ...both, 'work/.mcp.json': good }, '--host', 'cursor').stdout).not.toMatch(/^\.mcp\.json/m);
    expect(list(both).stdout).toContain('mine');
    expect(list(both, '--no-user').stdout).not.toContain('mine');
  });

  it('fails on what it is told to', () => {
    const unpinned = { 'work/.mcp.json': { mcpServers: { a: { command: 'npx', args: ['server'] } } } };
    expect(list(unpinned).code).toBe(0);
    expect(list(unpinned, '--fail-on', 'warning').code).toBe(1);
    expect(list({ 'work/.vscode/mcp.json': '{' }, '--fail-on', 'never').code).toBe(0);
  });

  it.each<[readonly string[], string]>([
    [['--host', 'cursr'], 'Host "cursr" is unknown, expected "cursor".'],
    [['--host', 'agent-skills'], 'Host "agent-skills" is unknown'],
    [['--format', 'jsn'], '"jsn" is no format, expected "json".'],
    [['--fail-on', 'eror'], '"eror" is no severity, expected "error".'],
    [['nowhere'], '"nowhere" does not exist, expected the folder that hosts would be started in.'],
    [[], 'No MCP configuration was found for ".". Looked at '],
  ])('%j is one line and exit 2', (args, message) => {
    const { code, stdout, stderr } = list({}, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
