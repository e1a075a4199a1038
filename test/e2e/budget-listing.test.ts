import { describe, expect, it } from 'vitest';
import { type BudgetJson, budgetOf, runBudget, skillsOf, skillText, statesIn } from './budget-run.ts';
import { project } from './command.ts';

const only = ['--client', 'claude-code'];
const long = `Use when ${'word '.repeat(60)}ends here`;

function listing({ budget }: BudgetJson) {
  const [client] = budget.clients;
  if (client === undefined) throw new Error('no client was measured');
  return client.listing;
}

function limitOf(args: readonly string[], files = skillsOf({ alpha: 'Use when asked.' })): number | undefined {
  return listing(budgetOf([...only, ...args], { cwd: project(files) })).limit;
}

describe('the budget of the list in claude-code', { timeout: 120_000 }, () => {
  it('is 1 % of the window, at as many characters per token as the model is known for', () => {
    expect(limitOf([])).toBe(8000);
    expect(limitOf(['--model', 'claude-opus-4-7'])).toBe(30_000);
    expect(limitOf(['--model', 'claude-opus-4-6', '--window', '100000'])).toBe(4000);
    expect(limitOf(['--set', 'skillListingBudgetFraction=0.02'])).toBe(16_000);
    expect(limitOf(['--set', 'SLASH_COMMAND_TOOL_CHAR_BUDGET=12345'])).toBe(12_345);
  });

  it('is filled to the last column, and not one column beyond', () => {
    const run = (extra: number) =>
      budgetOf(only, { cwd: project(skillsOf({ alpha: `Use.${'x'.repeat(extra)}`, beta: 'x'.repeat(700) })) });
    let extra = 0;
    // Beyond the budget, droppable descriptions of the client itself go first: there are two of them.
    for (let dropped = 0; dropped <= 2; dropped += 1) {
      extra += 8000 - (listing(run(extra)).used ?? 0);
      const full = run(extra);
      expect(listing(full)).toMatchObject({ used: 8000, limit: 8000, states: { whole: 2 } });
      extra += 1;
      if (statesIn(run(extra), 'claude-code').beta === 'name-only') return;
    }
    expect.unreachable('the list takes more than its budget');
  });
});

describe('a list that is full', () => {
  // Room for about 1,780 columns: the first fits, the second does not, the third is short enough for what is left.
  const files = skillsOf({ aa: 'a'.repeat(1200), bb: `Use when ${'b'.repeat(900)}`, cc: 'c'.repeat(100) });

  it('loses the descriptions that claude-code drops, first-fit', () => {
    const report = budgetOf(only, { cwd: project(files) });
    expect(statesIn(report, 'claude-code')).toEqual({ aa: 'whole', bb: 'name-only', cc: 'whole' });
    expect(listing(report).states).toEqual({ whole: 2, 'name-only': 1 });
    expect(report.findings).toMatchObject([
      {
        rule: 'budget/description-dropped',
        file: '.claude/skills/bb/SKILL.md',
        severity: 'warning',
        clients: [{ id: 'claude-code', effect: 'cut', evidence: 'observed' }],
      },
    ]);
  });

  it('grants descriptions to skills that were used more often first', () => {
    const home = project({
      '.claude.json': JSON.stringify({ skillUsage: { bb: { usageCount: 9, lastUsedAt: 1_760_000_000_000 } } }),
    });
    const report = budgetOf(only, { cwd: project(files), home });
    expect(statesIn(report, 'claude-code')).toMatchObject({ aa: 'name-only', bb: 'whole' });
    const without = budgetOf([...only, '--no-user'], { cwd: project(files), home });
    expect(statesIn(without, 'claude-code')).toMatchObject({ aa: 'whole', bb: 'name-only' });
  });

  it('shows the line that is left, and what the model does not see', () => {
    const { code, stdout } = runBudget([...only, '--explain', 'bb'], { cwd: project(files) });
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines).toContain('- bb');
    expect(lines).toContain(`Use when ${'b'.repeat(900)}`);
    expect(stdout).toContain('name-only');
  });

  it('is silent for clients that drop nothing', () => {
    expect(budgetOf(['--client', 'gemini-cli'], { cwd: project(files) }).findings).toEqual([]);
  });
});

