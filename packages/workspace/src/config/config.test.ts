import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { testRules } from '../../test-support/rules.ts';
import { type FileContents, temporaryFolder } from '../../test-support/temporary-folder.ts';
import { ProblemError } from '../problem-error.ts';
import { defaultConfig, type LoadConfigInput, loadConfig, type ResolvedConfig } from './config.ts';

function load(root: string, input: Partial<LoadConfigInput> = {}): Promise<ResolvedConfig> {
  return loadConfig({ cwd: root, rules: testRules, ...input });
}

async function problemOf(config: string, more: FileContents = {}): Promise<string> {
  const root = temporaryFolder({ ...more, 'sopwright.config.jsonc': config });
  const error: unknown = await load(root).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ProblemError);
  return error instanceof ProblemError ? `${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}` : '';
}

describe('loading a configuration', () => {
  it('finds the nearest file upward from the working directory', async () => {
    const root = temporaryFolder({
      'sopwright.config.json': '{"preset":"all"}',
      'a/sopwright.config.jsonc': '// near\n{"preset":"guidelines",}',
      'a/b/c/x': '',
    });
    expect((await load(path.join(root, 'a/b/c'))).preset).toBe('guidelines');
    expect((await load(root)).preset).toBe('all');
    expect((await load(path.join(root, 'a'), { file: '../sopwright.config.json' })).preset).toBe('all');
  });

  it('has defaults where there is none', async () => {
    expect(await load(temporaryFolder())).toEqual(defaultConfig);
    expect(defaultConfig.clients).toEqual(['claude-code', 'codex', 'copilot-cli', 'gemini-cli', 'opencode']);
    expect(defaultConfig).toMatchObject({ preset: 'recommended', failOn: 'error' });
  });

  it('takes every key, paths relative to the file', async () => {
    const root = temporaryFolder({
      'sopwright.config.jsonc': `{
        "$schema": "./schema.json", "extends": "all", "clients": ["codex", "codex"], "ignores": ["x/**"],
        "failOn": "never", "baseline": "known.json",
        "rules": { "prose/word": ["error", { "limit": 2 }], "references/link": "off" },
        "overrides": [{ "files": ["docs/**"], "rules": { "prose/word": "off" } }],
        "mcp": { "start": ["docs"] }
      }`,
      'sub/x': '',
    });
    expect(await load(path.join(root, 'sub'))).toEqual({
      file: path.join(root, 'sopwright.config.jsonc'),
      budgets: [],
      files: [path.join(root, 'sopwright.config.jsonc')],
      preset: 'all',
      clients: ['codex'],
      ignores: [{ base: root, globs: ['x/**'] }],
      failOn: 'never',
      rules: { 'prose/word': ['error', { limit: 2 }], 'references/link': 'off' },
      overrides: [{ base: root, files: ['docs/**'], rules: { 'prose/word': 'off' } }],
      baseline: path.join(root, 'known.json'),
      mcpStart: ['docs'],
    });
  });

  it('runs code, again after it changed', async () => {
    const root = temporaryFolder({ 'sopwright.config.mjs': 'export default { preset: "all" };' });
    expect((await load(root)).preset).toBe('all');
    const other = temporaryFolder({ 'sopwright.config.mjs': 'export const config = {};' });
    await expect(load(other)).rejects.toThrow('sopwright.config.mjs: The configuration has no default export.');
    const broken = temporaryFolder({ 'sopwright.config.mjs': 'throw new Error("no\\nway");' });
    await expect(load(broken)).rejects.toThrow(
      /^sopwright\.config\.mjs(?::1:7)?: The configuration cannot be run: no way$/,
    );
    const wrong = temporaryFolder({ 'sopwright.config.mjs': 'export default { rulez: {} };' });
    await expect(load(wrong)).rejects.toThrow(
      'sopwright.config.mjs: "rulez" is no key of the configuration, expected "rules".',
    );
  });

  it('runs TypeScript where Node does, and names .mjs where it does not', async () => {
    const root = temporaryFolder({
      'sopwright.config.ts': 'const preset: string = "all";\nexport default { preset };',
    });
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    if (major > 22 || (major === 22 && minor >= 18)) {
      // In a process of its own, where nothing but Node itself reads TypeScript.
      const source = JSON.stringify(path.join(import.meta.dirname, 'config.ts'));
      const code = `const { loadConfig } = await import(${source});
        process.stdout.write((await loadConfig({ cwd: ${JSON.stringify(root)}, rules: [] })).preset);`;
      const args = ['--no-warnings', '--conditions=dev', '--input-type=module', '-e', code];
      expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('all');
    } else {
      await expect(load(root)).rejects.toMatchObject({
        code: 'config',
        message: `sopwright.config.ts: A configuration in TypeScript needs Node 22.18, this is ${process.versions.node}.`,
        hint: 'Rename sopwright.config.ts to sopwright.config.mjs.',
      });
    }
  });

  it('runs no code where none is wanted, and says what it found', async () => {
    const root = temporaryFolder({ 'sopwright.config.mjs': 'throw new Error("was run");' });
    const noCodeConfig = true;
    expect(await load(root, { noCodeConfig })).toEqual({
      ...defaultConfig,
      skippedCode: path.join(root, 'sopwright.config.mjs'),
    });
    await expect(load(root, { noCodeConfig, file: 'sopwright.config.mjs' })).rejects.toThrow('was not to be run');
    const json = temporaryFolder({
      'sopwright.config.json': '{\n  "extends": "./base.mjs"\n}',
      'base.mjs': 'throw new Error("was run");',
    });
    await expect(load(json, { noCodeConfig })).rejects.toThrow(
      'sopwright.config.json:2:14: extends names "./base.mjs", which is code and was not to be run.',
    );
  });

  it('refuses two files in one folder, a file that is not there, and other kinds of file', async () => {
    const root = temporaryFolder({ 'sopwright.config.json': '{}', 'sopwright.config.mjs': '', 'a.yaml': '' });
    await expect(load(root)).rejects.toThrow('sopwright.config.json and sopwright.config.mjs stand side by side');
    await expect(load(root, { file: 'b.json' })).rejects.toThrow('The configuration "b.json" does not exist.');
    await expect(load(root, { file: 'a.yaml' })).rejects.toThrow('"a.yaml" is no configuration file');
  });
});

