import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goodSkill, project, sopwright } from './command.ts';
import { env, filesIn, make } from './new-run.ts';

const NOBODY = 65534;
const KINDS = ['skill', 'sop', 'plugin', 'rule-config'];

function refused(args: readonly string[], cwd: string): string {
  const before = filesIn(cwd);
  const { code, stdout, stderr } = make(args, cwd);
  expect({ code, stdout, files: filesIn(cwd) }).toEqual({ code: 2, stdout: '', files: before });
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  return stderr;
}

describe('names', () => {
  it.each([
    ['skill', '../x'],
    ['sop', 'a/b'],
    ['plugin', 'CON'],
    ['rule-config', '😀'],
    ['skill', 'a'.repeat(65)],
    ['sop', ''],
  ])('of a %s such as %j are refused in one line', (kind, name) =>
    expect(refused([kind, name], project({}))).toMatch(/^sopwright: Name "/),
  );

  it('that begin with a hyphen are taken for a flag, and refused behind --', () => {
    const cwd = project({});
    expect(refused(['skill', '-x'], cwd)).toContain("unknown option '-x'");
    expect(refused(['skill', '--', '-x'], cwd)).toContain('Name "-x" is not made of');
  });

  it.each(['claude-helper', 'my-anthropic'])('%s are refused where clients refuse them', (name) => {
    const cwd = project({});
    expect(refused(['skill', name], cwd)).toContain('reserved word');
    expect(refused(['plugin', 'kit', '--skill', name], cwd)).toContain('reserved word');
  });

  it.each(KINDS)('are asked for nowhere but on a terminal: %s', (kind) => {
    const cwd = project({});
    expect(refused([kind], cwd)).toBe(`sopwright: A name is missing, expected "sopwright new ${kind} <name>".\n`);
    expect(refused([kind, '--yes'], cwd)).toContain('A name is missing');
  });

  it('of other skills and plugins are refused, and the file named', () => {
    const cwd = project({
      'kit/.claude-plugin/plugin.json': '{ "name": "kit" }',
      'kit/skills/alpha/SKILL.md': goodSkill('alpha'),
      'sops/old.sop.md': '# Old\n',
    });
    expect(refused(['skill', 'alpha'], cwd)).toContain('Name "alpha" is that of kit/skills/alpha/SKILL.md already.');
    expect(refused(['plugin', 'kit'], cwd)).toContain('Name "kit" is that of kit/.claude-plugin/plugin.json already.');
    expect(refused(['sop', 'old', '--folder', 'x'], cwd)).toContain('Name "old" is that of sops/old.sop.md already.');
    const below = join(cwd, 'kit/skills');
    expect(refused(['skill', 'alpha', '--folder', 'elsewhere'], below)).toContain('that of alpha/SKILL.md already');
  });

  it("of the user's own skills are refused", () => {
    const home = project({ '.claude/skills/alpha/SKILL.md': goodSkill('alpha') });
    const { code, stderr } = sopwright(['new', 'skill', 'alpha'], { cwd: project({}), env: { HOME: home } });
    expect(code).toBe(2);
    expect(stderr).toContain('Name "alpha" is that of ~/.claude/skills/alpha/SKILL.md already.');
  });
});

describe('what is there', () => {
  const root = '.agents/skills';

  it('stays: a file, a folder, a link to nothing, and another case', () => {
    const cwd = project({ [`${root}/file`]: 'mine', [`${root}/Cased/x.txt`]: '', 'sops/one.sop.md': '# One\n' });
    mkdirSync(join(cwd, root, 'empty'));
    symlinkSync('/nonexistent/x', join(cwd, root, 'link'));
    expect(refused(['skill', 'file'], cwd)).toContain(`${root}/file is there already. Nothing was written.`);
    expect(refused(['skill', 'empty'], cwd)).toContain(`${root}/empty is there already.`);
    expect(refused(['skill', 'link'], cwd)).toContain(`${root}/link is there already.`);
    expect(refused(['skill', 'cased'], cwd)).toContain(
      `${root}/Cased is there already, and differs from "cased" in case`,
    );
    expect(refused(['sop', 'one'], cwd)).toContain('sops/one.sop.md is there already.');
    expect(readFileSync(join(cwd, root, 'file'), 'utf8')).toBe('mine');
  });

  it('stays where a plugin or a configuration would go', () => {
    const cwd = project({ 'plugins/kit/README.md': 'mine', 'team.jsonc': '{}' });
    expect(refused(['plugin', 'kit'], cwd)).toContain('plugins/kit is there already.');
    expect(refused(['rule-config', 'team'], cwd)).toContain('team.jsonc is there already.');
  });

  it('is no folder', () => {
    const cwd = project({ plugins: 'a file', 'sub/.agents': 'a file' });
    expect(refused(['plugin', 'kit'], cwd)).toContain('plugins is no folder.');
    expect(refused(['skill', 'a', '--folder', 'plugins/deep/er'], cwd)).toContain('plugins is no folder.');
  });

  it('leads out of the project', () => {
    const outside = project({});
    const cwd = project({ '.git/HEAD': '' });
    mkdirSync(join(cwd, '.claude'));
    symlinkSync(outside, join(cwd, '.claude/skills'));
    expect(refused(['skill', 'alpha'], cwd)).toContain('.claude/skills is a link that leads out of the project.');
    expect(filesIn(outside)).toEqual([]);
  });

  it('may not be written to: nothing is left behind', ({ skip }) => {
    const uid = process.getuid?.() === 0 ? NOBODY : undefined;
    const user = uid === undefined ? {} : { uid };
    skip(sopwright(['--version'], { cwd: '/', ...user }).code !== 0, 'no user here is bound by permissions');
    const cwd = project({ 'plugins/a.txt': '' });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'plugins'), 0o555);
    const { code, stderr } = sopwright(['new', 'plugin', 'kit'], { cwd, env, ...user });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^sopwright: plugins\S* cannot be written: permission is denied\. Nothing was written\.\n$/);
    expect(filesIn(cwd)).toEqual(['plugins/a.txt']);
    chmodSync(join(cwd, 'plugins'), 0o755);
  });
});

