import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goodSkill, project, sopwright } from './command.ts';

const isCapable = existsSync('/dev/zero');

describe.skipIf(!isCapable)('a repository with links to devices, and pipes', () => {
  it.each(['sopwright.config.json', '.sopwright-baseline.json', 'base.json'])('is refused in one line: %s', (name) => {
    const config = {
      'base.json': '{"extends":"./base.json"}',
      '.sopwright-baseline.json': '{"baseline":"./.sopwright-baseline.json"}',
    }[name];
    const cwd = project({
      'skills/alpha/SKILL.md': goodSkill('alpha'),
      ...(config === undefined ? {} : { 'sopwright.config.json': config }),
    });
    symlinkSync('/dev/zero', join(cwd, name));
    const { code, stdout, stderr } = sopwright(['lint', '--no-code-config'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(name);
    expect(stderr).toContain('cannot be read');
  });

  it('is linted without its ignore file, which is told', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': goodSkill('alpha') });
    symlinkSync('/dev/zero', join(cwd, '.gitignore'));
    const { code, stderr } = sopwright(['lint'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: '.gitignore ignores nothing: it is a device, a pipe or a socket\n',
    });
  });

  it('has no script added to a package.json that is a pipe', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': goodSkill('alpha') });
    execFileSync('mkfifo', [join(cwd, 'package.json')]);
    const { code, stderr } = sopwright(['init', '--yes'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('package.json cannot be read');
  });

  it('has a finding for a SKILL.md that is a pipe', () => {
    const cwd = project({ '.claude/skills/alpha/SKILL.md': goodSkill('alpha'), '.claude/skills/beta/notes.txt': '' });
    execFileSync('mkfifo', [join(cwd, '.claude/skills/beta/SKILL.md')]);
    const { code, stdout } = sopwright(['lint'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('workspace/unreadable');
  });
});