describe('extends', () => {
  it('lays files over each other in order, each with globs of its own folder', async () => {
    const root = temporaryFolder({
      'sopwright.config.json': `{
        "extends": ["recommended", "./shared/one.json", "./shared/two.jsonc"],
        "rules": { "prose/word": "error" }, "ignores": ["c"] }`,
      'shared/one.json': '{"ignores":["a"],"failOn":"info","rules":{"prose/word":["info",{"limit":3}]}}',
      'shared/two.jsonc': '{"extends":"./deep/three.json","ignores":["b"],"preset":"all"}',
      'shared/deep/three.json': '{"failOn":"warning","rules":{"references/link":"off"}}',
    });
    const config = await load(root);
    expect(config).toMatchObject({
      preset: 'all',
      failOn: 'warning',
      rules: { 'prose/word': ['error', { limit: 3 }], 'references/link': 'off' },
      ignores: [
        { base: path.join(root, 'shared'), globs: ['a'] },
        { base: path.join(root, 'shared'), globs: ['b'] },
        { base: root, globs: ['c'] },
      ],
    });
    expect(config.files.map((file) => path.basename(file))).toEqual([
      'one.json',
      'three.json',
      'two.jsonc',
      'sopwright.config.json',
    ]);
  });

  it('refuses circles, missing files, unknown and several presets', async () => {
    expect(
      await problemOf('{"extends":"./a.json"}', { 'a.json': '{"extends":["all", "./sopwright.config.jsonc"]}' }),
    ).toBe('a.json:1:20: extends names "./sopwright.config.jsonc", which extends this file in turn.');
    expect(await problemOf('{"extends":["./none.json"]}')).toMatch(
      /^sopwright.config.jsonc:1:13: extends names "\.\/none.json", which does not/,
    );
    expect(await problemOf('{"extends":"recomended"}')).toContain(
      '"recomended" is no preset (a file begins with "./"), expected "recommended".',
    );
    expect(await problemOf('{"extends":["all","guidelines"]}')).toContain('names the presets all and guidelines');
  });
});

