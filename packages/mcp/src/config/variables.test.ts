// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the hosts' own way to write variables
import { describe, expect, it, test } from 'vitest';
import { readConfigs, serverOf, shownProblems } from '../../test-support/config-folder.ts';

const env = { SET: 'value', EMPTY: '', HOME_URL: 'https://a.example' };

interface Case {
  readonly host: string;
  readonly file: string;
  readonly key?: string;
  readonly text: string;
  readonly value: string;
  /** Names that stay open. */
  readonly open?: readonly string[];
  readonly problems?: readonly string[];
}

const claude = { host: 'claude-code', file: 'project/.mcp.json' };
const cursor = { host: 'cursor', file: 'project/.cursor/mcp.json' };
const vscode = { host: 'vscode', file: 'project/.vscode/mcp.json', key: 'servers' };
const gemini = { host: 'gemini-cli', file: 'project/.gemini/settings.json' };
const kiro = { host: 'kiro', file: 'project/.kiro/settings/mcp.json' };
const windsurf = { host: 'windsurf', file: 'home/.codeium/windsurf/mcp_config.json' };
const zed = { host: 'zed', file: 'project/.zed/settings.json', key: 'context_servers' };

const CASES: readonly Case[] = [
  { ...claude, text: 'a${SET}b${SET}', value: 'avaluebvalue' },
  { ...claude, text: '${SET:-other}', value: 'value' },
  { ...claude, text: '${UNSET:-other text}', value: 'other text' },
  { ...claude, text: '${EMPTY:-other}', value: 'other' },
  { ...claude, text: '${UNSET:-}', value: '' },
  { ...claude, text: '${UNSET}', value: '${UNSET}', open: ['UNSET'] },
  { ...claude, text: '${env:SET}', value: '${env:SET}', open: ['SET'], problems: ['foreign-variable'] },
  { ...claude, text: '$SET', value: '$SET', open: ['SET'], problems: ['foreign-variable'] },
  { ...claude, text: 'costs $5 and 10%', value: 'costs $5 and 10%' },
  { ...claude, text: '${input:token}', value: '${input:token}', open: ['token'], problems: ['foreign-variable'] },
  { ...cursor, text: '${env:SET}', value: 'value' },
  { ...cursor, text: '${env:UNSET}', value: '${env:UNSET}', open: ['UNSET'] },
  { ...cursor, text: '${SET}', value: '${SET}', open: ['SET'], problems: ['foreign-variable'] },
  { ...cursor, text: '${workspaceFolderBasename}', value: 'project' },
  { ...vscode, text: '${env:SET}${/}x', value: 'value/x' },
  { ...vscode, text: '${input:token}', value: '${input:token}', open: ['token'], problems: ['unknown-input'] },
  { ...vscode, text: '${config:a.b}', value: '${config:a.b}', open: ['a.b'] },
  { ...vscode, text: '${SET}', value: '${SET}', open: ['SET'], problems: ['foreign-variable'] },
  { ...gemini, text: '$SET ${SET}', value: 'value value' },
  { ...gemini, text: '$UNSET', value: '', open: ['UNSET'] },
  { ...gemini, text: '%SET%', value: '%SET%' },
  { ...kiro, text: '${SET}', value: 'value' },
  { ...windsurf, text: '${env:SET}', value: 'value' },
  { ...windsurf, text: '${file:/etc/passwd}', value: '${file:/etc/passwd}', open: ['/etc/passwd'] },
  { ...zed, text: '${SET}', value: '${SET}', open: ['SET'], problems: ['foreign-variable'] },
];

describe('a variable', () => {
  test.each(CASES)(
    'of $host: $text',
    async ({ host, file, key = 'mcpServers', text, value, open = [], problems = [] }) => {
      const content = { [key]: { one: { command: 'run', env: { NAME: text } } } };
      const configs = await readConfigs({ [file]: content }, { env });
      const server = serverOf(configs, host, 'one');
      expect(server.transport).toMatchObject({ env: { NAME: value } });
      expect(server.unresolved.map(({ name }) => name)).toEqual(open);
      expect(server.written).toMatchObject({ env: { NAME: text } });
      const ids = configs.problems.filter((problem) => problem.host === host).map(({ id }) => id);
      expect(ids).toEqual(problems);
    },
  );

  it('of VS Code may ask for what `inputs` declares', async () => {
    const content = {
      inputs: [{ id: 'token', type: 'promptString', password: true }],
      servers: { one: { command: 'run', env: { TOKEN: '${input:token}' } } },
    };
    const configs = await readConfigs({ 'project/.vscode/mcp.json': content });
    expect(serverOf(configs, 'vscode', 'one').unresolved).toMatchObject([{ name: 'token' }]);
    expect(shownProblems(configs)).toEqual([]);
  });

  it('of Windows is expanded on Windows by Gemini CLI', async () => {
    const content = { mcpServers: { one: { command: '%SET%' } } };
    const configs = await readConfigs({ [gemini.file]: content }, { env, platform: 'win32' });
    expect(serverOf(configs, 'gemini-cli', 'one').transport).toMatchObject({ command: 'value' });
  });

  it('is left to the shell that is started', async () => {
    const content = { mcpServers: { one: { command: 'bash', args: ['-c', 'exec server --home "${HOME}"'] } } };
    const configs = await readConfigs({ [cursor.file]: content });
    expect(serverOf(configs, 'cursor', 'one').unresolved).toEqual([]);
    expect(shownProblems(configs)).toEqual([]);
  });

  it('of Codex is named, not written', async () => {
    const content = [
      '[mcp_servers.one]',
      'url = "https://a.example/mcp"',
      'bearer_token_env_var = "SET"',
      'env_http_headers = { "X-Key" = "UNSET" }',
      'http_headers = { "X-Plain" = "p" }',
      '[mcp_servers.two]',
      'command = "run"',
      'env_vars = ["SET", "UNSET"]',
    ].join('\n');
    const configs = await readConfigs({ 'home/.codex/config.toml': content }, { env });
    const one = serverOf(configs, 'codex', 'one');
    expect(one.transport).toMatchObject({ headers: { Authorization: 'Bearer value', 'X-Plain': 'p' } });
    expect(one.unresolved).toMatchObject([{ name: 'UNSET', effect: 'it is not set: the header is not sent' }]);
    expect(serverOf(configs, 'codex', 'two').transport).toMatchObject({ env: { SET: 'value' } });
  });

  it('names the hosts whose form it is', async () => {
    const content = { mcpServers: { one: { command: '${env:SET}' } } };
    const { problems } = await readConfigs({ [claude.file]: content }, { env, hosts: ['claude-code'] });
    expect(problems.map(({ message }) => message)).toEqual([
      '`${env:SET}` is how VS Code, Cursor, and Windsurf write a variable, expected `${SET}`.',
    ]);
  });
});
