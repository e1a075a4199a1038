import { createLineIndex } from '@sopwright/document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../../test/processor-time.ts';
import { readRegistry } from './read-registry.ts';

const HASH = 'a'.repeat(64);
const COMMIT = 'b'.repeat(40);

const whole = `version: 1
sources:
  ours: { folder: sops }
  pack: { npm: { package: '@team/sops', version: 1.2.3, folder: dist } }
  repo: { git: { url: 'https://example.com/team/sops.git', commit: ${COMMIT} } }
  aws:
    mcp:
      style: retrieve
      server: { command: uvx, args: [mcp-proxy-for-aws@1.6.4, https://aws-mcp.us-east-1.api.aws/mcp] }
sops:
  secure-s3-buckets:
    source: ours
    sha256: ${HASH}
    category: Security
    services: [s3]
    names: { aws: secure_s3_buckets }
    promote: { mode: embedded, skill: securing-s3-buckets }
  cloudtral-mutli-region-setup: { source: aws, status: draft }
plugins:
  work-with-aws:
    folder: plugins/work-with-aws
    version: 0.1.0
    description: SOPs for AWS
    author: { name: Team }
    servers: { aws-mcp: { url: 'https://aws-mcp.us-east-1.api.aws/mcp' } }
    retrieval:
      server: aws-mcp
      search: { tool: search_documentation, topics: [agent_sops] }
      retrieve: { tool: retrieve_agent_sop, argument: sop_name }
    discovery: { name: aws-operations, description: Finds SOPs. }
    skills: { categories: [Security], names: [secure-s3-buckets] }
`;

/** Problems of a text as `line:column message`. */
function problemsOf(text: string): readonly string[] {
  const lines = createLineIndex(text);
  return readRegistry(text).problems.map(({ message, range }) => {
    const { line, column } = lines.position(range[0]);
    return `${line}:${column} ${message}`;
  });
}

/** The whole registry with one thing changed. */
function changed(from: string, to: string): string {
  expect(whole).toContain(from);
  return whole.replace(from, to);
}

