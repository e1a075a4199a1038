import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project, sopwright } from './command.ts';
import { CLOSE_MONTH, generate, generatedProject, registryFiles, registryText } from './generate-project.ts';

const SKILL = 'plugins/ledgers/skills/close-month/SKILL.md';
const MANIFEST = 'plugins/ledgers/.claude-plugin/plugin.json';

function textOf(cwd: string, file: string): string {
  return readFileSync(join(cwd, file), 'utf8');
}

function edit(cwd: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(cwd, file), change(textOf(cwd, file)));
}

/** Files of a folder with their bytes, as one text. */
function snapshot(cwd: string): string {
  const { stdout } = spawnSync('sh', ['-c', 'find . -type f | LC_ALL=C sort | xargs sha256sum'], {
    cwd,
    encoding: 'utf8',
  });
  return stdout;
}

describe('sopwright generate', () => {
  it('makes everything once, the same bytes in any place and language', () => {
    const cwd = project(registryFiles());
    const first = generate(cwd);
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toMatch(/13 created; sopwright\.generated\.json updated\n$/);
    const other = project(registryFiles());
    const env = { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' };
    expect(sopwright(['generate'], { cwd: other, env }).code).toBe(0);
    expect(snapshot(other)).toBe(snapshot(cwd));
    expect(snapshot(cwd)).toContain(SKILL);
    const again = generate(cwd);
    expect([again.code, again.stdout]).toEqual([0, 'Nothing to do: 13 generated files and regions as declared\n']);
    for (const line of snapshot(cwd).split('\n').slice(0, -1)) {
      const text = textOf(cwd, line.slice(66));
      expect([line, text.includes('\r'), text.includes(cwd), text.endsWith('\n')]).toEqual([line, false, false, true]);
    }
  });

  it('lints clean under the guidelines and every rule, in every client', () => {
    const cwd = generatedProject();
    rmSync(join(cwd, 'sops'), { recursive: true });
    for (const preset of ['guidelines', 'all']) {
      const { code, stdout } = sopwright(['lint', '--preset', preset, '--format', 'json'], { cwd });
      const { findings, read } = JSON.parse(stdout);
      expect([code, findings]).toEqual([0, []]);
      expect(read).toMatchObject({ skill: 3, plugin: 4, marketplace: 3, 'mcp-config': 2 });
    }
    const { code, stdout } = sopwright(['mcp', 'list', '.', '--no-user'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/2 servers in 2 files: no problems/)]);
  });

  it('says what it would do, and does not', () => {
    const cwd = project(registryFiles());
    const before = snapshot(cwd);
    const { code, stdout } = generate(cwd, '--dry-run', '--diff');
    expect(code).toBe(0);
    expect(stdout).toContain(`would create ${SKILL}`);
    expect(stdout).toContain(`--- /dev/null\n+++ b/${MANIFEST}\n@@ -0,0 +1,`);
    expect(snapshot(cwd)).toBe(before);
    const diff = JSON.parse(generate(cwd, '--dry-run', '--diff', '--format', 'json').stdout).diff;
    const other = project(registryFiles());
    expect(spawnSync('git', ['apply', '-'], { cwd: other, input: diff, encoding: 'utf8' }).stderr).toBe('');
    generate(cwd);
    rmSync(join(cwd, 'sopwright.generated.json'));
    expect(snapshot(other)).toBe(snapshot(cwd));
  });

  it('works from a folder below, and shows paths as they are seen from there', () => {
    const cwd = project({ ...registryFiles(), 'plugins/a.txt': '' });
    const { code, stdout } = generate(join(cwd, 'plugins'));
    expect([code, stdout]).toEqual([0, expect.stringContaining('created      ledgers/.mcp.json\n')]);
    expect(generate(join(cwd, 'plugins'), '--check').code).toBe(0);
  });
});

