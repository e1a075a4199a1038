import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { budgetOf, runBudget, skillsOf } from './budget-run.ts';
import { goodSkill, project, sopwright } from './command.ts';
import { parseReport } from './json-report.ts';

const alpha = { '.claude/skills/alpha/SKILL.md': goodSkill('alpha') };
const tight = JSON.stringify({ budgets: { skill: { catalogue: { warn: 5, error: 10 } } } });
const warning = JSON.stringify({ budgets: { skill: { catalogue: { warn: 5 } } } });
const sizes = { first: 'Short.', second: `Long. ${'word '.repeat(50)}`, third: `Middle. ${'word '.repeat(20)}` };

describe('exit codes of budget', () => {
  it('is 0 where nothing is over a budget, with the unit of every figure', () => {
    const { code, stdout, stderr } = runBudget([], { cwd: project(alpha) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('o200k_base');
    expect(stdout).toContain('display columns');
    expect(stdout).toContain('alpha');
  });

  it('is 1 for an error and 0 for a warning', () => {
    const over = runBudget([], { cwd: project({ ...alpha, 'sopwright.config.json': tight }) });
    expect(over.code).toBe(1);
    expect(over.stdout).toContain('budget/entry-too-large');
    const warned = runBudget([], { cwd: project({ ...alpha, 'sopwright.config.json': warning }) });
    expect(warned.code).toBe(0);
    expect(warned.stdout).toContain('budget/entry-too-large');
  });

  it('follows --fail-on and failOn, and --no-config knows no budgets', () => {
    const cwd = project({ ...alpha, 'sopwright.config.json': warning });
    expect(runBudget(['--fail-on', 'warning'], { cwd }).code).toBe(1);
    expect(runBudget(['--fail-on', 'error'], { cwd }).code).toBe(0);
    const strict = project({ ...alpha, 'sopwright.config.json': tight });
    expect(runBudget(['--fail-on', 'never'], { cwd: strict }).code).toBe(0);
    expect(runBudget(['--no-config'], { cwd: strict }).code).toBe(0);
    const other = project({ ...alpha, 'other.json': tight });
    expect(runBudget([], { cwd: other }).code).toBe(0);
    expect(runBudget(['--config', 'other.json'], { cwd: other }).code).toBe(1);
  });

  it('executes no code configuration with --no-code-config, and says so', () => {
    const cwd = project({ ...alpha, 'sopwright.config.mjs': `export default ${tight};\n` });
    expect(runBudget([], { cwd }).code).toBe(1);
    const { code, stderr } = runBudget(['--no-code-config'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('sopwright.config.mjs');
  });
});

describe('misuse of budget', () => {
  it.each([
    ['an unknown flag', ['--fromat', 'json'], '--format'],
    ['an unknown client', ['--client', 'codx'], 'codex'],
    ['an unknown model', ['--model', 'claude-opus-4-66'], 'claude-opus-4-6'],
    ['a window that is no number', ['--window', 'large'], 'whole number'],
    ['an unknown setting', ['--set', 'skillListingMaxDescChar=1'], 'skillListingMaxDescChars'],
    ['a setting without a value', ['--set', 'skillListingMaxDescChars'], 'name=value'],
    ['an unknown format', ['--format', 'jsn'], 'json'],
    ['a format that only lint has', ['--format', 'sarif'], 'markdown'],
    ['an unknown name to explain', ['--explain', 'alpa'], 'alpha'],
    ['--explain in another format', ['--explain', 'alpha', '--format', 'json'], '--explain'],
    ['a ref in no repository', ['--compare', 'main'], 'git'],
    ['a ref that is an option', ['--compare=--output=x'], 'git ref'],
    ['a missing config', ['--config', 'nowhere.json'], 'nowhere.json'],
    ['an unknown preset', ['--preset', 'guideline'], 'guidelines'],
    ['an unknown rule', ['--rule', 'budget/not-measure:off'], 'budget/not-measured'],
    ['an unknown severity to fail on', ['--fail-on', 'warn'], 'warning'],
    ['a top that is no number', ['--top', '-1'], 'whole number'],
    ['an output that cannot be written', ['--output', 'no/such/folder/x.md'], 'no/such/folder/x.md'],
  ])('is 2 for %s, with one line', (_, args, hint) => {
    const { code, stdout, stderr } = runBudget(args, { cwd: project(alpha) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is 2 for a path that does not exist', () => {
    const { code, stdout, stderr } = runBudget(['nowhere'], { cwd: project(alpha) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('nowhere');
  });

  it('is 2 where there is nothing to measure, and says where it looked', () => {
    const { code, stdout, stderr } = runBudget([], { cwd: project({ 'notes/readme.txt': 'none' }) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('current directory');
  });

  it('is 2 for a broken configuration, with its place', () => {
    const config = '{\n  "budgets": { "skil": { "body": 1 } }\n}\n';
    const { code, stderr } = runBudget([], { cwd: project({ ...alpha, 'sopwright.config.jsonc': config }) });
    expect(code).toBe(2);
    expect(stderr).toContain('sopwright.config.jsonc:2:16');
    expect(stderr).toContain('"skill"');
  });
});

describe('formats of budget', () => {
  it.each([
    ['pretty', 'claude-code 2.1.'],
    ['json', '"schemaVersion": 1'],
    ['markdown', '| Client |'],
    ['github', '::error file=.claude/skills/alpha/SKILL.md'],
  ])('writes %s to a file, and nothing to standard output', (format, text) => {
    const cwd = project({ ...alpha, 'sopwright.config.json': tight });
    const printed = runBudget(['--format', format], { cwd });
    expect(printed.stdout).toContain(text);
    const { code, stdout } = runBudget(['--format', format, '--output', 'report.out'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const time = /\d+ ms|"durationMs": \d+/g;
    expect(readFileSync(join(cwd, 'report.out'), 'utf8').replaceAll(time, '')).toBe(
      printed.stdout.replaceAll(time, ''),
    );
  });

  it('writes to standard output for -', () => {
    const { stdout } = runBudget(['--format', 'json', '--output', '-'], { cwd: project(alpha) });
    expect(parseReport(stdout).read).toEqual({ skill: 1 });
  });

  it('colours on request only', () => {
    const cwd = project(alpha);
    const escapeCharacter = String.fromCharCode(27);
    expect(runBudget([], { cwd }).stdout).not.toContain(escapeCharacter);
    expect(runBudget(['--color'], { cwd }).stdout).toContain(escapeCharacter);
  });

  it('lists as many skills as --top says, the dearest first, and counts the rest', () => {
    const cwd = project(skillsOf(sizes));
    const { stdout } = runBudget(['--top', '2', '--client', 'codex'], { cwd });
    const table = stdout.slice(stdout.indexOf('dearest first'));
    expect(table.indexOf('second')).toBeGreaterThan(0);
    expect(table.indexOf('third')).toBeGreaterThan(table.indexOf('second'));
    expect(table).not.toMatch(/^ +first /m);
    expect(table).toMatch(/1 more/);
    expect(runBudget(['--top', '2', '--format', 'markdown'], { cwd }).stdout).not.toContain('`first`');
  });
});

describe('what budget measures', () => {
  it('measures for the named clients only', () => {
    const { clients, budget } = budgetOf(['--client', 'codex', '--client', 'zed'], { cwd: project(alpha) });
    expect(clients).toEqual(['codex', 'zed']);
    expect(budget.clients.map(({ client, listing }) => [client, listing.record])).toEqual([
      ['codex', 'observed'],
      ['zed', 'none'],
    ]);
  });

  it('has no option that these tests leave out', () => {
    const { stdout } = sopwright(['budget', '--help'], { cwd: project({}) });
    const own = stdout.slice(0, stdout.indexOf('Global Options'));
    const options = [...own.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].flatMap(([, name = '']) => name);
    expect(options.length).toBeGreaterThan(15);
    const files = readdirSync(import.meta.dirname).filter((name) => /^budget.*\.test\.ts$/.test(name));
    const tests = files.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n');
    expect(options.filter((option) => !new RegExp(`['"]${option}['=]`).test(tests))).toEqual([]);
  });
});