describe('settings of claude-code', { timeout: 90_000 }, () => {
  const files = skillsOf({ alpha: long });
  const state = (args: readonly string[], more: Readonly<Record<string, string>>, home?: string, env = {}) => {
    const cwd = project({ ...files, ...more });
    const report = budgetOf([...only, ...args], { cwd, env, ...(home === undefined ? {} : { home }) });
    return statesIn(report, 'claude-code').alpha;
  };
  const cap = JSON.stringify({ skillListingMaxDescChars: 100 });

  it('are taken from --set, the project and the user', () => {
    expect(state([], {})).toBe('whole');
    expect(state(['--set', 'skillListingMaxDescChars=100'], {})).toBe('cut');
    expect(state([], { '.claude/settings.json': cap })).toBe('cut');
    const home = project({ '.claude/settings.json': cap });
    expect(state([], {}, home)).toBe('cut');
    expect(state(['--no-user'], {}, home)).toBe('whole');
  });

  it('go before each other as the client says: --set, environment, project, user', () => {
    const home = project({ '.claude/settings.json': cap });
    const wide = { '.claude/settings.json': JSON.stringify({ skillListingMaxDescChars: 1000 }) };
    expect(state([], wide, home)).toBe('whole');
    expect(state(['--set', 'skillListingMaxDescChars=100'], wide, home)).toBe('cut');
    expect(state([], {}, undefined, { SLASH_COMMAND_TOOL_CHAR_BUDGET: '6300' })).toBe('name-only');
    const narrow = { '.claude/settings.json': JSON.stringify({ env: { SLASH_COMMAND_TOOL_CHAR_BUDGET: '6300' } }) };
    expect(state([], narrow)).toBe('name-only');
  });

  it('cut a description to the very number of UTF-16 units', () => {
    const args = [...only, '--set', 'skillListingMaxDescChars=100', '--explain', 'alpha'];
    const { stdout } = runBudget(args, { cwd: project(files) });
    const line = stdout.split('\n').find((each) => each.startsWith('- alpha: '));
    expect(line).toBe(`- alpha: ${long.slice(0, 99)}…`);
  });

  it('switch skills off, or leave their names', () => {
    const overrides = (value: string) => ({
      '.claude/settings.json': JSON.stringify({ skillOverrides: { alpha: value } }),
    });
    expect(state([], overrides('off'))).toBe('absent');
    expect(state([], overrides('name-only'))).toBe('name-only');
  });

  it('that cannot be read are said, and change nothing', () => {
    const report = budgetOf(only, { cwd: project({ ...files, '.claude/settings.json': '{ "skillListing' }) });
    expect(statesIn(report, 'claude-code')).toEqual({ alpha: 'whole' });
    expect(report.budget.clients[0]?.notes.join('\n')).toContain('.claude/settings.json');
  });
});

describe('entries that are not listed', () => {
  it('are absent by their own fields, and cost nothing', () => {
    const text = skillText('alpha', 'Use when asked.');
    const cwd = project({
      '.claude/skills/hidden/SKILL.md': text.replace('name: alpha', 'name: hidden\ndisable-model-invocation: true'),
      '.claude/skills/scoped/SKILL.md': text.replace('name: alpha', 'name: scoped\npaths: "src/**"'),
      '.claude/skills/shown/SKILL.md': text.replace('name: alpha', 'name: shown'),
    });
    const report = budgetOf(only, { cwd });
    expect(statesIn(report, 'claude-code')).toEqual({ hidden: 'absent', scoped: 'absent', shown: 'whole' });
    for (const { name, clients } of report.budget.items) {
      expect(clients[0]?.tokens === 0).toBe(name !== 'shown');
    }
  });

  it('are those of folders that a client does not read', () => {
    const report = budgetOf(['--client', 'claude-code', '--client', 'codex'], {
      cwd: project({ '.agents/skills/alpha/SKILL.md': skillText('alpha', 'Use when asked.') }),
    });
    expect(statesIn(report, 'claude-code')).toEqual({ alpha: 'absent' });
    expect(statesIn(report, 'codex')).toEqual({ alpha: 'whole' });
  });
});

describe('instruction files', () => {
  it('count where the client loads them', () => {
    const files = { 'CLAUDE.md': '# Rules\n\nBe brief.\n', 'AGENTS.md': '# Rules\n\nBe exact.\n' };
    const { budget } = budgetOf(['--client', 'claude-code', '--client', 'codex'], { cwd: project(files) });
    expect(budget.clients.map(({ instructions }) => instructions.map(({ file }) => file))).toEqual([
      ['CLAUDE.md'],
      ['AGENTS.md'],
    ]);
    for (const { total, instructions } of budget.clients) expect(total).toBe(instructions[0]?.tokens);
  });
});
