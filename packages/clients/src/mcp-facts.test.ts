import { describe, expect, it } from 'vitest';
import { clients, type Evidence } from './index.ts';
import type { McpFacts } from './mcp-facts.ts';

function evidenceOf(mcp: McpFacts): readonly Evidence[] {
  const lists = [
    mcp.files,
    mcp.plugins ?? [],
    mcp.unreadFiles ?? [],
    mcp.agentFolders ?? [],
    Object.values(mcp.fields),
  ];
  const single = [mcp.settings?.evidence, mcp.variables?.evidence, mcp.startTimeout?.evidence, mcp.urlNeedsType];
  return [...lists.flat().map(({ evidence }) => evidence), ...single.filter((each) => each !== undefined)];
}

const hosts = clients.flatMap(({ id, mcp }) => (mcp === undefined ? [] : [{ id, mcp }]));

describe.each(hosts)('what is known of the MCP servers of $id', ({ mcp }) => {
  it('has evidence with a source and a day', () => {
    for (const { grade, source, date } of evidenceOf(mcp)) {
      expect(grade).toBe('documented');
      expect(source).toMatch(/^https:\/\//);
      expect(date).toMatch(/^2026-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
    }
  });

  it('names paths that can be resolved, and where project files are searched', () => {
    for (const { path, fallbackPath, scope, search, format } of mcp.files) {
      expect(path).not.toContain('\\');
      expect(path.endsWith(`.${format}`)).toBe(true);
      expect(search === undefined).toBe(scope !== 'project');
      expect(fallbackPath?.startsWith('~/') ?? false).toBe(path.startsWith('$'));
    }
  });

  it('speaks of keys that an entry has', () => {
    const { endpoints, switches = {}, toolFilters = {}, startTimeout, variables } = mcp;
    const keys = [...Object.keys(endpoints), ...Object.values(switches), ...Object.values(toolFilters)];
    const others = [...(startTimeout?.key === undefined ? [] : [startTimeout.key]), ...(variables?.keys ?? [])];
    for (const key of [...keys, ...others]) expect(Object.keys(mcp.fields)).toContain(key);
    expect(Object.keys(mcp.types).length > 0).toBe('type' in mcp.fields);
  });
});

it('is there for the ten hosts that read MCP servers', () => {
  expect(hosts.map(({ id }) => id)).toEqual([
    'claude-code',
    'claude-desktop',
    'codex',
    'copilot-cli',
    'vscode',
    'cursor',
    'gemini-cli',
    'kiro',
    'windsurf',
    'zed',
  ]);
});
