import { loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PluginDeclaration } from '../registry/plugin-declaration.ts';
import { FULL } from './full-plugin.test-data.ts';
import { planGeneration } from './plan-generation.ts';
import { arrangePlan } from './plan-paths.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

const RANGE = [3, 4] as const;

function plannedOf(...plugins: readonly PluginDeclaration[]): ReturnType<typeof planGeneration> {
  return planGeneration({ registry: { sources: {}, sops: [], plugins }, sops: [] });
}

function problemsAt(...paths: readonly string[]): readonly string[] {
  const placed = paths.map((path) => ({ item: { path, content: 'a\n', source: 's', plugin: 'p' }, range: RANGE }));
  return arrangePlan(placed).problems.map(({ message }) => message);
}

describe('the plan of a registry', () => {
  it('holds the files of all plugins, sorted by code units, with the plugin that they are for', () => {
    const other = { ...FULL, name: 'others', folder: 'plugins/Others' };
    const { plan, problems } = plannedOf(FULL, other);
    expect(problems).toEqual([]);
    const paths = plan.files.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    expect(paths[0]).toBe('plugins/Others/.claude-plugin/plugin.json');
    expect(new Set(plan.files.map(({ plugin }) => plugin))).toEqual(new Set(['ledgers', 'others']));
    expect(plannedOf(other, FULL).plan).toEqual(plan);
  });

  it('tells of two plugins that make one file, at the place of the second', () => {
    const range = [10, 11] as const;
    const { problems } = plannedOf(
      { ...FULL, clients: ['claude-code'] },
      { ...FULL, name: 'others', clients: ['claude-code'], range },
    );
    expect(problems).toEqual([
      { message: '"plugins/ledgers/.claude-plugin/plugin.json": plugins "ledgers" and "others" both make it.', range },
      { message: '"plugins/ledgers/.mcp.json": plugins "ledgers" and "others" both make it.', range },
    ]);
  });

  it('tells of overrides that keep nothing', () => {
    const { problems } = plannedOf({ ...FULL, overrides: ['.mcp.json', 'nothing.md'] });
    expect(problems).toEqual([
      { message: expect.stringMatching(/names "nothing.md", which is not made/), range: FULL.range },
    ]);
  });

  it('takes two marketplaces of one plugin, and one of two', () => {
    const marketplaces = [{ file: '.claude-plugin/marketplace.json' }, { file: '.cursor-plugin/marketplace.json' }];
    const { plan, problems } = plannedOf(
      { ...FULL, marketplaces },
      { ...FULL, name: 'others', folder: 'plugins/o', marketplaces },
    );
    expect(problems).toEqual([]);
    expect(plan.regions.map(({ path, plugin }) => `${path} ${plugin}`)).toEqual([
      '.claude-plugin/marketplace.json ledgers',
      '.claude-plugin/marketplace.json others',
      '.cursor-plugin/marketplace.json ledgers',
      '.cursor-plugin/marketplace.json others',
    ]);
    expect(plannedOf({ ...FULL, marketplaces: [...marketplaces, ...marketplaces.slice(0, 1)] }).problems).toHaveLength(
      1,
    );
  });
});

describe('paths', () => {
  it.each([
    '../a.md',
    '/a.md',
    'a/../b.md',
    'a//b.md',
    'a/./b.md',
    '',
    'C:/a.md',
    'a\\b.md',
    'a/con',
    'a/NUL.md',
    'a/b.',
    'a/b ',
    'a\nb',
    'a?b',
    '.git/config',
    'a/.GIT/b.md',
    'GIT~1/b.md',
    `a/${'é'.repeat(128)}`,
  ])('%j is refused', (path) => {
    expect(problemsAt(path)).toEqual([expect.stringMatching(/^Path ".*" (?:is|has)/s)]);
  });

  it('that differ by case alone, or are file and folder at once, clash', () => {
    expect(problemsAt('a/B.md', 'a/b.md')).toEqual([expect.stringMatching(/differ by case alone/)]);
    expect(problemsAt('A/c.md', 'a/d.md')).toEqual([expect.stringMatching(/^Folders "a" and "A" differ/)]);
    expect(problemsAt('a/b', 'a/b/c.md')).toEqual([expect.stringMatching(/a file and a folder/)]);
    expect(problemsAt('a/b/c.md', 'a/b')).toEqual([expect.stringMatching(/a file and a folder/)]);
    expect(problemsAt('a/é.md'.normalize('NFC'), 'a/é.md'.normalize('NFD'))).toHaveLength(1);
    expect(problemsAt('a/b/c.md', 'a/b/d.md', 'a/e.md', '.mcp.json', 'mcp.json')).toEqual([]);
  });

  it('are arranged in time in proportion to their number', () => {
    const deep = Array.from({ length: 20_000 }, (_, nth) => `${'a/'.repeat(20)}${nth}/SKILL.md`);
    const start = performance.now();
    expect(problemsAt(...deep)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