describe('readRegistry', () => {
  it('reads sources, SOPs and plugins', () => {
    const { registry, problems } = readRegistry(whole);
    expect(problems).toEqual([]);
    expect(registry.sources.pack).toEqual({ type: 'npm', package: '@team/sops', version: '1.2.3', folder: 'dist' });
    expect(registry.sops.map(({ name, status, source }) => [name, status, source])).toEqual([
      ['secure-s3-buckets', 'active', 'ours'],
      ['cloudtral-mutli-region-setup', 'draft', 'aws'],
    ]);
    const [plugin] = registry.plugins;
    expect(plugin).toMatchObject({ clients: ['claude-code', 'codex', 'cursor', 'agent-plugins'], overrides: [] });
    expect(plugin?.retrieval?.retrieve).toEqual({ tool: 'retrieve_agent_sop', argument: 'sop_name' });
    const start = whole.indexOf('secure-s3-buckets:');
    expect(registry.sops[0]?.range).toEqual([start, start + 'secure-s3-buckets'.length]);
  });

  it('takes names letter by letter', () => {
    const names = ['a b/c', '__proto__', '🪣', 'two\nlines', '1.10', 'null', 'constructor', 'toString'];
    const entries = names.map((name) => {
      const key = /^[\w.]+$/.test(name) ? name : JSON.stringify(name);
      return `  ${key}: { source: __proto__, path: x.md, names: { __proto__: y-${names.indexOf(name)} } }\n`;
    });
    const text = `version: 1\nsources: { __proto__: { folder: . } }\nsops:\n${entries.join('')}`;
    const { registry, problems } = readRegistry(text);
    expect(problems).toEqual([]);
    expect(registry.sops.map(({ name }) => name)).toEqual(names);
    expect(Object.keys(registry.sources)).toEqual(['__proto__']);
    expect(Object.entries(registry.sops[0]?.names ?? {})).toEqual([['__proto__', 'y-0']]);
  });

  it.each([
    ['version: 1\n', 'version: 2\n', '1:10 version is 2, expected 1.'],
    ['sources:', 'source:', '2:1 "source" is no key of the registry, did you mean "sources"?'],
    ['{ folder: sops }', '{ folder: ../sops }', '3:19 sources.ours.folder is "../sops", expected a path that stays'],
    ['{ folder: sops }', '{ folder: /etc }', '3:19 sources.ours.folder is "/etc", expected a relative path.'],
    ['{ folder: sops }', '{}', '3:9 sources.ours names no place, expected one of "folder", "npm", "git" and "mcp".'],
    ['version: 1.2.3', 'version: ^1.2.3', '4:50 sources.pack.npm.version is "^1.2.3", expected an exact version'],
    ['https://example.com/team/sops.git', 'ext::sh -c id', '5:23 sources.repo.git.url is "ext::sh -c id", expected'],
    ['https://example.com/team/sops.git', '--upload-pack=id', '5:23 sources.repo.git.url is "--upload-pack=id"'],
    ['https://example.com', 'https://u:p@example.com', 'expected an address without user or password'],
    [COMMIT, 'main', '5:68 sources.repo.git.commit is "main", expected the full name of a commit'],
    [
      'source: ours',
      'source: our',
      '12:13 sops["secure-s3-buckets"].source is "our", which is no source; did you mean',
    ],
    ['category: Security', 'categroy: Security', '14:5 "categroy" is no key of sops["secure-s3-buckets"], did you'],
    ['status: draft', 'status: drafts', '18:56 sops["cloudtral-mutli-region-setup"].status is "drafts", did you mean'],
    ['status: draft', 'path: x.md', 'goes with files, and the source is an MCP server, expected "remoteName".'],
    [HASH, HASH.toUpperCase(), '13:13 sops["secure-s3-buckets"].sha256 is'],
    ['skill: securing-s3-buckets', 'skill: Securing', 'promote.skill is "Securing", expected lower-case letters'],
    ['server: aws-mcp', 'server: aws', 'retrieval.server is "aws", no server of it; expected "aws-mcp".'],
    [
      'categories: [Security]',
      'categories: [Securty]',
      'is "Securty", the category of no SOP; did you mean "Security"?',
    ],
    ['names: [secure-s3-buckets]', 'names: [secure-s3]', 'is "secure-s3", no SOP; expected one of'],
    ['name: aws-operations', 'name: securing-s3-buckets', 'name is the skill of the SOP "secure-s3-buckets" as well'],
    ["https://aws-mcp.us-east-1.api.aws/mcp' }", "http://example.com' }", 'expected an https: address, or http: on'],
    ['folder: plugins/work-with-aws', 'folder: ..', 'folder is "..", expected a path that stays in its folder'],
    ['    author: { name: Team }\n', '', '21:5 plugins["work-with-aws"] has no "author", expected one.'],
    ['cloudtral-mutli-region-setup:', 'secure-s3-buckets:', '18:3 sops["secure-s3-buckets"] stands twice, expected'],
  ])('tells %j as %j', (from, to, expected) => {
    expect(problemsOf(changed(from, to)).join('\n')).toContain(expected);
  });

  it.each(['', '# nothing', '[]', 'a', '!!', '"', 'a: [', '\t', '%YAML', '--- \n---\n', 'sops: *a', '\uFEFF'])(
    'tells what is wrong with %j',
    (text) => {
      expect(problemsOf(text)).not.toEqual([]);
    },
  );

  it('never throws, and every problem lies in the text', () => {
    const pieces = whole.split(/(?<=[\s:,{}[\]])/);
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom('&a ', '*a', '<<: ', '!!x ', '|\n', '"', '\t', '? ', '\0'),
    );
    const cut = fc.tuple(fc.nat(whole.length), fc.nat(20), piece).map(([at, length, middle]) => {
      return whole.slice(0, at) + middle + whole.slice(at + length);
    });
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
      cut,
    );
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { message, range } of readRegistry(text).problems) {
          expect(message).toMatch(/^\S[^\n]*[.?]$/);
          expect(range[0]).toBeGreaterThanOrEqual(0);
          expect(range[1]).toBeGreaterThanOrEqual(range[0]);
          expect(range[1]).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('tells no more than 201 problems', () => {
    const text = `version: 1\n${Array.from({ length: 5_000 }, (_, at) => `k${at}: 1\n`).join('')}`;
    const problems = problemsOf(text);
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toContain('more than 200 problems');
  });
});

const hostile: readonly (readonly [string, (size: number) => string])[] = [
  ['flow lists', (size) => '['.repeat(size)],
  ['flow maps', (size) => '{a: '.repeat(size / 4)],
  ['lists in lists', (size) => '- '.repeat(size / 2)],
  ['maps in maps', (size) => 'a: '.repeat(size / 3)],
  ['quotes', (size) => '"'.repeat(size)],
  ['commas', (size) => `[${','.repeat(size)}`],
  ['keys', (size) => `version: 1\nsops:\n${Array.from({ length: size / 12 }, (_, at) => `  k${at}: a\n`).join('')}`],
  ['blanks', (size) => `version: 1\nsops:\n  a: b${' '.repeat(size)}`],
  [
    'aliases of a long list',
    (size) => {
      const list = `${'a, '.repeat(size / 6)}a`;
      return `version: 1\nsops:\n  a: { tags: &t [${list}] }\n${Array.from(
        { length: size / 40 },
        (_, at) => `  k${at}: { tags: *t }\n`,
      ).join('')}`;
    },
  ],
  [
    'aliases of aliases',
    () =>
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.replace(/./g, (key) => {
        const before = String.fromCharCode(key.charCodeAt(0) - 1);
        return `${key}: &${key} [${Array(9).fill(`*${before}`).join()}]\n`;
      })}`,
  ],
];

describe('readRegistry of a hostile text', () => {
  it.each(hostile)('takes time with the length of %s', (_name, make) => {
    const [short, long] = [make(50_000), make(200_000)];
    expect(readRegistry(short).problems.length).toBeGreaterThan(0);
    // Four times the text: sixteen times the work where it is quadratic.
    const least = Math.max(
      processorTime(() => readRegistry(short)),
      20,
    );
    expect(processorTime(() => readRegistry(long))).toBeLessThan(10 * least);
  });
});
