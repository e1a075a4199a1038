import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { project, sopwright } from './command.ts';
import { CLOSE_MONTH, generate, generatedProject, registryFiles, registryText } from './generate-project.ts';

const README = 'plugins/ledgers/README.md';

function textOf(cwd: string, file: string): string {
  return readFileSync(join(cwd, file), 'utf8');
}

describe('regions of a README', () => {
  it('are asked for line by line, filled, and paid for as the budget counts', () => {
    const cwd = project({ ...registryFiles('    readme: README.md\n'), [README]: '# Ledgers\n\nBy hand.\n' });
    const first = generate(cwd);
    expect([first.code, existsSync(join(cwd, 'sopwright.generated.json'))]).toEqual([1, false]);
    expect(first.stdout).toContain(
      `no region    ${README} (region startup-cost)\n  paste these two lines into ${README}`,
    );
    const lines = [...first.stdout.matchAll(/^ {4}(<!-- .* -->)$/gm)].map(([, line = '']) => line);
    expect(lines).toHaveLength(6);
    const pairs = [0, 2, 4].map((at) => `## Part\n\n${lines[at]}\n${lines[at + 1]}\n`);
    writeFileSync(join(cwd, README), `# Ledgers\n\nBy hand.\n\n${pairs.join('\n')}\nEnd, by hand.\n`);
    const second = generate(cwd);
    expect([second.code, second.stderr]).toEqual([0, '']);
    const made = textOf(cwd, README);
    expect(made.startsWith('# Ledgers\n\nBy hand.\n\n') && made.endsWith('\nEnd, by hand.\n')).toBe(true);
    const [, shown = ''] = /\| All skills \| (\d+) \|/.exec(made) ?? [];
    expect(Number(shown)).toBeGreaterThan(0);
    expect(generate(cwd, '--check').code).toBe(0);

    writeFileSync(join(cwd, README), made.replace(`| All skills | ${shown} |`, '| All skills | 1 |'));
    const third = generate(cwd);
    expect([third.code, third.stdout]).toEqual([
      1,
      expect.stringContaining(`-| All skills | 1 |\n+| All skills | ${shown} |`),
    ]);
    expect(generate(cwd, '--overwrite', README).code).toBe(0);
    expect(textOf(cwd, README)).toBe(made);
  });
});

describe('marketplaces', () => {
  it('hold entries of others and of several plugins, and lose those that are gone', () => {
    const theirs =
      '{\n  "name": "m",\n  "owner": { "name": "x" },\n  "plugins": [\n    { "name": "theirs", "source": "./t" }\n  ]\n}\n';
    const file = '.claude-plugin/marketplace.json';
    const plugin = `  other:
    folder: plugins/other
    version: 1.0.0
    description: Other.
    author: { name: A }
    keywords: []
    clients: [claude-code]
    servers: {}
    references: []
    marketplaces: [{ file: ${file} }]
`;
    const cwd = project({
      'sopwright.registry.yaml': registryText(plugin),
      'sops/close-month.sop.md': CLOSE_MONTH,
      [file]: theirs,
    });
    expect(generate(cwd, 'other')).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(cwd, 'plugins/ledgers'))).toBe(false);
    expect(generate(cwd).code).toBe(0);
    const names = (): readonly string[] =>
      JSON.parse(textOf(cwd, file)).plugins.map(({ name }: { name: string }) => name);
    expect(names()).toEqual(['theirs', 'other', 'ledgers']);
    writeFileSync(join(cwd, 'sopwright.registry.yaml'), registryText());
    expect(generate(cwd, '--check')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining(`stale        ${file} (region plugins/other)`),
    });
    expect(generate(cwd).code).toBe(0);
    expect([names(), existsSync(join(cwd, 'plugins/other'))]).toEqual([['theirs', 'ledgers'], false]);
    expect(textOf(cwd, file)).toContain('    { "name": "theirs", "source": "./t" },\n');
  });
});

it('the ledger is what its schema says', () => {
  const cwd = generatedProject();
  const schema = JSON.parse(readFileSync(new URL('../../schemas/generated.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv().compile(schema);
  const ledger = JSON.parse(textOf(cwd, 'sopwright.generated.json'));
  expect([validate(ledger), validate.errors]).toEqual([true, null]);
  expect([Object.keys(ledger.files).length, ledger.regions.length]).toEqual([10, 3]);
});

it('names that are no words stay what they are, in markers and on a terminal', () => {
  const names = ['a --> b', 'x" onload="', '\u202eevil', '<!-- c', 'line\nbreak'];
  const entries = names.map(
    (name) =>
      `  ${JSON.stringify(name)}: { source: local, path: close-month.sop.md, category: Odd, promote: { mode: embedded, skill: odd-${names.indexOf(name)}, description: "Closes a month of odd books. Use when the user asks for number ${names.indexOf(name)}. Do not use for others." } }`,
  );
  const registry = registryText()
    .replace('plugins:\n  ledgers', `${entries.join('\n')}\nplugins:\n  ledgers`)
    .replace('names: [close-month, open-year]', 'categories: [Odd, Months, Years]');
  const cwd = project({ 'sopwright.registry.yaml': registry, 'sops/close-month.sop.md': CLOSE_MONTH });
  const { code, stdout, stderr } = generate(cwd);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).not.toContain('\u202e');
  expect(generate(cwd, '--check').code).toBe(0);
  const lint = sopwright(['lint', 'plugins', '--format', 'json', '--preset', 'all'], { cwd });
  expect(JSON.parse(lint.stdout).findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual(
    [],
  );
  for (const nth of names.keys()) {
    expect(textOf(cwd, `plugins/ledgers/skills/odd-${nth}/SKILL.md`).match(/-->/g)).toHaveLength(1);
  }
});