describe('flags', () => {
  it.each([
    [['skill', 'a-b', '--does', ' '], '--does is empty, expected a text.'],
    [['skill', 'a-b', '--step', 'x\u001b[2J'], '--step holds a control character.'],
    [['skill', 'a-b', '--client', 'codx'], '"codx" is no client, expected "codex".'],
    [['sop', 'a-b', '--parameter', 'Bucket-Name: x'], '"Bucket-Name: x" is no parameter, expected'],
    [['sop', 'a-b', '--parameter', 'x: 1', '--parameter', 'x=2'], 'Parameter "x" is given twice, expected it once.'],
    [['rule-config', 'a-b', '--rule', 'body/emty=off'], '"body/emty" is no rule, expected "body/empty".'],
    [['rule-config', 'a-b', '--rule', 'body/empty=of'], '"of" is no severity, expected "off".'],
    [['rule-config', 'a-b', '--rule', 'body/empty'], '"body/empty" sets no severity'],
    [['rule-config', 'a-b', '--preset', 'guidline'], '"guidline" is no preset, expected "guidelines".'],
    [['skil', 'a-b'], "unknown command 'skil'"],
    [['nothing-near'], `unknown command 'nothing-near'. "sopwright new --help" lists the commands.`],
  ])('%j is one line', (args, message) => {
    expect(refused(args, project({}))).toContain(message);
  });

  it('are read before a broken registry is, which is one line, too', () => {
    const cwd = project({ 'sopwright.registry.yaml': 'version: 2\n' });
    expect(refused(['sop', 'a-b'], cwd)).toMatch(/^sopwright: sopwright\.registry\.yaml:1:\d+: /);
    expect(sopwright(['new', 'skill', 'a-b', '--dry-run'], { cwd, env }).code).toBe(0);
  });
});