describe('--check', () => {
  it('names each file that is not what it would be, and writes nothing', () => {
    const cwd = generatedProject();
    expect(generate(cwd, '--check')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Nothing to do/) });
    edit(cwd, 'sopwright.registry.yaml', (text) =>
      text
        .replace('version: 1.0.0', 'version: 1.1.0')
        .replace('clients: [claude-code, codex, cursor,', 'clients: [claude-code, codex,'),
    );
    rmSync(join(cwd, 'plugins/ledgers/mcp.json'));
    const before = snapshot(cwd);
    const { code, stdout } = generate(cwd, '--check');
    expect(code).toBe(1);
    expect(stdout).toContain(`update       ${MANIFEST}\n`);
    expect(stdout).toContain('create       plugins/ledgers/mcp.json\n');
    expect(stdout).toContain('stale        plugins/ledgers/.cursor-plugin/plugin.json\n');
    expect(stdout).toContain('Run "sopwright generate" and commit what it writes.\n');
    edit(cwd, SKILL, (text) => text.replace('# Close Month', '# Closing'));
    const edited = generate(cwd, '--check', '--diff').stdout;
    expect(edited).toContain(`edited       ${SKILL}\n--- a/${SKILL}\n`);
    expect(edited).toContain(`--- a/${MANIFEST}\n`);
    expect(edited).toContain(`update       ${MANIFEST}\n`);
    expect(edited).toContain('stale        plugins/ledgers/.cursor-plugin/plugin.json\n');
    expect(edited).not.toContain('Nothing was written');
    edit(cwd, SKILL, (text) => text.replace('# Closing', '# Close Month'));
    expect(snapshot(cwd)).toBe(before);
    expect(generate(cwd).code).toBe(0);
    expect(existsSync(join(cwd, 'plugins/ledgers/.cursor-plugin'))).toBe(false);
    expect(generate(cwd, '--check').code).toBe(0);
  });

  it('sees nothing in a checkout with line ends of Windows', () => {
    const cwd = generatedProject();
    for (const line of snapshot(cwd).split('\n').slice(0, -1)) {
      if (!line.includes('/sops/')) edit(cwd, line.slice(66), (text) => text.replaceAll('\n', '\r\n'));
    }
    expect(textOf(cwd, SKILL)).toContain('\r\n');
    expect(generate(cwd, '--check')).toMatchObject({ code: 0, stderr: '' });
  });

  it('gives the same as data', () => {
    const cwd = generatedProject();
    edit(cwd, MANIFEST, (text) => text.replace('"ledgers"', '"mine"'));
    const { code, stdout } = generate(cwd, '--check', '--format', 'json');
    const { items, ...rest } = JSON.parse(stdout);
    expect([code, rest]).toEqual([
      1,
      { schemaVersion: 1, mode: 'check', isUpToDate: false, isWritten: false, isLedgerUpToDate: true },
    ]);
    expect(items).toContainEqual({
      path: MANIFEST,
      plugin: 'ledgers',
      source: 'ledgers in sopwright.registry.yaml',
      state: 'edited',
    });
    expect(items).toContainEqual(
      expect.objectContaining({
        path: '.claude-plugin/marketplace.json',
        region: 'plugins/ledgers',
        state: 'unchanged',
      }),
    );
    expect(items).toHaveLength(13);
  });
});

describe('a file that was changed by hand', () => {
  it('stops everything, is shown, and is kept or dropped as the command says', () => {
    const cwd = generatedProject();
    edit(cwd, SKILL, (text) => text.replace('# Close Month', '# My month'));
    edit(cwd, 'sopwright.registry.yaml', (text) => text.replace('version: 1.0.0', 'version: 2.0.0'));
    const before = snapshot(cwd);
    const { code, stdout } = generate(cwd);
    expect(code).toBe(1);
    expect(stdout).toContain(`edited       ${SKILL}\n--- a/${SKILL}\n+++ b/${SKILL}\n`);
    expect(stdout).toContain('\n-# My month\n+# Close Month\n');
    expect(stdout).toMatch(/\nNothing was written\. .*\b4 would update\b/);
    expect(snapshot(cwd)).toBe(before);
    const [, line] = /add to plugins\.ledgers of sopwright\.registry\.yaml: {2}(overrides: .*)/.exec(stdout) ?? [];
    const [, command = ''] = /to drop it: sopwright (generate .*)/.exec(stdout) ?? [];

    const dropped = project({});
    cpSync(cwd, dropped, { recursive: true });
    expect(sopwright(command.split(' '), { cwd: dropped }).code).toBe(0);
    expect(textOf(dropped, SKILL)).toContain('# Close Month');

    edit(cwd, 'sopwright.registry.yaml', (text) => `${text}    ${line}\n`);
    const kept = generate(cwd);
    expect([kept.code, kept.stdout]).toEqual([0, expect.stringContaining(`overridden   ${SKILL}\n`)]);
    expect(textOf(cwd, SKILL)).toContain('# My month');
    expect(textOf(cwd, MANIFEST)).toContain('2.0.0');
    expect(generate(cwd, '--check').code).toBe(0);
    expect(generate(cwd, '--overwrite', SKILL)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^sopwright: "plugins.*" is kept by hand, expected it to be taken out of overrides/,
      ),
    });
  });

  it('is not taken for one that was never generated', () => {
    const cwd = project({ ...registryFiles(), [MANIFEST]: '{"name": "theirs"}\n' });
    const before = snapshot(cwd);
    const { code, stdout } = generate(cwd);
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining(`foreign      ${MANIFEST}: nothing says that it was generated\n`),
    ]);
    expect(snapshot(cwd)).toBe(before);
  });

  it('in a marketplace is told by its entry', () => {
    const cwd = generatedProject();
    edit(cwd, '.claude-plugin/marketplace.json', (text) => text.replace('"finance"', '"money"'));
    const { code, stdout } = generate(cwd);
    expect(code).toBe(1);
    expect(stdout).toContain('edited       .claude-plugin/marketplace.json (region plugins/ledgers)\n');
    expect(stdout).toContain('take .claude-plugin/marketplace.json out of marketplaces in plugins.ledgers');
  });
});

