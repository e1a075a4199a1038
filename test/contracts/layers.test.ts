import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type ImportLine, importsOf, packageNames, readText, sourcesOf, withoutComments } from './source-tree.ts';

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface Arrows {
  readonly mayImport: ReadonlySet<string>;
  /** Those of them that only types may come from. */
  readonly typesOnly: ReadonlySet<string>;
}

/** Reads "May import" out of the table of rooms in ARCHITECTURE.md, so that the page cannot drift from the code. */
function readArrows(): Map<string, Arrows> {
  const rows = readText('ARCHITECTURE.md').matchAll(/^\| `packages\/([\w-]+)` \|.*\| ([^|]+) \|$/gm);
  return new Map(
    [...rows].map(([, name = '', cell = '']) => {
      const words = cell === 'all' ? ['schemas', ...packageNames] : cell === 'nothing here' ? [] : cell.split(', ');
      const typesOnly = words.flatMap((word) => /^types of (.+)/.exec(word)?.[1] ?? []);
      const mayImport = words.map((word) => word.replace(/^types of /, ''));
      return [name, { mayImport: new Set(mayImport), typesOnly: new Set(typesOnly) }];
    }),
  );
}

const arrows = readArrows();
const NO_ARROWS: Arrows = { mayImport: new Set(), typesOnly: new Set() };
const PURE = new Set(['document', 'clients', 'lint', 'rules', 'tokens', 'budget', 'report', 'sop', 'testing']);

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

function manifestOf(name: string): Manifest {
  return JSON.parse(readText(`packages/${name}/package.json`));
}

