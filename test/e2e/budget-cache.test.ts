import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BudgetJson, budgetOf, runBudget, skillsOf } from './budget-run.ts';
import { command, project } from './command.ts';

const files = skillsOf({ alpha: 'Use when alpha.', beta: 'Use when beta.', gamma: 'Use when gamma.' });

/** Without what differs from run to run. */
function steady({ budget, findings, summary }: BudgetJson) {
  return { budget, findings, summary };
}

/** The command without the tables that tokens are counted with: only counts that are known already can be given. */
function runWithoutTables(args: readonly string[], cwd: string) {
  const copy = project({ 'package.json': '{ "type": "module" }' });
  cpSync(dirname(command), join(copy, 'dist'), { recursive: true });
  rmSync(join(copy, 'dist/tables'), { recursive: true });
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, [join(copy, 'dist/sopwright.js'), 'budget', ...args], {
    cwd,
    env: { PATH, HOME: project({}) },
    encoding: 'utf8',
  });
}

describe('the cache of counts', () => {
  it('gives the same figures, and loads no encoder where every count is known', () => {
    const cwd = project(files);
    const cold = budgetOf(['--cache'], { cwd });
    expect(cold.budget.items.every(({ catalogue }) => catalogue > 0)).toBe(true);
    expect(steady(budgetOf(['--cache'], { cwd }))).toEqual(steady(cold));
    const uncached = runWithoutTables([], cwd);
    expect({ status: uncached.status, stdout: uncached.stdout }).toEqual({ status: 2, stdout: '' });
    expect(uncached.stderr).toContain('o200k_base');
    const warm = runWithoutTables(['--cache', '--format', 'json'], cwd);
    expect({ status: warm.status, stderr: warm.stderr }).toEqual({ status: 0, stderr: '' });
    expect(steady(JSON.parse(warm.stdout))).toEqual(steady(cold));
  });

  it('counts what changed anew', () => {
    const cwd = project(files);
    budgetOf(['--cache'], { cwd });
    const file = join(cwd, '.claude/skills/beta/SKILL.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Use when beta.', 'Use when beta is asked for, at length.'));
    expect(runWithoutTables(['--cache'], cwd).status).toBe(2);
    expect(steady(budgetOf(['--cache'], { cwd }))).toEqual(steady(budgetOf([], { cwd })));
    expect(runWithoutTables(['--cache'], cwd).status).toBe(0);
  });

  it('lies where --cache-location says, and takes damage for nothing known', () => {
    const cwd = project(files);
    const args = ['--cache', '--cache-location', 'kept'];
    const cold = budgetOf(args, { cwd });
    const file = join(cwd, 'kept/counts.json');
    const kept = readFileSync(file, 'utf8');
    expect(kept).not.toContain('alpha');
    writeFileSync(file, '{ "damaged": ');
    expect(steady(budgetOf(args, { cwd }))).toEqual(steady(cold));
    expect(readFileSync(file, 'utf8')).toBe(kept);
  });

  it('is left alone without --cache', () => {
    const cwd = project(files);
    runBudget([], { cwd });
    expect(() => readFileSync(join(cwd, '.sopwright-cache/counts.json'))).toThrow('ENOENT');
  });
});
