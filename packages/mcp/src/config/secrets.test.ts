// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the hosts' own way to write variables
import { describe, expect, it, test } from 'vitest';
import { readConfigs, serverOf } from '../../test-support/config-folder.ts';
import { maskText } from './shown-transport.ts';

// Put together here, so that no scanner takes this file for one that leaks.
const TOKEN = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');

async function read(entry: object): ReturnType<typeof readConfigs> {
  return readConfigs({ 'project/.cursor/mcp.json': { mcpServers: { one: entry } } });
}

describe('a secret in plain text', () => {
  test.each<[string, object]>([
    ['env', { command: 'a', env: { GITHUB_TOKEN: TOKEN } }],
    ['env, by its shape', { command: 'a', env: { WHATEVER: TOKEN } }],
    ['env, by its name', { command: 'a', env: { ACME_API_KEY: 'f3a9c27d55e1408b9a' } }],
    ['headers', { url: 'https://a.example', headers: { Authorization: `Bearer ${TOKEN}` } }],
    ['args, behind an option', { command: 'a', args: ['--api-key', 'f3a9c27d55e1408b9a'] }],
    ['args, behind a name', { command: 'docker', args: ['-e', 'API_TOKEN=f3a9c27d55e1408b9a'] }],
    ['args, behind an option and a sign', { command: 'a', args: ['--api-key=f3a9c27d55e1408b9a'] }],
    ['a URL, as its password', { url: 'https://me:f3a9c27d55e1408b9a@a.example/mcp' }],
    ['args, by its shape', { command: 'a', args: [`--header=Authorization: ${TOKEN}`] }],
  ])('in %s is told by its place, and shown nowhere', async (_what, entry) => {
    const configs = await read(entry);
    expect(configs.problems.map(({ id, severity }) => [id, severity])).toEqual([['plain-secret', 'warning']]);
    const printed = JSON.stringify([configs.problems, serverOf(configs, 'cursor', 'one').shown]);
    expect(printed).not.toContain(TOKEN);
    expect(printed).not.toContain('f3a9c27d55e1408b9a');
  });

  test.each<[string, object]>([
    ['a variable', { command: 'a', env: { TOKEN: '${env:TOKEN}' } }],
    [
      'a placeholder',
      { command: 'a', env: { API_KEY: '<your-api-key-12345>', OTHER_TOKEN: 'YOUR_TOKEN_GOES_HERE_1' } },
    ],
    ['a path', { command: 'a', env: { TOKEN_FILE: '/home/me/.config/token-file-1' } }],
    ['a word', { command: 'a', args: ['--key', 'production'], env: { AUTH_MODE: 'oauth' } }],
  ])('is not: %s', async (_what, entry) => {
    const configs = await readConfigs(
      { 'project/.cursor/mcp.json': { mcpServers: { one: entry } } },
      { env: { TOKEN } },
    );
    expect(configs.problems).toEqual([]);
    expect(JSON.stringify(serverOf(configs, 'cursor', 'one').shown)).not.toContain(TOKEN);
  });

  it('leaves values of the environment out of what is shown', async () => {
    const configs = await read({ command: 'a', args: ['--token', 'short'], env: { B: 'value-of-b' } });
    expect(serverOf(configs, 'cursor', 'one').shown).toEqual({ command: 'a', args: ['--token', '…'], env: ['B'] });
  });
});

test.each([
  ['https://user:pass@a.example/mcp?x=1', 'https://…@a.example/mcp?x=1'],
  ['https://a.example/mcp?api_key=abc&mode=b', 'https://a.example/mcp?api_key=…&mode=b'],
  ['https://a.example/?token=${env:TOKEN}', 'https://a.example/?token=${env:TOKEN}'],
  ['API_TOKEN=abc', 'API_TOKEN=…'],
  ['--verbose', '--verbose'],
  ['a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6', '…'],
])('%s is shown as %s', (text, shown) => {
  expect(maskText(text)).toBe(shown);
});