describe('problems of a configuration', () => {
  it.each([
    ['{\n  "rulez": {}\n}', ':2:3: "rulez" is no key of the configuration, expected "rules".'],
    ['{\n  "rules": {\n    "prose/wrod": "off"\n  }\n}', ':3:5: "prose/wrod" is no rule, expected "prose/word".'],
    ['{"rules":{"prose/word":"warn"}}', ':1:24: "warn" is no severity, expected "warning".'],
    [
      '{"rules":{"prose/word":2}}',
      ':1:24: rules["prose/word"] is 2, expected one of "error", "warning", "info", "off".',
    ],
    ['{"rules":{"prose/word":["error",{"limt":1}]}}', ':1:34: "limt" is no option of prose/word, expected "limit".'],
    [
      '{"rules":{"prose/word":["error",{"limit":"1"}]}}',
      ':1:42: rules["prose/word"][1].limit is "1", expected an integer.',
    ],
    ['{"rules":{"prose/word":["error",{"limit":0}]}}', ':1:42: rules["prose/word"][1].limit is 0, which must be >= 1.'],
    [
      '{"rules":{"prose/word":["error",{"words":["a",1]}]}}',
      ':1:47: rules["prose/word"][1].words[1] is 1, expected a string.',
    ],
    [
      '{"rules":{"prose/word":["error",{"mode":"x"}]}}',
      ':1:41: rules["prose/word"][1].mode is "x", expected one of ["all","first"].',
    ],
    [
      '{"rules":{"references/link":["error",{}]}}',
      ':1:38: references/link has options in the configuration, but takes none.',
    ],
    ['{"rules":{"prose/word":["error",{},1]}}', 'expected a severity, or a list of severity and options.'],
    ['{"clients":["codx"]}', ':1:13: "codx" is no client, expected "codex".'],
    ['{"clients":[]}', ':1:12: clients is [], expected at least one client.'],
    ['{"preset":"strict"}', ':1:11: "strict" is no preset, expected one of "recommended",'],
    ['{"failOn":"warn"}', ':1:11: "warn" is no level of failOn, expected "warning".'],
    ['{"ignores":"dist"}', ':1:12: ignores is "dist", expected a list.'],
    ['{"ignores":[1]}', ':1:13: ignores[0] is 1, expected a text.'],
    ['{"overrides":[{"file":[]}]}', ':1:16: "file" is no key of overrides[0], expected "files".'],
    ['{"overrides":[{"files":["a"]}]}', ':1:15: overrides[0] is {"files":["a"]}, expected "files" and "rules".'],
    [
      '{"overrides":[{"files":["a"],"rules":{"prose/word":"eror"}}]}',
      ':1:52: "eror" is no severity, expected "error".',
    ],
    ['{"overrides":[{"files":["a"],"rules":{"workspace/duplicate":["info",{"lines":2}]}}]}', 'compares all files'],
    ['{"rules":{"prose/word":"off",\n"prose/word":"error"}}', ':2:1: "prose/word" stands here for the second time.'],
    ['{"baseline":""}', ':1:13: baseline is "", expected a path.'],
    ['{"mcp":{"strat":[]}}', ':1:9: "strat" is no key of mcp, expected "start".'],
    ['{"mcp":{"start":true}}', ':1:17: mcp.start is true, expected a list.'],
    ['[]', ':1:1: The configuration is [], expected an object.'],
    ['', ':1:1: The configuration is empty, expected an object.'],
    ['{"preset": }', ':1:12: A value is missing.'],
    ['{"preset" "all"}', ':1:11: A colon is missing.'],
    ["{'preset': 1}", ':1:2: A word has no quotes.'],
    ['{"preset":"all"', 'A closing brace is missing.'],
  ])('%s', async (config, message) => {
    expect(await problemOf(config)).toContain(message.startsWith(':') ? `sopwright.config.jsonc${message}` : message);
  });

  it('are on one line', async () => {
    const message = await problemOf('{"ignores":"a\\nb"}');
    expect(message).not.toContain('\n');
  });
});
