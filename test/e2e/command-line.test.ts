import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { colonSkill, command, goodSkill, project, sopwright, startSopwright } from './command.ts';

const ESCAPE = String.fromCharCode(27);
const skill = '.claude/skills/alpha/SKILL.md';

describe('a wrong command line', () => {
  it.each([
    [['lint', '--preset', 'recomended'], '"recomended" is no preset, expected "recommended".'],
    [['lint', '--format', 'jsn'], '"jsn" is no format, expected "json".'],
    [['lint', '--cache-location='], '--cache-location is empty. Name a directory for the cache.'],
    [['rules', '--preset', 'gudelines'], '"gudelines" is no preset, expected "guidelines".'],
    [['rules', '--format', 'yaml'], '"yaml" is no format, expected one of "pretty", "json".'],
    [['lint', '--rule', 'unquoted-colon:off'], '"unquoted-colon" is no rule, expected "frontmatter/unquoted-colon".'],
    [['explain', 'unquoted-colon'], 'Did you mean frontmatter/unquoted-colon?'],
    [['lint', '--max-warnings', '-1'], 'Expected a whole number.'],
    [['help', 'lnt'], "unknown command 'lnt'"],
    [['.claude'], `unknown command '.claude'. Paths go behind "lint"`],
    [['lint', '--config', 'none.json'], 'The configuration "none.json" does not exist.'],
    [['lint', '--output', 'none/report.txt'], '"none/report.txt" cannot be written: no such file or directory.'],
    [['lint', 'notes.txt'], 'No client reads notes.txt.'],
    [['init'], 'Use --yes to take the defaults.'],
  ])('%j is one line that says what was expected', (args, message) => {
    const cwd = project({ [skill]: goodSkill('alpha'), 'notes.txt': '' });
    const { code, stdout, stderr } = sopwright(args, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('without a command prints the help, and what is missing last', () => {
    const { code, stdout, stderr } = sopwright([], { cwd: project({}) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: sopwright[\s\S]*\nsopwright: a command is missing, such as "lint"\.\n$/);
  });

  it('takes a path behind --changed for a ref, and says so where there is none', () => {
    const cwd = project({ [skill]: goodSkill('alpha') });
    execFileSync('git', ['init', '--quiet'], { cwd });
    const { code, stderr } = sopwright(['lint', '--changed', '.claude'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('".claude" is a path: put paths before --changed');
  });
});

describe('--color', () => {
  it('belongs to every command; NO_COLOR goes before FORCE_COLOR', () => {
    const cwd = project({ [skill]: colonSkill('alpha') });
    expect(sopwright(['explain', 'body/empty', '--color'], { cwd }).stdout).toContain(ESCAPE);
    expect(sopwright(['--color', 'rules'], { cwd }).stdout).toContain(ESCAPE);
    const forced = (env: Record<string, string>): boolean => sopwright(['lint'], { cwd, env }).stdout.includes(ESCAPE);
    expect(forced({ FORCE_COLOR: '1' })).toBe(true);
    expect(forced({ FORCE_COLOR: '0' })).toBe(false);
    expect(forced({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(forced({ NO_COLOR: '' })).toBe(false);
  });
});

describe('help', () => {
  it('of lint has examples, exit codes and the flags of all commands', () => {
    const { code, stdout } = sopwright(['help', 'lint'], { cwd: project({}) });
    expect(code).toBe(0);
    for (const text of ['Examples:', 'Exit code: 0', '--color', '--debug', 'sopwright-disable-next-line'])
      expect(stdout).toContain(text);
  });

  it('explain wraps long lists', () => {
    const { stdout } = sopwright(['explain', 'body/machine-path'], { cwd: project({}) });
    expect(stdout).toContain('"rules": { "body/machine-path": ["warning", { "names": ["me", "you"] }] }');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90);
  });

  it('explain shows options, sources and what is known of real skills', () => {
    const { stdout } = sopwright(['explain', 'body/too-many-lines'], { cwd: project({}) });
    expect(stdout).toMatch(/- `max`: Most lines [\s\S]*?\.\s+Default:\s+500/);
    expect(stdout).toContain('"rules": { "body/too-many-lines": ["warning", { "max": 500 }] }');
    expect(stdout).toContain('On real skills');
    expect(stdout).toContain('https://agentskills.io/specification');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(90);
  });
});

describe('code configurations', () => {
  it('name the line that does not parse or throws', () => {
    const unread = project({
      [skill]: goodSkill('alpha'),
      'sopwright.config.mjs': 'export default {\n  rules: {{\n};\n',
    });
    expect(sopwright(['lint'], { cwd: unread }).stderr).toMatch(
      /^sopwright: sopwright\.config\.mjs:2: The configuration cannot be run: Unexpected token '\{'\n$/,
    );
    const thrown = project({ [skill]: goodSkill('alpha'), 'sopwright.config.mjs': '\n\nthrow new Error("no");\n' });
    expect(sopwright(['lint'], { cwd: thrown }).stderr).toMatch(/^sopwright: sopwright\.config\.mjs:3:7: .*: no\n$/);
  });

  it('print to standard error, so that standard output is the report', () => {
    const config = 'console.log("from the config");\nexport default {};\n';
    const cwd = project({ [skill]: goodSkill('alpha'), 'sopwright.config.mjs': config });
    const { stdout, stderr } = sopwright(['lint', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ findings: [] });
    expect(stderr).toBe('from the config\n');
  });

  it('in TypeScript run without a word of Node, or end in one line that names .mjs', () => {
    const config = 'const preset: string = "all";\nexport default { preset };\n';
    const cwd = project({ [skill]: goodSkill('alpha'), 'sopwright.config.ts': config, 'package.json': '{}' });
    const { code, stderr } = sopwright(['lint', '--fail-on', 'never'], { cwd });
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    if (major > 22 || (major === 22 && minor >= 18)) expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    else {
      expect(code).toBe(2);
      expect(stderr).toMatch(/needs Node 22\.18.*sopwright\.config\.mjs\.\n$/);
    }
  });

  it('that are passed over are named as a person would name them', () => {
    const cwd = project({ [skill]: goodSkill('alpha'), 'sopwright.config.mjs': 'export default {};\n' });
    expect(sopwright(['lint', '--no-code-config'], { cwd }).stderr).toBe(
      'sopwright.config.mjs is code and was not executed\n',
    );
  });
});

describe('standard output', () => {
  it('is what --output - means', () => {
    const cwd = project({ [skill]: colonSkill('alpha') });
    expect(sopwright(['lint', '-f', 'github', '-o', '-'], { cwd }).stdout).toMatch(/^::error /);
  });

  it('of a dry run is a patch that git takes, or nothing', () => {
    const text = `\uFEFF${colonSkill('alpha').replaceAll('\n', '\r\n')}`;
    const cwd = project({ [skill]: text });
    const { code, stdout } = sopwright(['lint', '--fix-dry-run'], { cwd });
    expect(code).toBe(1);
    const applied = spawnSync('git', ['apply', '-'], { cwd, input: stdout, encoding: 'utf8' });
    expect(applied.stderr).not.toContain('error');
    const patched = readFileSync(join(cwd, skill), 'utf8');
    expect(patched).not.toBe(text);
    writeFileSync(join(cwd, skill), text);
    sopwright(['lint', '--fix'], { cwd });
    expect(readFileSync(join(cwd, skill), 'utf8')).toBe(patched);
    expect(patched.split('\r\n')).toHaveLength(text.split('\r\n').length);
    const again = sopwright(['lint', '--fix-dry-run'], { cwd });
    expect(again).toEqual({ code: 0, stdout: '', stderr: 'nothing to fix\n' });
  });
});

describe('without its native parser', () => {
  const hooks = `export function resolve(name, context, next) {
    if (name === 'satteri') throw new Error('not here');
    return next(name, context);
  }`;
  const url = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
  const register = `import { register } from 'node:module'; register(${JSON.stringify(url(hooks))});`;
  const env = { NODE_OPTIONS: `--no-warnings --import "${url(register)}"` };

  it('finds the same, and says that it is slower', () => {
    const cwd = project({ [skill]: `${colonSkill('alpha')}\n[gone](gone.md)\n` });
    const slow = sopwright(['lint', '--format', 'github'], { cwd, env });
    expect(slow.stderr).toBe('the native Markdown parser does not load here, a slower one is used\n');
    expect(slow.stdout).toContain('references/broken-link');
    expect(slow.stdout).toBe(sopwright(['lint', '--format', 'github'], { cwd }).stdout);
  });

  it('says which texts it does not read', () => {
    const cwd = project({ [skill]: `${goodSkill('alpha')}\n${'> a\n\n'.repeat(2_001)}` });
    const slow = sopwright(['lint', '--format', 'github'], { cwd, env });
    expect(slow.stdout).toContain('or 2000 quotes and underlined headings, where no native parser loads');
    expect(sopwright(['lint', '--format', 'github'], { cwd }).stdout).not.toContain('too-complex');
  });
});

describe('standard input', () => {
  it('goes with no flag that asks for files', () => {
    const cwd = project({});
    const run = (...flags: readonly string[]): string =>
      sopwright(['lint', '-', '--stdin-filename', skill, ...flags], { cwd, input: colonSkill('alpha') }).stderr;
    expect(run('--watch')).toContain('Standard input is read once');
    expect(run('--changed')).toContain('Standard input is no file of the repository');
    expect(run('--baseline')).toContain('.sopwright-baseline.json" does not exist');
  });

  it('repairs nothing in the baseline', () => {
    const cwd = project({ [skill]: colonSkill('alpha') });
    sopwright(['lint', '--baseline'], { cwd });
    const args = ['lint', '-', '--stdin-filename', skill, '--baseline'];
    expect(sopwright(args, { cwd, input: goodSkill('alpha') })).toMatchObject({ code: 0, stderr: '' });
    expect(sopwright(args, { cwd, input: colonSkill('alpha') }).stdout).toContain('1 in the baseline');
  });
});

describe('counts', () => {
  it('are in the singular where there is one', () => {
    const empty = project({ 'a.txt': '' });
    const nothing = sopwright(['lint'], { cwd: empty }).stderr;
    expect(nothing).toContain('in the current directory (1 folder searched)');
    expect(nothing).toContain('SOPs (*.sop.md)');
    const cwd = project({ [skill]: colonSkill('alpha') });
    expect(sopwright(['lint', '--baseline'], { cwd }).stderr).toBe(
      'baseline written: 1 finding in .sopwright-baseline.json\n',
    );
    writeFileSync(join(cwd, skill), goodSkill('alpha'));
    expect(sopwright(['lint', '--baseline'], { cwd }).stderr).toBe(
      'baseline: 1 repaired finding left .sopwright-baseline.json\n',
    );
  });
});

it('does not watch its own report, nor the file that its output is led into', async () => {
  const cwd = project({ [skill]: colonSkill('alpha') });
  const log = join(cwd, 'log.txt');
  const out = openSync(log, 'w');
  const args = [command, 'lint', '--watch', '--format', 'json', '--output', 'report.json'];
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', out, out] });
  onTestFinished(() => {
    child.kill('SIGKILL');
    closeSync(out);
  });
  const logged = (text: string): Promise<void> =>
    vi.waitFor(() => expect(readFileSync(log, 'utf8')).toContain(text), { timeout: 20_000, interval: 25 });
  await logged('watching for changes');
  writeFileSync(join(cwd, skill), goodSkill('alpha'));
  await logged(`${skill} changed\nwatching for changes\n`);
  // Longer than the watcher waits for more.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(readFileSync(log, 'utf8')).toBe(`watching for changes\n\n${skill} changed\nwatching for changes\n`);
});

describe('watching', () => {
  it('is not begun with a command line that no change of a file mends', () => {
    const cwd = project({ [skill]: goodSkill('alpha') });
    expect(sopwright(['lint', '--watch', '--baseline', 'known'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'sopwright: "known" is no name of a baseline, expected a .json file. Put paths before --baseline, or write --baseline=FILE.\n',
    });
  });

  it('says what changed, survives a broken configuration and an empty folder', async () => {
    const cwd = project({ [skill]: goodSkill('alpha') });
    const watching = startSopwright(['lint', '--watch'], cwd);
    await watching.seen('watching for changes');
    writeFileSync(join(cwd, skill), colonSkill('alpha'));
    await watching.seen(`${skill} changed`);
    await watching.seen('1 error');
    writeFileSync(join(cwd, 'sopwright.config.json'), '{ "rulez": {} }');
    await watching.seen('"rulez" is no key of the configuration');
    await watching.seen('watching for changes');
    writeFileSync(join(cwd, 'sopwright.config.json'), '{ "rules": { "frontmatter/unquoted-colon": "off" } }');
    await watching.seen('no problems');
  });
});

describe('init', () => {
  it('keeps the indentation and line endings of package.json, and says what comes next', () => {
    const cwd = project({
      'package.json': '{\r\n\t"scripts": {\r\n\t\t"test": "true"\r\n\t}\r\n}\r\n',
      'yarn.lock': '',
    });
    const { code, stdout } = sopwright(['init', '--yes'], { cwd });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'package.json'), 'utf8')).toBe(
      '{\r\n\t"scripts": {\r\n\t\t"test": "true",\r\n\t\t"lint:skills": "sopwright lint"\r\n\t}\r\n}\r\n',
    );
    expect(stdout).toContain('\nNext: yarn add --dev sopwright, then yarn run lint:skills\n');
    writeFileSync(join(cwd, 'AGENTS.md'), '# Rules of this repository\n\nUse tabs.\n');
    expect(sopwright(['lint'], { cwd }).code).toBe(0);
  });

  it('writes nothing where package.json cannot be edited', () => {
    const cwd = project({ 'package.json': '{ "scripts": [] }' });
    expect(sopwright(['init', '--yes'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(() => readFileSync(join(cwd, 'sopwright.config.jsonc'))).toThrow();
  });
});
