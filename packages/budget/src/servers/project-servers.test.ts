import { type ClientId, clientIds } from '@sopwright/clients';
import { describe, expect, it } from 'vitest';
import { frameText, projectServers, type ServerProjection, type ServerTools, startupTexts } from '../index.ts';

const search = {
  name: 'search',
  title: 'Search',
  description: 'Searches.',
  inputSchema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: { $schema: { type: 'string' }, q: { anyOf: [{ type: 'string' }], default: 'x' } },
    additionalProperties: false,
  },
  annotations: { readOnlyHint: true },
  outputSchema: { type: 'object' },
  icons: [],
  _meta: {},
};
const ping = { name: 'ping', inputSchema: { type: 'object' } };
const server: ServerTools = { name: 'docs', instructions: 'Ask first.', tools: [search, ping] };

interface Options {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly window?: number;
}

function project(client: ClientId, servers: readonly ServerTools[], { set = {}, window }: Options = {}) {
  const settings = Object.fromEntries(Object.entries(set).map(([name, value]) => [name, { value, origin: '--set' }]));
  return projectServers({ client, servers, settings, model: window === undefined ? {} : { window } });
}

function one(client: ClientId, tools: ServerTools, options?: Options): ServerProjection {
  const [projection] = project(client, [tools], options);
  if (projection === undefined) throw new Error('One server makes one projection.');
  return projection;
}

describe('Claude Code', () => {
  it('defers: names, and the instructions under a heading', () => {
    const projection = one('claude-code', server);
    expect(projection.mode).toBe('deferred');
    expect(startupTexts(projection)).toEqual({
      definitions: '',
      names: 'mcp__docs__search\nmcp__docs__ping',
      server: '## docs\nAsk first.',
    });
    expect(one('claude-code', { ...server, plugin: 'kit' }).tools[0]?.exposedName).toBe('mcp__plugin_kit_docs__search');
    expect(one('claude-code', { name: 'a', tools: [] }).startupText).toBe('');
  });

  it('sends name, description and schema where it is eager', () => {
    const { definitions } = startupTexts(one('claude-code', server, { set: { ENABLE_TOOL_SEARCH: 'false' } }));
    expect(JSON.parse(definitions)).toEqual([
      { name: 'mcp__docs__search', description: 'Searches.', input_schema: search.inputSchema },
      { name: 'mcp__docs__ping', input_schema: { type: 'object' } },
    ]);
  });

  it.each([
    [{ ENABLE_TOOL_SEARCH: 'true' }, 'deferred'],
    [{ ENABLE_TOOL_SEARCH: false }, 'eager'],
    [{ ENABLE_TOOL_SEARCH: 'auto:0' }, 'deferred'],
    [{ ENABLE_TOOL_SEARCH: 'auto:100' }, 'eager'],
    [{ ENABLE_TOOL_SEARCH: 'auto' }, 'unknown'],
    [{ ENABLE_TOOL_SEARCH: 'auto:10' }, 'unknown'],
    [{ ENABLE_TOOL_SEARCH: { a: 1 } }, 'unknown'],
    [{ CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS: '1' }, 'eager'],
    [{ CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS: 1, ENABLE_TOOL_SEARCH: 'false' }, 'eager'],
    [{ CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS: '1', ENABLE_TOOL_SEARCH: 'true' }, 'unknown'],
    [{ CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS: '0' }, 'deferred'],
  ])('with %j is %s', (set, mode) => {
    const projection = one('claude-code', server, { set });
    expect(projection.mode).toBe(mode);
    // Instructions are loaded either way.
    expect(projection.startupText).toBe('## docs\nAsk first.');
    if (mode === 'unknown') expect(projection.notes.join('\n')).toContain('no record');
    expect(projection.tools.every((tool) => (tool.startupText === '') === (mode === 'unknown'))).toBe(true);
  });

  it('loads at once what asks for it: a server, a tool', () => {
    const eager = { ...ping, _meta: { 'anthropic/alwaysLoad': true } };
    const [asked, mixed, plain] = project('claude-code', [
      { ...server, alwaysLoad: true },
      { ...server, tools: [search, eager] },
      { ...server, tools: [{ ...ping, _meta: { 'anthropic/alwaysLoad': 'true' } }] },
    ]);
    expect([asked?.mode, mixed?.mode, plain?.mode]).toEqual(['eager', 'deferred', 'deferred']);
    expect(mixed?.tools.map(({ mode }) => mode)).toEqual(['deferred', 'eager']);
    expect(mixed === undefined ? '' : startupTexts(mixed).names).toBe('mcp__docs__search');
    expect(plain?.tools[0]?.mode).toBe('deferred');
    expect(one('codex', { ...server, alwaysLoad: true }).mode).toBe('deferred');
  });

  it('cuts descriptions and instructions at 4,096 UTF-16 units', () => {
    const long = `${'x'.repeat(4096)}LOST`;
    const projection = one('claude-code', { name: 'a', instructions: long, tools: [{ name: 't', description: long }] });
    expect(projection.startupText).toBe(`## a\n${'x'.repeat(4096)}… [truncated]`);
    expect(projection.lostInstructions).toBe('LOST');
    expect(projection.tools[0]?.lost).toBe('LOST');
    expect(JSON.parse(projection.tools[0]?.definitionText ?? '').description).toHaveLength(4096 + 13);
    const exact = one('claude-code', { name: 'a', tools: [{ name: 't', description: long.slice(0, 4096) }] });
    expect(exact.tools[0]?.lost).toBe('');
  });
});

