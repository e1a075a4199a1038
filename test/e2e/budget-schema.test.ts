import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import schema from '@sopwright/schemas/report.schema.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { mcpConfig, tool, writeLockFile } from './budget-lock.ts';
import { commitAll, runBudget, skillsOf, skillText } from './budget-run.ts';
import { project } from './command.ts';

const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);

function check(args: readonly string[], cwd: string, home?: string): unknown {
  const { stdout } = runBudget([...args, '--format', 'json'], { cwd, ...(home === undefined ? {} : { home }) });
  const report: unknown = JSON.parse(stdout);
  validate(report);
  expect(validate.errors).toBeNull();
  return report;
}

const everyClient = [
  'claude-code',
  'codex',
  'copilot-cli',
  'gemini-cli',
  'opencode',
  'claude-desktop',
  'vscode',
].concat(['cursor', 'kiro', 'windsurf', 'zed']);
const every = everyClient.flatMap((id) => ['--client', id]);

async function fullProject(): Promise<string> {
  const cwd = project({
    ...skillsOf({ alpha: `Use when ${'a'.repeat(1700)}`, beta: `Use when ${'b'.repeat(900)}`, gamma: 'Use when c.' }),
    '.agents/skills/shared/SKILL.md': skillText('shared', 'Use when shared.'),
    '.claude/agents/helper.md': '---\nname: helper\ndescription: Helps.\ntools: Read\n---\n\nHelp.\n',
    '.claude/commands/go.md': '---\ndescription: Goes.\n---\n\nGo.\n',
    'CLAUDE.md': '# Rules\n\n@AGENTS.md\n',
    'AGENTS.md': '# Rules\n\nBe exact.\n',
    '.mcp.json': mcpConfig({ docs: ['docs.js'], broken: ['broken.js'], unknown: ['unknown.js'] }),
    'plugins/p/.claude-plugin/plugin.json': JSON.stringify({ name: 'p', version: '1.0.0' }),
    'plugins/p/skills/one/SKILL.md': skillText('one', 'Use when one.'),
    'plugins/p/skills/one/references/more.md': '# More\n',
    'sopwright.config.json': JSON.stringify({ budgets: { skill: { catalogue: { warn: 3 } }, tool: 1, servers: 1 } }),
  });
  await writeLockFile(cwd, { docs: [tool('search', 'word '.repeat(2000))], broken: 'no such file' });
  return cwd;
}

describe('what budget prints as JSON', () => {
  it('is valid under the schema: skills, plugins, servers and every client', async () => {
    const home = project({ '.claude/skills/mine/SKILL.md': skillText('mine', 'Use when mine.') });
    check([], await fullProject(), home);
    check([...every, '--no-user', '--set', 'ENABLE_TOOL_SEARCH=false'], await fullProject());
    check(['plugins'], await fullProject());
  });

  it('is valid under the schema with a comparison', async () => {
    const cwd = await fullProject();
    commitAll(cwd);
    rmSync(join(cwd, '.claude/skills/gamma'), { recursive: true });
    writeFileSync(join(cwd, '.mcp.json'), mcpConfig({ docs: ['docs.js'], broken: ['other.js'], more: ['more.js'] }));
    await writeLockFile(cwd, { docs: [tool('search', 'Searches.'), tool('write', 'Writes.')] });
    const report = check([...every, '--compare', 'main'], cwd);
    expect(report).toMatchObject({
      budget: { comparison: { ref: 'main', items: [{ name: 'gamma' }], tools: expect.arrayContaining([]) } },
    });
    check(['--compare', 'main', 'plugins'], cwd);
  });
});

describe('the schema of a measurement', () => {
  const definitions: Readonly<Record<string, unknown>> = schema.definitions;

  /** Every object below a value that describes an object of the report, with where it stands. */
  function shapes(value: unknown, place: string): [string, Readonly<Record<string, unknown>>][] {
    if (typeof value !== 'object' || value === null) return [];
    const inner = Object.entries(value).flatMap(([key, one]) => shapes(one, `${place}/${key}`));
    return 'type' in value && value.type === 'object' ? [[place, { ...value }], ...inner] : inner;
  }

  it('describes every property, and allows no other', () => {
    const all = shapes(definitions, '');
    expect(all.length).toBeGreaterThan(20);
    for (const [place, shape] of all) {
      if (!('properties' in shape)) continue;
      expect({ place, additional: shape.additionalProperties }).toEqual({ place, additional: false });
      const properties: Readonly<Record<string, object>> = Object(shape.properties);
      const bare = Object.entries(properties).filter(([, one]) => !('description' in one || '$ref' in one));
      expect({ place, bare }).toEqual({ place, bare: [] });
    }
    const named = Object.entries(definitions).filter(([, one]) => !('description' in Object(one)));
    expect(named).toEqual([]);
  });

  it('refuses a measurement with another property, or with one too few', async () => {
    const { stdout } = runBudget(['--format', 'json'], { cwd: await fullProject() });
    for (const [from, to] of [
      ['"onDemand":', '"more": 1, "onDemand":'],
      ['"isComplete":', '"isWhole":'],
      ['"record": "observed"', '"record": "guessed"'],
    ] as const) {
      expect(stdout).toContain(from);
      expect(validate(JSON.parse(stdout.replace(from, to)))).toBe(false);
    }
  });
});
