import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_FILE } from '@sopwright/mcp';
import { describe, expect, it } from 'vitest';
import { mcpConfig, tool, writeLockFile } from './budget-lock.ts';
import { type BudgetJson, budgetOf, commitAll, git, runBudget, skillsOf, skillText } from './budget-run.ts';
import { project } from './command.ts';

const only = ['--client', 'claude-code'];

function committed(files: Readonly<Record<string, string>>): string {
  const cwd = project(files);
  commitAll(cwd);
  return cwd;
}

function write(cwd: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
}

function comparisonOf({ budget }: BudgetJson) {
  if (budget.comparison === undefined) throw new Error('nothing was compared');
  return budget.comparison;
}

function compare(cwd: string, args: readonly string[] = []) {
  return comparisonOf(budgetOf([...only, '--compare', 'main', ...args], { cwd }));
}

describe('comparing skills', () => {
  const base = skillsOf({ kept: 'Use when kept.', changed: 'Use when old.', removed: 'Use when removed.' });

  it('tells what came, went and changed, and nothing else', () => {
    const cwd = committed(base);
    rmSync(join(cwd, '.claude/skills/removed'), { recursive: true });
    write(cwd, skillsOf({ changed: 'Use when it is new and longer.', added: 'Use when added.' }));
    const { items, ref, commit, clients, losses, gains } = compare(cwd);
    expect({ ref, commit }).toEqual({ ref: 'main', commit: git(cwd, 'rev-parse', 'main').trim() });
    const byName = Object.fromEntries(items.map(({ name, catalogue }) => [name, catalogue]));
    expect(Object.keys(byName).toSorted()).toEqual(['added', 'changed', 'removed']);
    expect(byName.added).not.toHaveProperty('before');
    expect(byName.removed).not.toHaveProperty('after');
    expect(byName.changed?.after).toBeGreaterThan(byName.changed?.before ?? 0);
    const delta = items.reduce((sum, { catalogue: { before = 0, after = 0 } }) => sum + after - before, 0);
    const total = clients[0]?.total;
    expect((total?.after ?? 0) - (total?.before ?? 0)).toBe(delta);
    expect({ losses, gains }).toEqual({ losses: [], gains: [] });
  });

  it('tells of instruction files, also where nothing else changed', () => {
    const cwd = committed({ 'CLAUDE.md': 'Short.\n' });
    write(cwd, { 'CLAUDE.md': 'Much longer rules than before.\n' });
    const { instructions, clients } = compare(cwd);
    const [change] = instructions;
    expect(instructions.map(({ client, file }) => [client, file])).toEqual([['claude-code', 'CLAUDE.md']]);
    expect(change?.tokens).toEqual(clients[0]?.total);
    const { stdout } = runBudget([...only, '--compare', 'main'], { cwd });
    expect(stdout).toContain('your change: instruction files');
    expect(stdout).not.toContain('nothing that costs anything changed');
  });

  it('sees through links alike on both sides', () => {
    const cwd = project({ 'AGENTS.md': 'Rules.\n', ...skillsOf({ linked: 'Use when linked.' }) });
    mkdirSync(join(cwd, '.agents/skills'), { recursive: true });
    symlinkSync('../../.claude/skills/linked', join(cwd, '.agents/skills/linked'));
    symlinkSync('AGENTS.md', join(cwd, 'CLAUDE.md'));
    commitAll(cwd);
    const args = ['--client', 'claude-code,codex', '--compare', 'main'];
    const { clients, items, instructions } = comparisonOf(budgetOf(args, { cwd }));
    expect({ items, instructions }).toEqual({ items: [], instructions: [] });
    for (const { total } of clients) {
      expect(total.before).toBe(total.after);
      expect(total.after).toBeGreaterThan(10);
    }
  });

  it('shows the changes in every format for people', () => {
    const cwd = committed(base);
    write(cwd, skillsOf({ added: 'Use when added.' }));
    for (const format of ['pretty', 'markdown']) {
      const { code, stdout } = runBudget([...only, '--compare', 'main', '--format', format], { cwd });
      expect(code).toBe(0);
      expect(stdout).toContain('added');
      expect(stdout).toMatch(/\+\d+/);
    }
  });

  it('leaves the working tree and the index as they are', () => {
    const cwd = committed(base);
    write(cwd, skillsOf({ added: 'Use when added.' }));
    const before = git(cwd, 'status', '--porcelain');
    compare(cwd);
    expect(git(cwd, 'status', '--porcelain')).toBe(before);
  });

  it('finds nothing where nothing changed', () => {
    expect(compare(committed(base))).toMatchObject({
      items: [],
      instructions: [],
      servers: [],
      tools: [],
      losses: [],
      gains: [],
    });
  });

  it('compares with the commit where the branch left, not with what came later', () => {
    const cwd = committed(base);
    git(cwd, 'checkout', '--quiet', '-b', 'work');
    write(cwd, skillsOf({ mine: 'Use when mine.' }));
    commitAll(cwd);
    git(cwd, 'checkout', '--quiet', 'main');
    write(cwd, skillsOf({ theirs: 'Use when theirs.' }));
    commitAll(cwd);
    git(cwd, 'checkout', '--quiet', 'work');
    expect(compare(cwd).items.map(({ name }) => name)).toEqual(['mine']);
  });

  it('works in a subfolder, and for paths', () => {
    const plugin = (name: string) => ({
      [`plugins/${name}/.claude-plugin/plugin.json`]: JSON.stringify({ name, version: '1.0.0' }),
      [`plugins/${name}/skills/one-${name}/SKILL.md`]: skillText(`one-${name}`, 'Use when one.'),
    });
    const cwd = committed({ ...plugin('a'), ...plugin('b') });
    const text = skillText('one-a', 'Use when one is asked for.');
    write(cwd, { 'plugins/a/skills/one-a/SKILL.md': text, 'plugins/b/skills/one-b/SKILL.md': text });
    expect(compare(cwd, ['plugins/a']).items.map(({ name }) => name)).toEqual(['one-a']);
    const below = comparisonOf(budgetOf([...only, '--compare', 'main'], { cwd: join(cwd, 'plugins/a') }));
    expect(below.items).toMatchObject([{ name: 'one-a', file: 'skills/one-a/SKILL.md' }]);
  });

  it('measures a path that the ref does not have as nothing', () => {
    const cwd = committed(base);
    write(cwd, { 'plugins/a/skills/new/SKILL.md': skillText('new', 'Use when new.') });
    const { items } = compare(cwd, ['plugins']);
    expect(items).toMatchObject([{ name: 'new' }]);
    expect(items[0]?.catalogue).not.toHaveProperty('before');
  });
});

