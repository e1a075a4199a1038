import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goodSkill, project, sopwright } from './command.ts';
import { type JsonReport, parseReport } from './json-report.ts';

describe('cache', () => {
  it('gives the same findings warm, and sees an edit of another skill', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': goodSkill('alpha'), 'skills/beta/SKILL.md': goodSkill('beta') });
    const run = (): JsonReport => parseReport(sopwright(['lint', '--cache', '--format', 'json'], { cwd }).stdout);
    expect(run().findings).toEqual([]);
    expect(run().findings).toEqual([]);
    writeFileSync(join(cwd, 'skills/beta/SKILL.md'), goodSkill('beta').replace('name: beta', 'name: alpha'));
    const findings = run().findings.filter(({ rule }) => rule === 'name/duplicate');
    expect(findings.map(({ file }) => file)).toContain('skills/beta/SKILL.md');
    writeFileSync(join(cwd, 'skills/beta/SKILL.md'), goodSkill('beta'));
    expect(run().findings).toEqual([]);
    rmSync(join(cwd, 'skills/beta'), { recursive: true });
    expect(run().read).toEqual({ skill: 1 });
  });

  it('sees a finding on an untouched skill come and go with an edit of another', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': goodSkill('alpha'), 'skills/beta/SKILL.md': goodSkill('beta') });
    const run = (): JsonReport => parseReport(sopwright(['lint', '--cache', '--format', 'json'], { cwd }).stdout);
    const onBeta = (): string[] => run().findings.flatMap(({ rule, file }) => (file.includes('/beta/') ? [rule] : []));
    const rewrite = (text: string): void => writeFileSync(join(cwd, 'skills/alpha/SKILL.md'), text);
    expect(onBeta()).toEqual([]);
    rewrite(goodSkill('alpha').replace('name: alpha', 'name: beta'));
    expect(onBeta()).toEqual(['name/duplicate']);
    expect(onBeta()).toEqual(['name/duplicate']);
    rewrite(goodSkill('alpha'));
    expect(onBeta()).toEqual([]);
    rewrite(goodSkill('alpha').replace('name: alpha', 'name: beta'));
    expect(onBeta()).toEqual(['name/duplicate']);
    rmSync(join(cwd, 'skills/alpha'), { recursive: true });
    expect(onBeta()).toEqual([]);
  });
});
