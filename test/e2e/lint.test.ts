import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colonSkill, goodSkill, project, sopwright, startSopwright } from './command.ts';
import { parseReport } from './json-report.ts';

describe('exit codes', () => {
  it('is 0 for a clean skill, and says what was read', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': goodSkill('alpha') });
    const { code, stdout, stderr } = sopwright(['lint'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/1 skill/);
  });

  it('is 1 for an error, with place, rule and client', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': colonSkill('alpha') });
    const { code, stdout } = sopwright(['lint'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('skills/alpha/SKILL.md');
    expect(stdout).toContain('frontmatter/unquoted-colon');
    expect(stdout).toContain('copilot-cli');
  });

  it.each([
    ['an unknown flag', ['lint', '--fixx'], '--fix'],
    ['an unknown command', ['lnt'], 'lint'],
    ['an unknown preset', ['lint', '--preset', 'recomended'], 'recommended'],
    ['an unknown client', ['lint', '--client', 'codx'], 'codex'],
    ['an unknown rule', ['lint', '--rule', 'frontmatter/unquoted-colons:off'], 'frontmatter/unquoted-colon'],
    ['a missing path', ['lint', 'nowhere'], 'nowhere'],
    ['a missing config', ['lint', '--config', 'nowhere.json'], 'nowhere.json'],
  ])('is 2 for %s, with one line and a suggestion', (_, args, hint) => {
    const cwd = project({ 'skills/alpha/SKILL.md': goodSkill('alpha') });
    const { code, stdout, stderr } = sopwright(args, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('is 2 when there is nothing to lint, and says where it looked', () => {
    const cwd = project({ 'notes/readme.txt': 'none' });
    const { code, stderr } = sopwright(['lint'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('nothing');
  });

  it('follows --fail-on and --max-warnings', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': colonSkill('alpha') });
    expect(sopwright(['lint', '--fail-on', 'never'], { cwd }).code).toBe(0);
    expect(sopwright(['lint', '--rule', 'frontmatter/unquoted-colon:warning'], { cwd }).code).toBe(0);
    expect(
      sopwright(['lint', '--rule', 'frontmatter/unquoted-colon:warning', '--max-warnings', '0'], { cwd }).code,
    ).toBe(1);
    expect(sopwright(['lint', '--rule', 'frontmatter/unquoted-colon:off'], { cwd }).code).toBe(0);
  });
});

describe('selection', () => {
  it('reports compatibility for the named clients only; --client replaces the list', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': colonSkill('alpha') });
    const run = sopwright(['lint', '--format', 'json', '--client', 'codex', '--client', 'opencode'], { cwd });
    expect(parseReport(run.stdout)).toMatchObject({ clients: ['codex', 'opencode'], findings: [] });
  });

  it('finds skills in client directories and nested plugins, honours .gitignore and ignores', () => {
    const cwd = project({
      '.claude/skills/alpha/SKILL.md': goodSkill('alpha'),
      'plugins/p/skills/beta/SKILL.md': goodSkill('beta'),
      'skills/.curated/gamma/SKILL.md': goodSkill('gamma'),
      'out/skills/delta/SKILL.md': goodSkill('delta'),
      'node_modules/x/skills/eps/SKILL.md': goodSkill('eps'),
      'vendored/skills/zeta/SKILL.md': goodSkill('zeta'),
      '.gitignore': 'out/\n',
      'sopwright.config.json': JSON.stringify({ ignores: ['vendored/**'] }),
    });
    expect(parseReport(sopwright(['lint', '--format', 'json'], { cwd }).stdout).read).toEqual({ skill: 3 });
  });

  it('takes an explicit file and standard input', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': goodSkill('alpha') });
    expect(sopwright(['lint', 'skills/alpha/SKILL.md'], { cwd }).code).toBe(0);
    const piped = sopwright(['lint', '-', '--stdin-filename', 'skills/alpha/SKILL.md', '--format', 'json'], {
      cwd,
      input: colonSkill('alpha'),
    });
    expect(parseReport(piped.stdout).findings[0]).toMatchObject({
      rule: 'frontmatter/unquoted-colon',
      file: 'skills/alpha/SKILL.md',
    });
    expect(piped.code).toBe(1);
  });

  it('does not follow a symbolic link out of the root', () => {
    const outside = project({ 'skills/alpha/SKILL.md': colonSkill('alpha') });
    const cwd = project({ 'skills/beta/SKILL.md': goodSkill('beta') });
    symlinkSync(join(outside, 'skills/alpha'), join(cwd, 'skills/alpha'));
    expect(parseReport(sopwright(['lint', '--format', 'json'], { cwd }).stdout).read).toEqual({ skill: 1 });
  });
});

describe('configuration', () => {
  it('names the place of an unknown rule and the nearest one', () => {
    const cwd = project({
      'skills/alpha/SKILL.md': goodSkill('alpha'),
      'sopwright.config.jsonc': '{\n  "rules": { "frontmatter/unquoted-colons": "off" }\n}\n',
    });
    const { code, stderr } = sopwright(['lint'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('sopwright.config.jsonc:2:14');
    expect(stderr).toContain('frontmatter/unquoted-colon');
  });

  it('executes no code configuration with --no-code-config', () => {
    const cwd = project({
      'skills/alpha/SKILL.md': goodSkill('alpha'),
      'sopwright.config.mjs':
        "import { writeFileSync } from 'node:fs';\nwriteFileSync('executed', '');\nexport default {};\n",
    });
    sopwright(['lint', '--no-code-config'], { cwd });
    expect(() => readFileSync(join(cwd, 'executed'))).toThrow();
    sopwright(['lint'], { cwd });
    expect(readFileSync(join(cwd, 'executed'), 'utf8')).toBe('');
  });

  it('prints the configuration of a file', () => {
    const cwd = project({
      'sopwright.config.json': JSON.stringify({ overrides: [{ files: ['x/**'], rules: { 'body/empty': 'off' } }] }),
    });
    const settings: unknown = JSON.parse(sopwright(['print-config', 'x/SKILL.md'], { cwd }).stdout);
    expect(settings).toMatchObject({ preset: 'recommended', rules: { 'body/empty': ['off'] } });
  });
});

describe('fixing', () => {
  it('shows a diff without writing, then writes, then has nothing to do', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': colonSkill('alpha') });
    const file = join(cwd, 'skills/alpha/SKILL.md');
    const before = readFileSync(file, 'utf8');
    const dry = sopwright(['lint', '--fix-dry-run'], { cwd });
    expect(dry.stdout).toMatch(/^-description: /m);
    expect(readFileSync(file, 'utf8')).toBe(before);
    const fixed = sopwright(['lint', '--fix', '--format', 'json'], { cwd });
    expect(parseReport(fixed.stdout).summary).toMatchObject({ error: 0, fixed: 1 });
    expect(fixed.code).toBe(0);
    const after = readFileSync(file, 'utf8');
    sopwright(['lint', '--fix'], { cwd });
    expect(readFileSync(file, 'utf8')).toBe(after);
  });
});

describe('output', () => {
  it.each(['json', 'sarif', 'github', 'junit', 'markdown'])(
    'writes %s to a file, and nothing else to stdout',
    (format) => {
      const cwd = project({ 'skills/alpha/SKILL.md': colonSkill('alpha') });
      const { code, stdout } = sopwright(['lint', '--format', format, '--output', 'report.out'], { cwd });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(readFileSync(join(cwd, 'report.out'), 'utf8')).toContain('frontmatter/unquoted-colon');
    },
  );

  it('colours on request only', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': colonSkill('alpha') });
    const escapeCharacter = String.fromCharCode(27);
    expect(sopwright(['lint'], { cwd }).stdout).not.toContain(escapeCharacter);
    expect(sopwright(['lint', '--color'], { cwd }).stdout).toContain(escapeCharacter);
    expect(sopwright(['lint', '--color'], { cwd, env: { NO_COLOR: '1' } }).stdout).toContain(escapeCharacter);
  });

  it('explains a rule and lists rules', () => {
    const cwd = project({});
    expect(sopwright(['explain', 'frontmatter/unquoted-colon'], { cwd }).stdout).toContain(
      'frontmatter/unquoted-colon',
    );
    expect(sopwright(['explain', 'frontmatter/unquoted-colons'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(sopwright(['rules'], { cwd }).stdout).toContain('body/empty');
  });
});

describe('watch', () => {
  it('lints again when a file changes', async () => {
    const cwd = project({ 'skills/alpha/SKILL.md': goodSkill('alpha') });
    const watching = startSopwright(['lint', '--watch'], cwd);
    await watching.seen('1 skill');
    await watching.seen('watching');
    writeFileSync(join(cwd, 'skills/alpha/SKILL.md'), colonSkill('alpha'));
    expect(await watching.seen('frontmatter/unquoted-colon')).toContain('copilot-cli');
  });
});

describe('init', () => {
  it('writes configuration, workflow and script once, and overwrites nothing', () => {
    const cwd = project({ 'package.json': '{\n  "name": "x"\n}\n' });
    expect(sopwright(['init'], { cwd }).code).toBe(2);
    expect(sopwright(['init', '--yes'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'package.json'), 'utf8')).toContain('"lint:skills": "sopwright lint"');
    const config = readFileSync(join(cwd, 'sopwright.config.jsonc'), 'utf8');
    expect(config).toContain('"preset": "recommended"');
    expect(sopwright(['init', '--yes'], { cwd }).stdout).toContain('left as it is');
    expect(readFileSync(join(cwd, 'sopwright.config.jsonc'), 'utf8')).toBe(config);
  });
});
