import schema from '@sopwright/schemas/sop-registry.schema.json' with { type: 'json' };
import { readRegistry } from '@sopwright/sop/registry';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const validate = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

const HASH = 'a'.repeat(64);

/** Every key that a registry may have. */
const whole = `version: 1
sources:
  ours: { folder: sops }
  pack: { npm: { package: '@team/sops', version: 1.2.3, folder: dist } }
  repo: { git: { url: 'https://example.com/sops.git', commit: ${'b'.repeat(40)}, folder: sops } }
  local: { mcp: { style: prompts, server: { command: uvx, args: [x], env: { A: b } } } }
  remote: { mcp: { style: retrieve, server: { url: 'https://example.com/mcp', headers: { A: b } } } }
sops:
  a:
    source: ours
    path: x/a.md
    sha256: ${HASH}
    description: Does it.
    category: Security
    services: [s3]
    tags: [b]
    status: active
    owner: Team
    names: { x: y }
    promote: { mode: embedded, skill: doing-it, description: Does it. }
  b: { source: remote, remoteName: c }
plugins:
  p:
    folder: plugins/p
    version: 1.0.0-rc.1
    description: Does it.
    author: { name: Team, email: team@example.com, url: 'https://example.com' }
    license: Apache-2.0
    homepage: https://example.com
    repository: https://example.com/p
    keywords: [a]
    clients: [codex]
    interface:
      { displayName: P, shortDescription: S, longDescription: L, category: C, capabilities: [Read], defaultPrompt: [a] }
    servers: { s: { url: 'http://localhost:3000/mcp' } }
    retrieval:
      server: s
      search: { tool: t, topics: [u] }
      retrieve: { tool: t, argument: a }
      execute: e
      suggest: g
      prefix: aws___
    discovery:
      name: d
      title: T
      description: D
      examples: { categories: [Security], services: [s3], names: [a] }
      examplesPerCategory: 2
      guards: [G]
      defaults: [D]
    skills: {}
    references: [{ path: references/r.md, title: R, sops: {} }]
    cursorCommands: { folder: commands, sops: {} }
    marketplaces: [{ file: .claude-plugin/marketplace.json, category: C }]
    readme: README.md
    overrides: [a.md]
`;

/** What of the text is replaced, and by what: neither the schema nor the reader takes the result. */
const wrong: readonly (readonly [string, string])[] = [
  ['version: 1\n', ''],
  ['version: 1\n', 'version: 2\n'],
  ['folder: sops }\n  pack', 'folder: ../sops }\n  pack'],
  ['folder: sops }\n  pack', 'folder: sops, npm: {} }\n  pack'],
  ['version: 1.2.3', 'version: latest'],
  ['style: prompts', 'style: prompt'],
  ['command: uvx', 'url: https://example.com, command: uvx'],
  ["url: 'https://example.com/mcp'", 'url: ftp://example.com'],
  ['    source: ours\n', ''],
  ['path: x/a.md', 'path: x/a.txt'],
  ['path: x/a.md', 'path: /a.md'],
  [HASH, 'abc'],
  ['services: [s3]\n    tags', 'services: s3\n    tags'],
  ['tags: [b]', 'tags: [b, b]'],
  ['status: active', 'status: done'],
  ['mode: embedded', 'mode: both'],
  ['skill: doing-it', 'skill: Doing It'],
  ['names: { x: y }', 'names: [x]'],
  ['  p:\n', '  P:\n'],
  ['1.0.0-rc.1', '1.0'],
  ['author: { name: Team,', 'author: {'],
  ['clients: [codex]', 'clients: [emacs]'],
  ['defaultPrompt: [a]', 'defaultPrompt: [a, b, c, d]'],
  ['topics: [u]', 'topics: u'],
  ['argument: a', 'arg: a'],
  ['examplesPerCategory: 2', 'examplesPerCategory: 0'],
  ['title: R,', ''],
  ['readme: README.md', 'readme: README.txt'],
  ['overrides: [a.md]', 'overrides: [../a.md]'],
];

describe('the schema of the registry and its reader', () => {
  it('take the same registry', () => {
    expect(readRegistry(whole).problems).toEqual([]);
    expect(validate(parse(whole)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(wrong)('refuse %j as %j', (from, to) => {
    expect(whole.split(from).length).toBeGreaterThan(1);
    const text = whole.replace(from, to);
    expect(readRegistry(text).problems).not.toEqual([]);
    expect(validate(parse(text))).toBe(false);
  });

  it('know the same keys', () => {
    const { definitions } = schema;
    const tables: readonly (readonly [string, string, { readonly properties: object }])[] = [
      ['a:\n', 'a:\n    UNKNOWN: 1\n', definitions.sop],
      ['  p:\n', '  p:\n    UNKNOWN: 1\n', definitions.plugin],
      ['promote: {', 'promote: { UNKNOWN: 1,', definitions.sop.properties.promote],
      ['author: {', 'author: { UNKNOWN: 1,', definitions.plugin.properties.author],
      ['{ displayName', '{ UNKNOWN: 1, displayName', definitions.plugin.properties.interface],
      ['retrieval:\n', 'retrieval:\n      UNKNOWN: 1\n', definitions.plugin.properties.retrieval],
      ['discovery:\n', 'discovery:\n      UNKNOWN: 1\n', definitions.plugin.properties.discovery],
      ['examples: {', 'examples: { UNKNOWN: 1,', definitions.selection],
      ['references: [{', 'references: [{ UNKNOWN: 1,', definitions.plugin.properties.references.items],
      ['cursorCommands: {', 'cursorCommands: { UNKNOWN: 1,', definitions.plugin.properties.cursorCommands],
      ['marketplaces: [{', 'marketplaces: [{ UNKNOWN: 1,', definitions.plugin.properties.marketplaces.items],
      ['version: 1\n', 'version: 1\nUNKNOWN: 1\n', schema],
    ];
    for (const [from, to, shape] of tables) {
      const [problem] = readRegistry(
        whole.replace(from, to.replace('UNKNOWN', 'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq')),
      ).problems;
      const told = [...(problem?.message.split('expected one of')[1] ?? '').matchAll(/"([^"]+)"/g)].map(
        ([, key]) => key,
      );
      expect(told.toSorted(), from).toEqual(Object.keys(shape.properties).toSorted());
    }
  });
});
