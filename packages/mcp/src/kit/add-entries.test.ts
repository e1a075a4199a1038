import { clients } from '@sopwright/clients';
import { describe, expect, test } from 'vitest';
import { readTomlTree } from '../config/toml-tree.ts';
import { nodeAt, plainOf } from '../config/value-node.ts';
import { addEntries } from './add-entries.ts';
import { catalogue, kitServers, kits } from './catalogue.ts';
import { type KitFile, kitEntry, kitFileOf } from './kit-file.ts';

const JSON_FILE: KitFile = { path: '.mcp.json', format: 'json', rootKey: 'mcpServers' };
const TOML_FILE: KitFile = { path: '.codex/config.toml', format: 'toml', rootKey: 'mcp_servers' };
const ENTRY = { a: { command: 'uvx', args: ['x@1'], env: { AWS_REGION: 'eu-central-1' } } };

async function addJson(text: string): Promise<string> {
  return (await addEntries(text, JSON_FILE, ENTRY, '.mcp.json')).text;
}

const BLOCK = `    "a": {
      "command": "uvx",
      "args": [
        "x@1"
      ],
      "env": {
        "AWS_REGION": "eu-central-1"
      }
    }`;

describe('JSON', () => {
  test.each<[string, string, string]>([
    ['no file', '', `{\n  "mcpServers": {\n${BLOCK}\n  }\n}\n`],
    ['an empty object', '{}\n', `{\n  "mcpServers": {\n${BLOCK}\n  }\n}\n`],
    ['no servers yet', '{\n  "x": 1\n}\n', `{\n  "x": 1,\n  "mcpServers": {\n${BLOCK}\n  }\n}\n`],
    [
      'another server, laid out otherwise',
      '{\n  "mcpServers": {\n    "z": {"command":"z",  "args":[]}\n  },\n  "x": 1\n}\n',
      `{\n  "mcpServers": {\n    "z": {"command":"z",  "args":[]},\n${BLOCK}\n  },\n  "x": 1\n}\n`,
    ],
    [
      'comments and a trailing comma',
      '// top\n{\n  "mcpServers": {\n    "z": {}, // of z\n    /* end, really */\n  }\n}\n',
      `// top\n{\n  "mcpServers": {\n    "z": {}, // of z\n    /* end, really */\n${BLOCK}\n  }\n}\n`,
    ],
    [
      'a comment behind the last server',
      '{\n  "mcpServers": {\n    "z": {} // of z\n  }\n}\n',
      `{\n  "mcpServers": {\n    "z": {}, // of z\n${BLOCK}\n  }\n}\n`,
    ],
    [
      'carriage returns',
      '{\r\n  "mcpServers": {\r\n    "z": {}\r\n  }\r\n}\r\n',
      `{\r\n  "mcpServers": {\r\n    "z": {},\r\n${BLOCK.replaceAll('\n', '\r\n')}\r\n  }\r\n}\r\n`,
    ],
  ])('%s', async (_, before, after) => {
    expect(await addJson(before)).toBe(after);
  });

  test('tabs stay tabs', async () => {
    const text = await addJson('{\n\t"mcpServers": {\n\t\t"z": {}\n\t}\n}\n');
    expect(text).toContain('\t\t"z": {},\n\t\t"a": {\n\t\t\t"command": "uvx"');
    expect(JSON.parse(text).mcpServers).toEqual({ z: {}, ...ENTRY });
  });

  test('an entry of the name is left as it is, byte by byte', async () => {
    const text = '{"mcpServers":{"a":{"command":"mine"}}}';
    expect(await addEntries(text, JSON_FILE, ENTRY, '.mcp.json')).toEqual({ text, added: [], kept: ['a'] });
  });

  test.each([
    ['{"mcpServers": {', /^\.mcp\.json:1:17: The file is broken/],
    ['{"mcpServers": {"z": nul}}', /^\.mcp\.json:1:22: The file is broken/],
    ['[]', 'The file is no object.'],
    ['{"mcpServers": []}', '"mcpServers" is no object.'],
  ])('%j is refused', async (text, message) => {
    await expect(addJson(text)).rejects.toThrow(message);
  });
});

describe('TOML', () => {
  test('tables behind what stands there', async () => {
    const before = '# mine\nmodel = "x" # kept\n\n[mcp_servers.z]\ncommand = "z"\n';
    const { text, added } = await addEntries(before, TOML_FILE, ENTRY, 'config.toml');
    expect(text).toBe(
      `${before}\n[mcp_servers.a]\ncommand = "uvx"\nargs = ["x@1"]\n\n[mcp_servers.a.env]\nAWS_REGION = "eu-central-1"\n`,
    );
    expect(added).toEqual(['a']);
    const again = await addEntries(text, TOML_FILE, ENTRY, 'config.toml');
    expect(again).toEqual({ text, added: [], kept: ['a'] });
  });

  test.each([
    ['mcp_servers = { z = { command = "z" } }\n', '"mcp_servers" is written in a way that takes no more entries.'],
    ['[mcp_servers\n', 'The file is broken'],
    ['mcp_servers = 1\n', '"mcp_servers" is no object.'],
  ])('%j is refused', async (text, message) => {
    await expect(addEntries(text, TOML_FILE, ENTRY, 'config.toml')).rejects.toThrow(message);
  });
});

test('every kit can be added for every client that reads servers, and reads back as it was meant', async () => {
  const readers = clients.filter(({ mcp }) => mcp !== undefined);
  expect(readers.length).toBeGreaterThan(8);
  for (const { id } of readers) {
    const file = kitFileOf(id, 'project', 'linux') ?? kitFileOf(id, 'user', 'linux');
    if (file === undefined) throw new Error(`${id} has no file`);
    for (const kit of kits) {
      const entries = Object.fromEntries(kitServers(kit).map((one) => [one.name, kitEntry(id, one, 'eu-central-1')]));
      const { text } = await addEntries('', file, entries, file.path);
      const root = file.format === 'toml' ? (await readTomlTree(text)).root : undefined;
      const node = nodeAt(root, [file.rootKey]);
      expect(node === undefined ? JSON.parse(text)[file.rootKey] : plainOf(node)).toEqual(entries);
    }
  }
});

test('kits name servers of the catalogue, pinned, with their region', () => {
  expect(catalogue).toHaveLength(10);
  expect(kits.map(({ servers }) => servers.length)).toEqual(kits.map((kit) => kitServers(kit).length));
  for (const server of catalogue) {
    const { args, env } = kitEntry('claude-code', server, 'us-west-2');
    expect(args).toEqual([`${server.package}@${server.version}`]);
    expect(server.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(env).toEqual({ AWS_REGION: 'us-west-2' });
  }
});
