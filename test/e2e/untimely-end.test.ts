import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { command, goodSkill, project, sopwright } from './command.ts';

function lintWith(config: string, ...flags: readonly string[]): ReturnType<typeof sopwright> {
  const cwd = project({ 'skills/a/SKILL.md': goodSkill('a'), 'sopwright.config.mjs': config });
  return sopwright(['lint', ...flags], { cwd });
}

describe('a run that ends before it is done', () => {
  it.each([
    ['ends the process', 'process.exit(0);', 'The process ended before the command did.'],
    ['waits for what never comes', 'await new Promise(() => {});', 'The process ended before the command did.'],
    ['lets a promise fail', "Promise.reject(new Error('too late'));", 'too late\n'],
    ['throws later on', "setImmediate(() => { throw new Error('too late'); });", 'too late\n'],
  ])('exits with 2 and one line where the configuration %s', (_what, code, line) => {
    const { code: exit, stdout, stderr } = lintWith(`${code}\nexport default {};`);
    expect(stdout).toBe('');
    expect(stderr.startsWith(`sopwright: ${line}`)).toBe(true);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(exit).toBe(2);
  });

  it('shows the stack with --debug', () => {
    const { stderr } = lintWith("Promise.reject(new Error('too late'));\nexport default {};", '--debug');
    expect(stderr).toMatch(/^sopwright: too late\nError: too late\n {4}at .*sopwright\.config\.mjs/);
  });

  it('is none where nobody reads standard error', async () => {
    const cwd = project({ 'skills/a/SKILL.md': goodSkill('a'), 'sopwright.config.mjs': 'export default {};' });
    const child = spawn(process.execPath, [command, 'lint', '--no-code-config'], { cwd });
    child.stderr.destroy();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