describe('Codex', () => {
  it('names the server alone with a model of its catalogue', () => {
    const projection = one('codex', server, { window: 272_000 });
    expect(startupTexts(projection)).toEqual({ definitions: '', names: '', server: '- mcp__docs: Ask first.' });
    expect(one('codex', { name: 'a', tools: [ping] }).startupText).toBe('- mcp__a');
    expect(one('codex', server).notes.join()).toContain('No model is given');
    expect(frameText('codex', [projection])).toBe('<tools>\nDeferred tool namespaces:\n</tools>');
    expect(frameText('codex', [])).toBe('');
    expect(frameText('claude-code', [projection])).toBe('');
  });

  it('cuts instructions to 250 characters with the dots', () => {
    const [whole, cut] = project('codex', [
      { name: 'a', tools: [], instructions: '🦀'.repeat(250) },
      { name: 'a', tools: [], instructions: '🦀'.repeat(251) },
    ]);
    expect(whole?.startupText).toBe(`- mcp__a: ${'🦀'.repeat(250)}`);
    expect(cut?.startupText).toBe(`- mcp__a: ${'🦀'.repeat(247)}...`);
    expect(cut?.lostInstructions).toBe('🦀'.repeat(4));
  });

  it('says where other versions would load less', () => {
    const [one, two] = project('codex', [{ name: 'a', tools: [], instructions: 'First.\nSecond.' }, server]);
    expect(one?.startupText).toBe('- mcp__a: First.\nSecond.');
    expect([one, two].map((each) => each?.notes.some((note) => note.includes('several lines')))).toEqual([true, false]);
    const long = { ...server, instructions: 'x'.repeat(250) };
    const doubts = (count: number) =>
      project(
        'codex',
        Array.from({ length: count }, () => long),
      ).filter(({ notes }) => notes.join().includes('4,096'));
    expect([doubts(15).length, doubts(16).length]).toEqual([0, 16]);
  });

  it('is eager with another model: a namespace with functions', () => {
    const projection = one('codex', { ...server, instructions: 'Say "<server>".' }, { window: 128_000 });
    const { definitions, server: namespace } = startupTexts(projection);
    expect(JSON.parse(namespace)).toEqual({
      type: 'namespace',
      name: 'mcp__docs',
      description: 'Say "<server>".',
    });
    const { $schema, ...parameters } = search.inputSchema;
    expect(JSON.parse(definitions)).toEqual([
      { name: 'search', description: 'Searches.', strict: false, parameters },
      { name: 'ping', strict: false, parameters: { type: 'object', properties: {} } },
    ]);
    expect($schema).toBeDefined();
  });
});