describe('what cannot be generated', () => {
  it.each([
    [['nobody'], /^sopwright: "nobody" is no plugin, expected "ledgers"\.\n$/],
    [['--overwrite', 'a.md'], /^sopwright: "a\.md" is not generated, .*\n$/],
    [['--check', '--dry-run'], /^sopwright: --check and --dry-run are given together.*\n$/],
  ])('%j is one line', (args, message) => {
    const cwd = project(registryFiles());
    expect(generate(cwd, ...args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
  });

  it('is told line by line with places, and nothing is written', () => {
    const registry = registryText()
      .replace('repository: https:', 'repository: http:')
      .replace('args: [-y, ledger-mcp@1.2.3]', 'args: [--token, abcd1234efgh]');
    const cwd = project({ 'sopwright.registry.yaml': registry, 'sops/close-month.sop.md': CLOSE_MONTH });
    const before = snapshot(cwd);
    const { code, stdout, stderr } = generate(cwd);
    expect([code, stdout]).toEqual([2, '']);
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/:\d+:\d+:/, ':L:C:')),
    ).toEqual([
      expect.stringMatching(/^sopwright: sopwright\.registry\.yaml:L:C: repository of the plugin is "http:/),
      expect.stringMatching(/L:C: args\[1\] of server "ledger" holds a secret in plain text, expected a variable/),
    ]);
    expect(stderr).not.toContain('abcd1234');
    expect(snapshot(cwd)).toBe(before);
  });

  it('is a registry that is not there, or declares nothing', () => {
    expect(generate(project({}))).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^sopwright: .*sopwright\.registry\.yaml.*\n$/),
    });
    const cwd = project({ 'sopwright.registry.yaml': 'version: 1\n' });
    expect(generate(cwd)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^sopwright: sopwright\.registry\.yaml: It declares no plugin/),
    });
  });

  it('is no plugin that is gone: what was made for it goes, and an edit of it stays', () => {
    const cwd = generatedProject();
    edit(cwd, 'sopwright.registry.yaml', (text) => text.replace(/^plugins:[\s\S]*/m, ''));
    edit(cwd, SKILL, (text) => `${text}\nMine.\n`);
    const { code, stdout } = generate(cwd, '--check');
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^13 stale; sopwright\.generated\.json differs$/m)]);
    expect(generate(cwd)).toMatchObject({ code: 0, stdout: expect.stringMatching(/\b12 removed\b/) });
    expect(textOf(cwd, SKILL)).toContain('Mine.');
    expect([existsSync(join(cwd, MANIFEST)), existsSync(join(cwd, 'sopwright.generated.json'))]).toEqual([
      false,
      false,
    ]);
    expect(generate(cwd)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^sopwright: \S+ It declares no plugin/),
    });
  });

  it('is no promoted SOP that no plugin takes in: a warning names it', () => {
    const cwd = project({
      'sopwright.registry.yaml': registryText().replace(/^ {4}skills:.*\n(?: {6}.*\n)*/m, ''),
      'sops/close-month.sop.md': CLOSE_MONTH,
    });
    expect(generate(cwd)).toMatchObject({
      code: 0,
      stderr:
        'warning: no plugin takes in "close-month", "open-year", which are promoted: write the name into "skills" of a plugin in sopwright.registry.yaml.\n',
    });
  });

  it('is a text that is not there', () => {
    const cwd = project({ 'sopwright.registry.yaml': registryText() });
    expect(generate(cwd)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/sops\/close-month\.sop\.md/),
    });
    const npm = registryText().replace('folder: sops', 'npm: {package: some-sops, version: 1.0.0}');
    const { code, stderr } = generate(project({ 'sopwright.registry.yaml': npm }));
    expect([code, stderr]).toEqual([2, expect.stringMatching(/run "sopwright registry sync"/)]);
  });
});
