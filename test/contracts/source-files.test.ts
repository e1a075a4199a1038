import { expect, test } from 'vitest';
import { filesBelow, packageNames, readText, sourcesOf, withoutComments } from './source-tree.ts';

const all = packageNames.flatMap(sourcesOf);
const code = ['packages', 'scripts', 'test'].flatMap((folder) => filesBelow(folder, /\.(?:ts|mjs|js)$/));

function longerThan(lines: number, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const count = readText(path).split('\n').length - 1;
    return count > lines ? [`${path}: ${count} lines, at most ${lines}`] : [];
  });
}

test('files are named after their concept, in kebab-case', () => {
  const vague = /(?:^|[/.-])(?:utils?|helpers?|common|misc|shared|stuff)(?=[/.-])/;
  expect(code.filter((path) => vague.test(path.replace(/^packages\//, '')))).toEqual([]);
  expect(code.filter((path) => !/^[a-z0-9./-]+$/.test(path))).toEqual([]);
});

test('modules, rules and commands keep to their sizes', () => {
  // Word lists are data: they are as long as their language is.
  const modules = all.filter((path) => !path.startsWith('packages/rules/src/judgement/vocabulary/'));
  const rules = modules.filter((path) => /^packages\/rules\/src\/(?!(?:judgement|reading)\/)[^/]+\//.test(path));
  const commands = modules.filter((path) => path.startsWith('packages/cli/src/commands/'));
  expect([...longerThan(250, modules), ...longerThan(200, rules), ...longerThan(120, commands)]).toEqual([]);
});

test('tests are split by what they test before they get long', () => {
  const tests = code.filter((path) => path.endsWith('.test.ts'));
  expect(tests.length).toBeGreaterThan(50);
  expect(longerThan(300, tests)).toEqual([]);
});

test('no rule holds the text that `pnpm new:rule` writes', () => {
  const scaffold =
    /<[Ww]hat (?:the rule finds|to write instead|should be there)|<Why it matters|'The body has a placeholder\.'/;
  const rules = all.filter((path) => path.startsWith('packages/rules/src/') && !path.includes('.generated.'));
  expect(rules.filter((path) => scaffold.test(readText(path)))).toEqual([]);
});

test('public entries name what they export', () => {
  const entries = all.filter((path) => path.endsWith('/src/index.ts'));
  expect(entries.length).toBeGreaterThan(5);
  expect(entries.filter((path) => /export\s*\*|export\s+default/.test(readText(path)))).toEqual([]);
  expect(longerThan(60, entries)).toEqual([]);
});

test('only rules have default exports', () => {
  const withDefault = all.filter((path) => /^export default\b/m.test(readText(path)));
  expect(withDefault.filter((path) => !/^packages\/rules\/src\/[^/]+\/[^/]+\.ts$/.test(path))).toEqual([]);
});

/** Casts, non-null assertions and silenced errors in a source, comments aside. */
function castsIn(source: string): string[] {
  const CAST =
    /\bas (?!const\b)(?:any|unknown|string|number|boolean|[A-Z{(])|[\w)\]]!(?=[.,;)\]])|@ts-(?:ignore|expect-error|nocheck)/;
  const quoted = /'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g;
  const statements = withoutComments(source)
    .replace(quoted, "''")
    .replace(/^(?:import|export) [^;]*;/gm, '');
  return statements.split('\n').filter((line) => CAST.test(line));
}

test('nobody casts, asserts away null or silences the compiler', () => {
  expect(castsIn('const a = b as Foo;\nconst c = d!.e;\nf(g as unknown);')).toHaveLength(3);
  expect(castsIn("const a = ['x'] as const;\n// as Foo;\nconst b = 'as Foo'; /x as Y/.test(b)")).toEqual([]);
  expect(all.flatMap((path) => castsIn(readText(path)).map((line) => `${path}: ${line.trim()}`))).toEqual([]);
});
