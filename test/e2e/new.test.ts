import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goodSkill, project, sopwright } from './command.ts';
import { env, filesIn, firstLintLine, make } from './new-run.ts';

describe('new skill', () => {
  it('is found by clients and has no finding under the guidelines for any of them', () => {
    const cwd = project({});
    const { code, stdout, stderr } = make(['skill', 'rotate-database-keys'], cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe('.agents/skills/rotate-database-keys/SKILL.md: written');
    expect(stdout).toContain('read by codex, copilot-cli, vscode, cursor, gemini-cli, opencode, windsurf, zed\n');
    expect(firstLintLine(cwd)).toMatch(/^no problems · read 1 skill\b/);
  });

  it('is made of what was said', () => {
    const cwd = project({});
    const said = ['--does', 'mails bills: PDF only', '--when', 'a bill is due', '--not-for', 'paying bills'];
    make(['skill', 'mail-bills', ...said, '--step', 'Find the bill', '--step', '2. Mail it'], cwd);
    const text = readFileSync(join(cwd, '.agents/skills/mail-bills/SKILL.md'), 'utf8');
    expect(text).toContain(
      'description: >-\n  Mails bills: PDF only. Use when a bill is due. Do not use for paying bills.\n---\n',
    );
    expect(text).toContain('1. Find the bill.\n2. Mail it.\n3. Report what changed');
    expect(text).not.toContain('[');
    expect(firstLintLine(cwd)).toMatch(/^no problems/);
  });

  it.each([
    ['a folder of a client', { '.claude/skills/alpha/SKILL.md': goodSkill('alpha') }, '.', '.claude/skills'],
    [
      'the plugin around',
      { 'kit/.claude-plugin/plugin.json': '{ "name": "kit" }', 'kit/src/a.txt': '' },
      'kit/src',
      '../skills',
    ],
    ['the top of the repository', { '.git/HEAD': '', 'src/deep/a.txt': '' }, 'src/deep', '../../.agents/skills'],
    [
      'the folder that most clients read',
      { '.kiro/skills/a.txt': '', '.claude/skills/a.txt': '', '.agents/skills/a.txt': '' },
      '.',
      '.agents/skills',
    ],
  ])('goes into %s', (_, files, from, folder) => {
    const cwd = join(project(files), from);
    expect(make(['skill', 'mail-bills', '--dry-run'], cwd).stdout).toContain(
      `${folder}/mail-bills/SKILL.md would be written:\n`,
    );
  });

  it('costs what the budget says once it is written, in every client', () => {
    const cwd = project({ '.claude/skills/alpha/SKILL.md': goodSkill('alpha') });
    const clients = ['--client', 'claude-code', '--client', 'codex', '--client', 'gemini-cli'];
    const { stdout } = make(['skill', 'mail-bills', '--folder', '.agents/skills', ...clients], cwd);
    const { stdout: json } = sopwright(['budget', '--format', 'json', ...clients], { cwd, env });
    const items: { name: string; clients: { client: string; tokens: number; state: string }[] }[] =
      JSON.parse(json).budget.items;
    const costs = items
      .find(({ name }) => name === 'mail-bills')
      ?.clients.filter(({ state }) => state !== 'absent')
      .map(({ client, tokens }) => `${client} ${tokens}`);
    expect(stdout).toContain(`costs tokens in every session (o200k_base): ${costs?.join(', ')}\n`);
    expect(costs?.map((cost) => cost.split(' ')[0])).toEqual(['codex', 'gemini-cli']);
  });

  it('writes nothing with --dry-run, and prints what it would write', () => {
    const cwd = project({});
    const { code, stdout } = make(['skill', 'mail-bills', '--dry-run'], cwd);
    expect({ code, files: filesIn(cwd) }).toEqual({ code: 0, files: [] });
    make(['skill', 'mail-bills'], cwd);
    expect(stdout).toContain(readFileSync(join(cwd, '.agents/skills/mail-bills/SKILL.md'), 'utf8'));
  });

  it('stops at words that do not pass, and writes nothing', () => {
    const cwd = project({});
    const { code, stdout, stderr } = make(['skill', 'mail-bills', '--does', 'Helps with stuff'], cwd);
    expect({ code, stdout, files: filesIn(cwd) }).toEqual({ code: 1, stdout: '', files: [] });
    expect(stderr).toMatch(/^\.agents\/skills\/mail-bills\/SKILL\.md:4:\d+ warning .* \(description\/vague\)$/m);
    expect(stderr).toContain('the guidelines find this in the given words, nothing was written.\n');
  });
});

describe('new plugin', () => {
  it('has a manifest, a README and a skill without a finding', () => {
    const cwd = project({});
    const { code, stdout } = make(['plugin', 'invoice-kit', '--skill', 'mail-bills', '--author', 'Ada'], cwd);
    expect(code).toBe(0);
    expect(filesIn(cwd)).toEqual([
      'plugins/invoice-kit/.claude-plugin/plugin.json',
      'plugins/invoice-kit/README.md',
      'plugins/invoice-kit/skills/mail-bills/SKILL.md',
    ]);
    expect(stdout).toContain('gemini-cli, agent-plugins, once the plugin is installed\n');
    const readme = readFileSync(join(cwd, 'plugins/invoice-kit/README.md'), 'utf8');
    const titles = readme.match(/^## .*/gm);
    expect(titles).toEqual(['## Overview', '## Skills', '## MCP Servers', '## Installation', '## Examples']);
    expect(firstLintLine(cwd)).toMatch(/^no problems · read 1 skill, 1 plugin\b/);
  });

  it('says where a registry stands how to declare it there, in words that the registry takes', () => {
    const text = 'version: 1\nsources: {}\nsops: {}\n';
    const cwd = project({ 'sopwright.registry.yaml': text });
    const said = ['--does', 'Mails bills: "all" of them', '--author', "O'Neil: Ltd"];
    const { stdout } = make(['plugin', 'invoice-kit', ...said], cwd);
    const [, line = ''] = /below "plugins" in sopwright\.registry\.yaml:\n {2}(.*)\n/.exec(stdout) ?? [];
    writeFileSync(join(cwd, 'sopwright.registry.yaml'), `${text}plugins:\n  ${line}\n`);
    expect(line).toMatch(/^invoice-kit: \{ folder: "plugins\/invoice-kit", /);
    expect(sopwright(['promote', '--suggest'], { cwd, env })).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('new sop', () => {
  const registry = 'version: 1\nsources:\n  team:\n    folder: procedures\nsops:\n  old-one:\n    source: team\n';

  it('passes all rules for SOPs', () => {
    const cwd = project({});
    const { code, stdout } = make(['sop', 'create-bucket', '--parameter', 'bucket_name: its name'], cwd);
    expect(code).toBe(0);
    expect(stdout).toContain('sops/create-bucket.sop.md: written\n');
    expect(stdout).toContain('sopwright registry add sops\n');
    expect(firstLintLine(cwd)).toMatch(/^no problems · read 1 SOP\b/);
    const everything = sopwright(['lint', '--preset', 'all', '--no-config'], { cwd }).stdout;
    expect(everything).not.toContain('(sop/');
  });

  it('is told which SOPs compete with it', () => {
    const overview = 'Mails bills to customers. Use when the user asks to mail a bill.';
    const cwd = project({ 'sops/post-bills.sop.md': `# Post bills\n\n## Overview\n\n${overview}\n\n## Steps\n` });
    const { stderr } = make(['sop', 'send-bills', '--when', 'the user asks to mail a bill', '--dry-run'], cwd);
    expect(stderr).toMatch(/^warning: overlaps with post-bills \(sops\/post-bills\.sop\.md\): /);
    expect(make(['sop', 'tune-pianos', '--dry-run'], cwd).stderr).toBe('');
  });

  it("goes into the registry's folder, else beside other SOPs", () => {
    const known = project({ 'sopwright.registry.yaml': registry, 'docs/a.sop.md': '# A\n' });
    expect(make(['sop', 'new-one', '--dry-run'], known).stdout).toContain('procedures/new-one.sop.md would be');
    const beside = project({ 'docs/a.sop.md': '# A\n', 'x/b.sop.md': '# B\n', 'docs/c.sop.md': '# C\n' });
    expect(make(['sop', 'new-one', '--dry-run'], beside).stdout).toContain('docs/new-one.sop.md would be');
  });

  it('has a name that the registry does not have', () => {
    const cwd = project({ 'sopwright.registry.yaml': registry });
    const { code, stderr } = make(['sop', 'old-one'], cwd);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'sopwright: Name "old-one" is that of sopwright.registry.yaml:6 already. Nothing was written.\n',
    );
  });
});

describe('new rule-config', () => {
  it('is a configuration that another one extends', () => {
    const cwd = project({});
    const rules = ['--rule', 'body/empty=off', '--rule', 'name/generic:error'];
    const { stdout } = make(
      ['rule-config', 'team-rules', '--preset', 'guidelines', '--client', 'codex', ...rules],
      cwd,
    );
    const [, line = ''] = /write ("extends": \[.*\]) into/.exec(stdout) ?? [];
    writeFileSync(join(cwd, 'sopwright.config.jsonc'), `{ ${line} }`);
    const { code, stdout: printed } = sopwright(['print-config', 'skills/a/SKILL.md'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      preset: 'guidelines',
      clients: ['codex'],
      rules: { 'name/generic': ['error', {}] },
    });
  });
});
