import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colonSkill, goodSkill, project, sopwright } from './command.ts';
import { parseReport } from './json-report.ts';

describe('baseline', () => {
  it('hides known findings, reports new ones, and lets repaired ones go', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': colonSkill('alpha') });
    expect(sopwright(['lint', '--baseline'], { cwd }).code).toBe(0);
    const second = sopwright(['lint', '--baseline', '--format', 'json'], { cwd });
    expect(parseReport(second.stdout).summary).toMatchObject({ error: 0, baselined: 1 });
    writeFileSync(join(cwd, 'skills/alpha/SKILL.md'), goodSkill('alpha'));
    sopwright(['lint', '--baseline'], { cwd });
    expect(readFileSync(join(cwd, '.sopwright-baseline.json'), 'utf8')).not.toContain('unquoted-colon');
    writeFileSync(join(cwd, 'skills/alpha/SKILL.md'), colonSkill('alpha'));
    expect(sopwright(['lint', '--baseline'], { cwd }).code).toBe(1);
  });

  it('knows what else stands on a line that --fix has changed', () => {
    const text = goodSkill('alpha').replace(/^description: .*$/m, 'description: I help: with data.');
    const cwd = project({ 'skills/alpha/SKILL.md': text });
    const report = (...args: string[]): unknown =>
      parseReport(sopwright(['lint', '--baseline', '--format', 'json', ...args], { cwd }).stdout);
    report();
    expect(report()).toMatchObject({ findings: [] });
    expect(report('--fix')).toMatchObject({ findings: [], summary: { fixed: 1, baselined: expect.any(Number) } });
    expect(readFileSync(join(cwd, 'skills/alpha/SKILL.md'), 'utf8')).toContain('"I help: with data."');
    const known = readFileSync(join(cwd, '.sopwright-baseline.json'), 'utf8');
    expect(known).not.toContain('unquoted-colon');
    expect(known).toContain('description: \\"I help: with data.\\"');
    expect(report()).toMatchObject({ findings: [] });
  });

  it('is 2 when a baseline is named that does not exist, unless it was asked for', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': colonSkill('alpha') });
    const inCi = sopwright(['lint', '--baseline'], { cwd, env: { CI: 'true' } });
    expect(inCi).toMatchObject({ code: 2, stdout: '' });
    expect(inCi.stderr).toContain('does not exist');
    writeFileSync(join(cwd, 'sopwright.config.json'), '{ "baseline": "known.json" }');
    expect(sopwright(['lint'], { cwd }).code).toBe(2);
    expect(sopwright(['lint', '--baseline', 'skills'], { cwd }).code).toBe(2);
  });

  it('keeps baseline entries that a narrower run does not judge', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': colonSkill('alpha') });
    sopwright(['lint', '--baseline'], { cwd });
    sopwright(['lint', '--baseline', '--client', 'codex'], { cwd });
    expect(sopwright(['lint', '--baseline'], { cwd }).code).toBe(0);
  });
});
