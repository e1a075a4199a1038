import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_FILE } from '@sopwright/mcp';
import { describe, expect, it } from 'vitest';
import { mcpConfig, tool, writeLockFile } from './budget-lock.ts';
import { budgetOf, runBudget, skillsOf } from './budget-run.ts';
import { project } from './command.ts';

const only = ['--client', 'claude-code'];
const tools = [tool('search', 'Searches pages.'), tool('read', `Reads a page. ${'word '.repeat(200)}`)];

async function lockedProject(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = project({ '.mcp.json': mcpConfig({ docs: ['docs.js'], broken: ['broken.js'] }), ...more });
  await writeLockFile(root, { docs: tools, broken: 'no such file' });
  return root;
}

describe('servers of the lock file', () => {
  it('count with what was locked, deferred by default and whole where the client loads them at once', async () => {
    const cwd = await lockedProject();
    const deferred = budgetOf(only, { cwd });
    const [server] = deferred.budget.servers.filter(({ name }) => name === 'docs');
    expect(server).toMatchObject({ origin: 'lock', status: 'measured', tools: [{ name: 'search' }, { name: 'read' }] });
    const [loaded] = server?.clients ?? [];
    expect(loaded?.mode).toBe('deferred');
    expect(loaded?.startup).toBeLessThan(loaded?.definitions ?? 0);
    expect(deferred.budget.clients[0]).toMatchObject({ mcp: loaded?.startup, total: loaded?.startup });
    const eager = budgetOf([...only, '--set', 'ENABLE_TOOL_SEARCH=false'], { cwd });
    const whole = eager.budget.servers.find(({ name }) => name === 'docs')?.clients[0];
    expect(whole).toMatchObject({ mode: 'eager', startup: loaded?.definitions });
    const unknown = budgetOf([...only, '--set', 'ENABLE_TOOL_SEARCH=auto'], { cwd });
    expect(unknown.budget.servers.find(({ name }) => name === 'docs')?.clients[0]?.mode).toBe('unknown');
    expect(unknown.budget.clients[0]?.isComplete).toBe(false);
  });

  it('that could not be measured have a reason and no figure, and make the total a floor', async () => {
    const { budget, findings } = budgetOf(only, { cwd: await lockedProject() });
    const broken = budget.servers.find(({ name }) => name === 'broken');
    expect(broken).not.toHaveProperty('wire');
    expect(broken?.reason).toBe('no such file');
    expect(budget.clients[0]).toMatchObject({
      isComplete: false,
      unmeasured: [{ server: 'broken', reason: 'no such file' }],
    });
    expect(findings).toMatchObject([{ rule: 'budget/not-measured', severity: 'info', file: '.mcp.json' }]);
  });

  it('do not count once their entry was changed', async () => {
    const cwd = await lockedProject();
    writeFileSync(join(cwd, '.mcp.json'), mcpConfig({ docs: ['docs.js', '--all'], broken: ['broken.js'] }));
    const docs = budgetOf(only, { cwd }).budget.servers.find(({ name }) => name === 'docs');
    expect(docs).toMatchObject({ origin: 'none', tools: [] });
    expect(docs?.reason).toContain('changed');
  });

  it('are named in a line of standard error where there is no lock', async () => {
    const cwd = await lockedProject();
    rmSync(join(cwd, LOCK_FILE));
    const { code, stdout, stderr } = runBudget(only, { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^MCP servers without a figure: 2; .*sopwright mcp lock/);
    expect(stdout).toContain('not measured');
  });

  it('are held against budgets, at their place in the config', async () => {
    const budgets = { server: { warn: 20 }, servers: 50, tool: { warn: 100 } };
    const cwd = await lockedProject({ 'sopwright.config.json': JSON.stringify({ budgets }) });
    const { findings } = budgetOf(only, { cwd });
    const found = findings.filter(({ rule }) => rule !== 'budget/not-measured');
    expect(found.map(({ rule, severity, file }) => [rule, severity, file])).toEqual(
      expect.arrayContaining([
        ['budget/server-too-large', 'warning', '.mcp.json'],
        ['budget/servers-too-large', 'error', '.mcp.json'],
        ['budget/tool-too-large', 'warning', '.mcp.json'],
      ]),
    );
    expect(found).toHaveLength(3);
    expect(runBudget([...only, '--format', 'github'], { cwd }).stdout).toMatch(/^::error file=\.mcp\.json,line=3/m);
  });

  it('are shared by the clients that read the config, and by no other', async () => {
    const { budget } = budgetOf(['--client', 'claude-code', '--client', 'cursor'], { cwd: await lockedProject() });
    expect(budget.servers.map(({ hosts }) => hosts)).toEqual([['claude-code'], ['claude-code']]);
  });
});

describe('a lock file that cannot be used', () => {
  it.each([
    ['broken JSON', () => '{ "lockVersion": 1,', `${LOCK_FILE}:1:`],
    ['another version', (text: string) => text.replace('"lockVersion": 1', '"lockVersion": 2'), 'lockVersion is 2'],
    ['another shape', (text: string) => text.replace('"configHash"', '"hash"'), LOCK_FILE],
  ])('is refused for %s, with one line and what to do', async (_, change, expected) => {
    const cwd = await lockedProject();
    const file = join(cwd, LOCK_FILE);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    const { code, stdout, stderr } = runBudget(only, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr).toContain('sopwright mcp lock');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('a broken config of servers', () => {
  it('is said with its place, and makes the total a floor', () => {
    const cwd = project({ ...skillsOf({ alpha: 'Use when asked.' }), '.mcp.json': '{ "mcpServers": { "docs": ' });
    const { stdout, stderr } = runBudget(only, { cwd });
    expect(stdout + stderr).toMatch(/\.mcp\.json/);
    const { budget } = budgetOf(only, { cwd });
    expect(budget.clients[0]?.isComplete).toBe(false);
    expect(stdout).toContain('at least');
  });

  it('is no fault of clients that do not read it', () => {
    const cwd = project({ ...skillsOf({ alpha: 'Use when asked.' }), '.cursor/mcp.json': '{ "mcpServers": ' });
    expect(budgetOf(only, { cwd }).budget.clients[0]?.isComplete).toBe(true);
  });
});

describe('explaining a server', () => {
  it('shows the very text that is loaded, and the definitions that are found later', async () => {
    const cwd = await lockedProject();
    const { code, stdout } = runBudget([...only, '--explain', 'docs'], { cwd });
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines).toEqual(expect.arrayContaining(['mcp__docs__search', 'mcp__docs__read']));
    expect(stdout).toContain('deferred');
    expect(stdout).toContain('"input_schema":{"type":"object","properties":{"path":{"type":"string"}}}');
  });

  it('says why there is nothing to show', async () => {
    const { stdout } = runBudget([...only, '--explain', 'broken'], { cwd: await lockedProject() });
    expect(stdout).toContain('not measured: no such file');
  });

  it('shows commands and skills by name, id and path', () => {
    const cwd = project({
      ...skillsOf({ alpha: 'Use when asked &c. <now>.' }),
      '.claude/commands/git/tidy.md': '---\ndescription: Tidies branches.\n---\n\nTidy.\n',
    });
    const line = '- alpha: Use when asked &c. &lt;now&gt;.';
    for (const name of ['alpha', '.claude/skills/alpha/SKILL.md']) {
      expect(runBudget([...only, '--explain', name], { cwd }).stdout.split('\n')).toContain(line);
    }
    expect(runBudget([...only, '--explain', 'git:tidy'], { cwd }).stdout.split('\n')).toContain(
      '- git:tidy: Tidies branches.',
    );
  });
});