describe('Gemini CLI', () => {
  it('loads everything, with a schema of its own', () => {
    const projection = one('gemini-cli', server);
    expect([projection.mode, projection.record]).toEqual(['eager', 'documented']);
    const [first, second] = JSON.parse(startupTexts(projection).definitions);
    expect(first.name).toBe('mcp_docs_search');
    expect(Object.keys(first.parametersJsonSchema)).toEqual(['type', 'properties']);
    expect(first.parametersJsonSchema.properties).toMatchObject({
      $schema: { type: 'string' },
      q: { anyOf: [{ type: 'string' }] },
      wait_for_previous: { type: 'boolean' },
    });
    expect(first.parametersJsonSchema.properties.q).not.toHaveProperty('default');
    expect(Object.keys(second.parametersJsonSchema.properties)).toEqual(['wait_for_previous']);
    expect(projection.startupText).toContain('\nAsk first.\n');
  });

  it.each([
    ['a b', 'c/d', 'mcp_a_b_c_d'],
    ['mcp_a', 'b', 'mcp_a_b'],
    ['s', 'x'.repeat(57), `mcp_s_${'x'.repeat(57)}`],
    ['s', `${'x'.repeat(57)}y`, `mcp_s_${'x'.repeat(24)}...${'x'.repeat(29)}y`],
  ])('names %j, %j', (name, tool, seen) => {
    expect(one('gemini-cli', { name, tools: [{ name: tool }] }).tools[0]?.exposedName).toBe(seen);
  });
});

describe('clients with documents alone', () => {
  const many = (count: number): ServerTools => ({ name: 's', tools: Array.from({ length: count }, () => search) });

  it('Copilot CLI defers by the number of all tools', () => {
    expect(project('copilot-cli', [many(15), many(15)]).map(({ mode }) => mode)).toEqual(['eager', 'eager']);
    const [deferred] = project('copilot-cli', [many(15), many(16)]);
    expect(deferred?.mode).toBe('deferred');
    expect(deferred?.notes.join()).toContain('floor');
  });

  it('Kiro defers when it is told to', () => {
    expect(one('kiro', server).mode).toBe('eager');
    expect(one('kiro', server, { set: { 'toolSearch.enabled': true } }).mode).toBe('unknown');
    const set = { 'toolSearch.enabled': 'true', 'toolSearch.minPct': 0, 'toolSearch.minTokens': '0' };
    const long = { name: 't', description: `${'é'.repeat(512)}!` };
    const projection = one('kiro', { name: 's', tools: [search, long] }, { set });
    expect(projection.tools[0]?.startupText).toBe('s::search: Searches.');
    expect(projection.tools[1]?.startupText).toBe(`s::t: ${'é'.repeat(512)}`);
    expect(projection.tools[1]?.lost).toBe('!');
  });

  it('VS Code and Windsurf have a greatest number, and nothing else on record', () => {
    for (const [client, limit] of [
      ['vscode', 128],
      ['windsurf', 100],
    ] as const) {
      expect(one(client, many(limit)).notes.join()).not.toContain('more than');
      const over = one(client, many(limit + 1));
      expect(over.mode).toBe('unknown');
      expect(over.notes.join()).toContain(`${limit + 1} MCP tools are more than`);
    }
  });

  it('Cursor keeps the names', () => {
    expect(startupTexts(one('cursor', server)).names).toBe('search\nping');
  });

  it.each(['claude-desktop', 'zed', 'opencode', 'agent-skills', 'agent-plugins'] as const)(
    '%s has no record',
    (client) => {
      const projection = one(client, server);
      expect(projection).toMatchObject({ record: 'none', mode: 'unknown', startupText: '', evidence: [] });
      expect(projection.notes).toHaveLength(1);
      expect(startupTexts(projection)).toEqual({ definitions: '', names: '', server: '' });
      expect(JSON.parse(projection.tools[1]?.definitionText ?? '')).toEqual({
        name: 'ping',
        input_schema: ping.inputSchema,
      });
    },
  );

  it('every projection with a record names its evidence', () => {
    for (const client of clientIds) {
      const { record, evidence } = one(client, server);
      expect(evidence.length > 0, client).toBe(record !== 'none');
    }
  });
});
