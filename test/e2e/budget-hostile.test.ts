import { describe, expect, it } from 'vitest';
import { mcpConfig, tool, writeLockFile } from './budget-lock.ts';
import { budgetOf, runBudget, skillsOf, skillText } from './budget-run.ts';
import { project } from './command.ts';

const only = ['--client', 'claude-code'];
const FORMATS = ['pretty', 'markdown', 'github'];
const escapeCharacter = String.fromCharCode(27);
// Written with escapes, as YAML has them: the characters themselves reach the description.
const controls =
  '"Use when \\u0007bell \\u001b[31mred\\u001b[0m \\u202Eright. \\r\\n::error::forged \\n##[error]forged"';

/** Lines that a GitHub runner would obey, but for those that the format `github` writes of findings. */
function commandsIn(text: string): string[] {
  return text.split(/[\r\n]+/).filter((line) => /^\s*(?:::|##\[)/.test(line) && !/^::\w+ file=/.test(line));
}

/** Control characters besides line breaks, and characters that turn the direction of text. */
function hiddenIn(text: string): string[] {
  return text.match(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu) ?? [];
}

describe('hostile texts', { timeout: 90_000 }, () => {
  it('of a skill reach no format as commands, control characters or colours', () => {
    const files = skillsOf({ alpha: controls });
    const budgets = { skill: { catalogue: 1 } };
    const cwd = project({ ...files, 'sopwright.config.json': JSON.stringify({ budgets }) });
    for (const format of FORMATS) {
      const { code, stdout, stderr } = runBudget([...only, '--format', format], { cwd });
      expect(code).toBe(1);
      expect({ format, commands: commandsIn(stdout + stderr) }).toEqual({ format, commands: [] });
      expect({ format, hidden: hiddenIn(stdout + stderr) }).toEqual({ format, hidden: [] });
    }
    const explained = runBudget([...only, '--explain', 'alpha'], { cwd }).stdout;
    expect({ commands: commandsIn(explained), hidden: hiddenIn(explained) }).toEqual({ commands: [], hidden: [] });
    expect(explained).toContain('forged');
    const report = runBudget([...only, '--format', 'json'], { cwd }).stdout;
    expect(report).not.toContain('##[');
    expect(report).not.toContain(escapeCharacter);
  });

  it('of a server reach no format as commands, control characters or Markdown', async () => {
    const evil = '::error::x <img src=x> [a](http://b) |`@team`';
    const cwd = project({ '.mcp.json': mcpConfig({ [evil]: ['x.js'] }) });
    await writeLockFile(cwd, { [evil]: [tool('t\n::error::y', `d\u001b[31m\n::error::z ${'long '.repeat(2000)}`)] });
    for (const format of FORMATS) {
      const { code, stdout } = runBudget([...only, '--format', format], { cwd });
      expect(code).toBe(0);
      expect({ format, commands: commandsIn(stdout), hidden: hiddenIn(stdout) }).toEqual({
        format,
        commands: [],
        hidden: [],
      });
    }
    const markdown = runBudget([...only, '--format', 'markdown'], { cwd }).stdout;
    expect(markdown.replaceAll(/(`+)[^`].*?\1/g, '')).not.toMatch(/<img|\]\(http|@team/);
    const explained = runBudget([...only, '--explain', evil], { cwd }).stdout;
    expect({ commands: commandsIn(explained), hidden: hiddenIn(explained) }).toEqual({ commands: [], hidden: [] });
  });

  it('keep the tables of Markdown whole', () => {
    const cwd = project({ '.claude/skills/a/SKILL.md': skillText('a|b `c`', 'Use when | asked.') });
    const { stdout } = runBudget([...only, '--format', 'markdown'], { cwd });
    const rows = stdout.split('\n').filter((line) => line.startsWith('|'));
    const cells = rows.map((row) => row.replaceAll(/\\[\\|]/g, '').split('|').length);
    expect(new Set(cells).size).toBeLessThanOrEqual(3);
    expect(rows.length).toBeGreaterThan(2);
  });
});

// Anything quadratic takes minutes here, on any machine.
describe('large inputs', () => {
  it('are measured: a description of 100 KB without a break', { timeout: 60_000 }, () => {
    const cwd = project(skillsOf({ alpha: 'x'.repeat(100_000), beta: 'Use when beta.' }));
    const { budget } = budgetOf(only, { cwd });
    const alpha = budget.items.find(({ name }) => name === 'alpha');
    expect(alpha?.clients[0]).toMatchObject({ state: 'cut' });
    expect(alpha?.clients[0]?.lost).toHaveLength(100_000 - 1535);
  });

  it('are measured: 2,000 skills, most of which lose their description', { timeout: 120_000 }, () => {
    const names = Array.from({ length: 2000 }, (_, at) => `skill-${String(at).padStart(4, '0')}`);
    const cwd = project(skillsOf(Object.fromEntries(names.map((name) => [name, `Use when ${name} is asked for.`]))));
    const { budget, findings } = budgetOf(only, { cwd });
    expect(budget.items).toHaveLength(2000);
    const states = budget.clients[0]?.listing.states ?? {};
    expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(2000);
    expect(findings.filter(({ rule }) => rule === 'budget/description-dropped')).toHaveLength(states['name-only'] ?? 0);
    const { stdout } = runBudget(only, { cwd });
    expect(stdout.split('\n').filter((line) => /^ {2}skill-/.test(line))).toHaveLength(10);
  });

  it('are measured: settings and configs of another shape than is expected', () => {
    const cwd = project({
      ...skillsOf({ alpha: 'Use when asked.' }),
      '.claude/settings.json': JSON.stringify({ skillOverrides: [1], skillListingMaxDescChars: {}, env: 7 }),
      '.mcp.json': JSON.stringify({ mcpServers: [1, null, 'x'] }),
    });
    const { code, stderr } = runBudget(only, { cwd });
    expect(code).toBeLessThan(2);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