describe('descriptions that a change pushes out', () => {
  it('are losses of the skills that lose them, and gains the other way round', () => {
    const cwd = committed(skillsOf({ victim: `Use when ${'v'.repeat(900)}` }));
    write(cwd, skillsOf({ bulky: 'b'.repeat(1400) }));
    const pushed = compare(cwd);
    expect(pushed.losses).toMatchObject([
      { name: 'victim', client: 'claude-code', before: 'whole', after: 'name-only' },
    ]);
    expect(pushed.items.map(({ name }) => name)).toEqual(['bulky']);
    git(cwd, 'add', '--all');
    git(cwd, 'commit', '--quiet', '--message', 'bulky');
    rmSync(join(cwd, '.claude/skills/bulky'), { recursive: true });
    expect(compare(cwd)).toMatchObject({
      losses: [],
      gains: [{ name: 'victim', before: 'name-only', after: 'whole' }],
    });
  });
});

describe('comparing servers', () => {
  const small = [tool('search', 'Searches.')];
  const large = [tool('search', `Searches. ${'word '.repeat(50)}`), tool('write', 'Writes.')];

  async function lockedBase(): Promise<string> {
    const cwd = project({ '.mcp.json': mcpConfig({ docs: ['docs.js'] }) });
    await writeLockFile(cwd, { docs: small });
    commitAll(cwd);
    return cwd;
  }

  it('says upstream where the lock changed and the config did not', async () => {
    const cwd = await lockedBase();
    await writeLockFile(cwd, { docs: large });
    const { servers, tools } = compare(cwd);
    expect(servers).toMatchObject([{ server: 'docs', cause: 'upstream' }]);
    expect(tools.map(({ tool: name, cause }) => [name, cause])).toEqual([
      ['search', 'upstream'],
      ['write', 'upstream'],
    ]);
  });

  it('says config where the change alters the entry', async () => {
    const cwd = await lockedBase();
    write(cwd, { '.mcp.json': mcpConfig({ docs: ['docs.js', '--all'] }) });
    await writeLockFile(cwd, { docs: large });
    expect(compare(cwd).servers).toMatchObject([{ server: 'docs', cause: 'config' }]);
  });

  it('never takes a server that is no longer measured for a saving', async () => {
    const cwd = await lockedBase();
    rmSync(join(cwd, LOCK_FILE));
    const report = budgetOf([...only, '--compare', 'main'], { cwd });
    const { servers, tools, clients } = comparisonOf(report);
    expect(servers).toHaveLength(1);
    expect(servers[0]?.unknown).toContain(LOCK_FILE);
    expect(tools).toEqual([]);
    expect(clients[0]?.isComplete).toBe(false);
    for (const format of ['pretty', 'markdown']) {
      const { stdout } = runBudget([...only, '--compare', 'main', '--format', format], { cwd });
      expect(stdout).not.toMatch(/[−-]\d+ tokens/);
      expect(stdout).toContain('docs');
    }
  });

  it('never takes the servers of a config that broke for a saving', async () => {
    const cwd = await lockedBase();
    write(cwd, { '.mcp.json': '{ "mcpServers": { "docs": ' });
    const { servers, clients, tools } = compare(cwd);
    expect(servers).toMatchObject([{ server: 'docs', unknown: expect.stringMatching(/./) }]);
    expect({ tools, isComplete: clients[0]?.isComplete }).toEqual({ tools: [], isComplete: false });
  });

  it('tells a server that was removed, and one that was added', async () => {
    const cwd = await lockedBase();
    write(cwd, { '.mcp.json': mcpConfig({ other: ['other.js'] }) });
    await writeLockFile(cwd, { other: large });
    const changes = Object.fromEntries(compare(cwd).servers.map(({ server, wire }) => [server, wire]));
    expect(changes.docs).not.toHaveProperty('after');
    expect(changes.other).not.toHaveProperty('before');
  });
});

describe('a ref that cannot be measured', () => {
  it('is one line and exit code 2', () => {
    const { code, stdout, stderr } = runBudget(['--compare', 'nowhere'], { cwd: committed(skillsOf({ a: 'Use.' })) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^sopwright: git cannot read "nowhere".*\n$/);
  });

  it('says what is wrong outside of a repository', () => {
    const { code, stderr } = runBudget(['--compare', 'main'], { cwd: project(skillsOf({ a: 'Use.' })) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/not a git repository/);
  });
});