function siblingOf(specifier: string): string | undefined {
  return /^@sopwright\/([\w-]+)/.exec(specifier)?.[1];
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Imports of sibling packages that an arrow does not allow. */
function crossing<Line extends ImportLine>(imports: readonly Line[], { mayImport, typesOnly }: Arrows): Line[] {
  return imports.filter(({ specifier, isTypeOnly }) => {
    const sibling = siblingOf(specifier);
    return sibling !== undefined && (!mayImport.has(sibling) || (typesOnly.has(sibling) && !isTypeOnly));
  });
}

/** Imports by path that leave the package. */
function leaving<Line extends ImportLine & { readonly path: string }>(imports: readonly Line[], name: string): Line[] {
  return imports.filter(({ path, specifier }) => {
    const target = new URL(specifier, `file:///${path}`).pathname;
    return /^[./]/.test(specifier) && !target.startsWith(`/packages/${name}/`);
  });
}

test('ARCHITECTURE.md has a row for every package', () => {
  expect([...arrows.keys()].toSorted()).toEqual(packageNames.toSorted());
});

describe.each(packageNames)('packages/%s', (name) => {
  const allowed = arrows.get(name) ?? NO_ARROWS;
  const manifest = manifestOf(name);
  const imports = sourcesOf(name).flatMap((path) => importsOf(readText(path)).map((line) => ({ path, ...line })));

  test('depends on what ARCHITECTURE.md allows', () => {
    const { dependencies, peerDependencies, devDependencies } = manifest;
    // The harness is for tests, which are no part of the package.
    const siblings = Object.keys({ ...dependencies, ...peerDependencies, ...devDependencies })
      .flatMap((dependency) => siblingOf(dependency) ?? [])
      .filter((sibling) => sibling !== 'testing' || devDependencies?.['@sopwright/testing'] === undefined);
    expect(siblings.filter((sibling) => !allowed.mayImport.has(sibling))).toEqual([]);
  });

  test('imports what ARCHITECTURE.md allows', () => {
    expect(crossing(imports, allowed)).toEqual([]);
  });

  test('reaches no other package by path', () => {
    expect(leaving(imports, name)).toEqual([]);
  });

  test('names every package it imports among its dependencies', () => {
    const { dependencies, peerDependencies, devDependencies } = manifest;
    // The command is a bundle: what goes into it is installed for the build alone.
    const bundled = name === 'cli' ? devDependencies : {};
    const known = new Set(Object.keys({ ...dependencies, ...peerDependencies, ...bundled }));
    const missing = imports.filter(
      ({ specifier }) => !/^[./]|^node:/.test(specifier) && !known.has(packageOf(specifier)),
    );
    // `mdast` and its like are types alone and come as @types/mdast.
    expect(missing.filter(({ specifier }) => !known.has(`@types/${packageOf(specifier)}`))).toEqual([]);
  });

  if (!PURE.has(name)) return;
  test('is pure: no builtin module, process, clock or random number', () => {
    expect(imports.filter(({ specifier }) => isBuiltin(specifier))).toEqual([]);
    const OUTSIDE = /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\bconsole\./;
    expect(sourcesOf(name).filter((path) => OUTSIDE.test(withoutComments(readText(path))))).toEqual([]);
  });
});

describe('the arrows see an import', () => {
  const specifier = '@sopwright/workspace';
  const rulesArrows = arrows.get('rules') ?? NO_ARROWS;

  test.each([
    `import { runLint } from '${specifier}';`,
    `import { runLint } from "${specifier}";`,
    `import runLint, * as all from "${specifier}"`,
    `import {\n  runLint,\n  scanSecrets,\n} from "${specifier}";`,
    `import"${specifier}";`,
    `import{runLint}from'${specifier}'`,
    `import type { LintRun } from "${specifier}";`,
    `const a = 1; import "${specifier}";`,
    `/* first */ import "${specifier}";`,
    `export { runLint } from "${specifier}";`,
    `export * from "${specifier}";`,
    `export*from'${specifier}';`,
    `export * as workspace from '${specifier}';`,
    `export type { LintRun } from "${specifier}";`,
    `const a = await import("${specifier}");`,
    `const a = await import(\n  '${specifier}',\n);`,
    `const a = await import(/* late */ \`${specifier}\`);`,
    `const a = require("${specifier}");`,
    `import a = require('${specifier}');`,
    `const a = require.resolve('${specifier}');`,
    `const a = import.meta.resolve("${specifier}");`,
    `let a: typeof import("${specifier}");`,
    `const u = "http://a.b"; const a = import("${specifier}");`,
  ])('%j', (source) => {
    expect(crossing(importsOf(source), rulesArrows).map((line) => line.specifier)).toEqual([specifier]);
  });

  test.each([
    `// import a from '${specifier}';`,
    `/*\nimport a from "${specifier}";\n*/`,
    `export const text = "import it from ${specifier}";`,
    `export const name = '${specifier}';`,
    "import { parse } from '@sopwright/document';",
  ])('and none in: %j', (source) => {
    expect(crossing(importsOf(source), rulesArrows)).toEqual([]);
  });

  test('of types where types are allowed, and of no more', () => {
    const report = arrows.get('report') ?? NO_ARROWS;
    const crosses = (source: string): boolean => crossing(importsOf(source), report).length > 0;
    expect(crosses('import type { Finding } from "@sopwright/lint";')).toBe(false);
    expect(crosses("export type * from '@sopwright/lint';")).toBe(false);
    expect(crosses('import { type Finding } from "@sopwright/lint";')).toBe(true);
    expect(crosses("import { type Finding, locate } from '@sopwright/lint';")).toBe(true);
    expect(crosses("import type, { Finding } from '@sopwright/lint';")).toBe(true);
    expect(crosses("const { locate } = await import('@sopwright/lint');")).toBe(true);
  });

  test('by path out of the package, and of a builtin module', () => {
    const path = 'packages/rules/src/body/empty.ts';
    const leaves = (source: string): boolean =>
      leaving(
        importsOf(source).map((line) => ({ path, ...line })),
        'rules',
      ).length > 0;
    expect(leaves('import "../../../workspace/src/run.ts";')).toBe(true);
    expect(leaves('export * from "../../../../test/processor-time.ts";')).toBe(true);
    expect(leaves('import "../reading/paths/links.ts";')).toBe(false);
    expect(['fs', 'fs/promises', 'node:test', 'vm', 'module'].every(isBuiltin)).toBe(true);
    expect(['yaml', './fs', 'process-me'].some(isBuiltin)).toBe(false);
  });
});
