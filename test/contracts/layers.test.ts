import { describe, expect, test } from 'vitest';
import { importsOf, packageNames, readText, sourcesOf, withoutComments } from './source-tree.ts';

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
const PURE = new Set(['document', 'clients', 'lint', 'rules', 'tokens', 'report', 'testing']);
const BUILTIN = /^(?:node:|(?:fs|path|os|child_process|process|url|util|crypto|worker_threads|http|https|net)(?:\/|$))/;

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

test('ARCHITECTURE.md has a row for every package', () => {
  expect([...arrows.keys()].toSorted()).toEqual(packageNames.toSorted());
});

describe.each(packageNames)('packages/%s', (name) => {
  const { mayImport, typesOnly } = arrows.get(name) ?? { mayImport: new Set(), typesOnly: new Set() };
  const manifest = manifestOf(name);
  const imports = sourcesOf(name).flatMap((path) => importsOf(readText(path)).map((line) => ({ path, ...line })));

  test('depends on what ARCHITECTURE.md allows', () => {
    const { dependencies, peerDependencies, devDependencies } = manifest;
    // The harness is for tests, which are no part of the package.
    const siblings = Object.keys({ ...dependencies, ...peerDependencies, ...devDependencies })
      .flatMap((dependency) => siblingOf(dependency) ?? [])
      .filter((sibling) => sibling !== 'testing' || devDependencies?.['@sopwright/testing'] === undefined);
    expect(siblings.filter((sibling) => !mayImport.has(sibling))).toEqual([]);
  });

  test('imports what ARCHITECTURE.md allows', () => {
    const crossing = imports.filter(({ specifier, isTypeOnly }) => {
      const sibling = siblingOf(specifier);
      return sibling !== undefined && (!mayImport.has(sibling) || (typesOnly.has(sibling) && !isTypeOnly));
    });
    expect(crossing).toEqual([]);
  });

  test('reaches no other package by path', () => {
    const leaving = imports.filter(({ path, specifier }) => {
      const target = new URL(specifier, `file:///${path}`).pathname;
      return specifier.startsWith('.') && !target.startsWith(`/packages/${name}/`);
    });
    expect(leaving).toEqual([]);
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
    expect(imports.filter(({ specifier }) => BUILTIN.test(specifier))).toEqual([]);
    const OUTSIDE = /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\bconsole\./;
    expect(sourcesOf(name).filter((path) => OUTSIDE.test(withoutComments(readText(path))))).toEqual([]);
  });
});
