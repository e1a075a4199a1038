import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's folder. */
export const root: string = join(import.meta.dirname, '..', '..');

const SKIPPED = new Set(['node_modules', 'dist', 'fixtures', '.git', '.turbo', 'coverage']);

/** Files below a folder of the repository, as paths relative to the repository. */
export function filesBelow(folder: string, extension: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesBelow(path, extension);
    return entry.isFile() && extension.test(entry.name) ? [path] : [];
  });
}

/** Text of a file of the repository. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Names of the folders in `packages`. */
export const packageNames: readonly string[] = readdirSync(join(root, 'packages'));

/** Sources of a package: written by hand, no tests. */
export function sourcesOf(name: string): string[] {
  return filesBelow(`packages/${name}/src`, /(?<!\.test|\.generated)\.[cm]?[jt]sx?$/);
}

/** Source text without comments; strings stay. */
export function withoutComments(source: string): string {
  const stringOrComment =
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;
  return source.replace(stringOrComment, '$1');
}

/** One place where a module asks for another: `import`, `export … from`, `import()`, `require()`. */
export interface ImportLine {
  readonly specifier: string;
  /** True where nothing of it is left at run time. */
  readonly isTypeOnly: boolean;
}

const STATIC = /(?<=(?:^|[\n;}])\s*)(?:import|export)\b\s*(?:([^;'"`()=]*?)\bfrom\b\s*)?(['"])([^'"\n]+)\2/g;
const CALLED = /(?<![\w$'"`])(?:import|require)(?:\.(?:meta\.)?resolve)?\s*\(\s*(['"`])([^'"`\n]+)\1/g;

/** What a source file imports, in any way of writing it. A call with a computed name is not seen. */
export function importsOf(source: string): ImportLine[] {
  const text = withoutComments(source);
  return [
    ...[...text.matchAll(STATIC)].map(([, names = '', , specifier = '']) => ({
      specifier,
      // `import { type A }` is not: with `verbatimModuleSyntax` an `import {}` of it is left.
      isTypeOnly: /^type\b(?!\s*(?:,|from\b|$))/.test(names),
    })),
    ...[...text.matchAll(CALLED)].map(([, , specifier = '']) => ({ specifier, isTypeOnly: false })),
  ];
}
