import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { colonSkill, command, goodSkill, project, sopwright } from './command.ts';
import { parseReport } from './json-report.ts';

describe('what could pass for a clean result', () => {
  it('names files that no client reads', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': goodSkill('alpha'), 'notes.txt': 'x' });
    expect(sopwright(['lint', 'notes.txt', 'skills/alpha'], { cwd }).stderr).toContain('notes.txt was not linted');
    expect(sopwright(['lint', ''], { cwd }).code).toBe(2);
  });

  it('refuses flags that contradict each other', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': colonSkill('alpha') });
    const input = colonSkill('alpha');
    expect(sopwright(['lint', '-', '--stdin-filename', 'skills/alpha/SKILL.md', '--fix'], { cwd, input }).code).toBe(2);
    expect(sopwright(['lint', '--stdin-filename', 'x/SKILL.md'], { cwd }).code).toBe(2);
    expect(sopwright(['lint', '--fix-dry-run', '--format', 'json'], { cwd }).code).toBe(2);
  });

  it('obeys a severity that the user sets, upwards as well', () => {
    const text = goodSkill('alpha').replace('name: alpha', 'name: alpha\nuser_invocable: false');
    const cwd = project({ 'skills/alpha/SKILL.md': text });
    expect(sopwright(['lint'], { cwd }).code).toBe(0);
    expect(sopwright(['lint', '--rule', 'frontmatter/unknown-key:error'], { cwd }).code).toBe(1);
  });

  it('repairs frontmatter that hides a further problem', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': `\n${colonSkill('alpha')}` });
    const report = parseReport(sopwright(['lint', '--fix', '--format', 'json'], { cwd }).stdout);
    expect(report.summary).toMatchObject({ error: 0 });
  });

  it('dies quietly with its reader', () => {
    const cwd = project({});
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${command}" rules | head -n 1`], {
      cwd,
      encoding: 'utf8',
    });
    expect({ lines: stdout.trim().split('\n').length, stderr }).toEqual({ lines: 1, stderr: '' });
  });
});
