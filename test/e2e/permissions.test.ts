import { chmodSync, chownSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CommandResult, colonSkill, goodSkill, project, sopwright } from './command.ts';

const NOBODY = 65534;

/** A user whom permissions bind: nobody where the tests run as root, whom nothing binds. */
const uid: number | undefined = process.getuid?.() === 0 ? NOBODY : undefined;

function runs(): boolean {
  if (process.platform === 'win32') return false;
  return uid === undefined || sopwright(['--version'], { cwd: '/', uid }).code === 0;
}

/** A folder that the bound user owns, and a function that takes permissions of a file in it until the test ends. */
function owned(files: Readonly<Record<string, string>>): { cwd: string; mode: (file: string, bits: number) => void } {
  const cwd = project(files);
  const paths = Object.keys(files).flatMap((file) =>
    file.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/')),
  );
  for (const path of ['.', ...paths]) if (uid !== undefined) chownSync(join(cwd, path), uid, uid);
  return {
    cwd,
    mode(file, bits) {
      chmodSync(join(cwd, file), bits);
      onTestFinished(() => chmodSync(join(cwd, file), 0o755));
    },
  };
}

function lint(cwd: string, ...args: string[]): CommandResult {
  return sopwright(['lint', ...args], { cwd, ...(uid === undefined ? {} : { uid }) });
}

describe.skipIf(!runs())('files that may not be read or written', () => {
  it('are findings, files and folders alike, and the rest is linted', () => {
    const { cwd, mode } = owned({
      'skills/alpha/SKILL.md': goodSkill('alpha'),
      'skills/beta/SKILL.md': goodSkill('beta'),
      'skills/gamma/SKILL.md': goodSkill('gamma'),
    });
    mode('skills/alpha/SKILL.md', 0);
    mode('skills/beta', 0);
    const { code, stdout } = lint(cwd, '--format', 'json');
    const { findings, read } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(read).toEqual({ skill: 1 });
    expect(findings.map(({ file, rule }: Record<string, string>) => `${file} ${rule}`)).toEqual([
      'skills/alpha/SKILL.md workspace/unreadable',
      'skills/beta workspace/unreadable',
    ]);
    expect(findings[0].message).toContain('permission is denied');
  });

  it('end the run where they are named, or are the configuration or the baseline', () => {
    const { cwd, mode } = owned({
      'skills/alpha/SKILL.md': goodSkill('alpha'),
      'skills/beta/SKILL.md': colonSkill('beta'),
      'sopwright.config.json': '{}',
    });
    mode('skills/alpha/SKILL.md', 0);
    expect(lint(cwd, 'skills/alpha/SKILL.md')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('permission is denied'),
    });
    mode('sopwright.config.json', 0);
    expect(lint(cwd)).toMatchObject({ code: 2, stderr: expect.stringContaining('permission is denied') });
    mode('.', 0o555);
    const written = lint(cwd, '--no-config', '--baseline', 'known.json');
    expect(written).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be written') });
  });

  it('are not fixed, and the command says so; a cache that cannot be kept is no matter', () => {
    const { cwd, mode } = owned({ 'skills/beta/SKILL.md': colonSkill('beta') });
    const before = readFileSync(join(cwd, 'skills/beta/SKILL.md'), 'utf8');
    mode('skills/beta', 0o555);
    mode('.', 0o555);
    const { code, stderr } = lint(cwd, '--fix', '--cache');
    expect(code).toBe(1);
    expect(stderr).toBe('skills/beta/SKILL.md was not fixed: permission is denied\n');
    expect(readFileSync(join(cwd, 'skills/beta/SKILL.md'), 'utf8')).toBe(before);
  });
});
