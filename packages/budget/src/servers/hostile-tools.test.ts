import { clientIds } from '@sopwright/clients';
import { expect, it } from 'vitest';
import {
  estimateClaudeTokens,
  projectedText,
  projectServers,
  type ServerTools,
  startupTexts,
  type WireTool,
  wireText,
} from '../index.ts';
import { schemaProperties } from './claude-estimate.ts';
import { jsonText } from './json-text.ts';

const DEPTH = 10_000;
const deep = `${'{"properties":{"a":'.repeat(DEPTH)}[${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}]${'}}'.repeat(DEPTH)}`;

function parse(json: string): WireTool {
  return JSON.parse(json);
}

const HOSTILE: Readonly<Record<string, readonly WireTool[]>> = {
  'a deep schema': [parse(`{"name":"t","inputSchema":${deep}}`)],
  'names that are no text': ['7', 'null', '{"a":[]}', 'true'].map((name) => parse(`{"name":${name}}`)),
  'nothing in it': [{}],
  'keys of the prototype': [
    parse(
      '{"__proto__":{"name":"x"},"constructor":1,"toString":2,"name":"t","inputSchema":{"type":"object","__proto__":{"a":1},"properties":{"__proto__":{},"hasOwnProperty":{}}}}',
    ),
  ],
  'other types': [
    parse('{"name":"t","description":{"a":1},"inputSchema":[1,2],"_meta":[]}'),
    parse('{"name":"t","inputSchema":"text","_meta":null}'),
    parse('{"name":"t","inputSchema":{"type":"object","properties":[1]}}'),
  ],
  'places of forms in texts': [{ name: '<server>', description: '$& $1 <tool> <description>' }],
};

it.each(Object.entries(HOSTILE))('%s: every client is projected, as JSON', (_, tools) => {
  const server: ServerTools = { name: '$& "<tool>" __proto__', instructions: '"\n$1<server>', tools, alwaysLoad: true };
  for (const client of clientIds) {
    for (const window of [272_000, 1]) {
      const [projection] = projectServers({ client, servers: [server], settings: {}, model: { window } });
      expect(projection?.tools).toHaveLength(tools.length);
      if (projection === undefined) continue;
      const { definitions } = startupTexts(projection);
      if (definitions !== '') expect(JSON.parse(definitions)).toHaveLength(tools.length);
    }
  }
  expect(JSON.parse(projectedText(tools))).toHaveLength(tools.length);
  // Deep values are beyond the comparison too, so their text stands for them.
  expect(wireText(JSON.parse(wireText(tools)))).toBe(wireText(tools));
});

it('writes what JSON.stringify writes, at any depth', () => {
  const value = { a: [1, 'x"\u2028\ud800', null, true, [], {}], b: undefined, c: { '7': 1, z: [undefined] } };
  // A key that is nowhere dropped makes it go its own way.
  expect(jsonText(value, [{ key: 'none', depth: 'everywhere' }])).toBe(JSON.stringify(value));
  expect(jsonText(JSON.parse(deep))).toBe(deep);
  expect(jsonText(undefined)).toBe('null');
});

it('keeps a key that looks like one of the prototype', () => {
  const [tool] = HOSTILE['keys of the prototype'] ?? [];
  expect(projectedText(tool === undefined ? [] : [tool])).toContain('"__proto__":{"a":1}');
});

it('takes 100,000 tools in one go', () => {
  const tools = Array.from({ length: 100_000 }, (_, index) => ({
    name: `tool-${index}`,
    description: 'd',
    inputSchema: { type: 'object', properties: { a: {} } },
  }));
  for (const client of ['claude-code', 'codex', 'gemini-cli', 'windsurf'] as const) {
    const [projection] = projectServers({ client, servers: [{ name: 's', tools }], settings: {}, model: {} });
    expect(projection?.tools).toHaveLength(100_000);
    expect(projection?.notes.length).toBeLessThan(5);
  }
  expect(schemaProperties(tools)).toBe(100_000);
});

it('counts the properties of a deep schema', () => {
  const [tool] = HOSTILE['a deep schema'] ?? [];
  expect(tool === undefined ? 0 : schemaProperties([tool])).toBe(DEPTH);
  expect(estimateClaudeTokens([], 10)).toBeUndefined();
});
