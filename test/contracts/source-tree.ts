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

/** TypeScript sources of a package: written by hand, no tests. */
export function sourcesOf(name: string): string[] {
  return filesBelow(`packages/${name}/src`, /(?<!\.test|\.generated)\.ts$/);
}

/** Source text without comments; strings stay. */
export function withoutComments(source: string): string {
  return source.replace(/('(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, '$1');
}

/** One `import` or `export … from`. */
export interface ImportLine {
  readonly specifier: string;
  /** True where nothing of it is left at run time. */
  readonly isTypeOnly: boolean;
}

const STATIC = /(?<=^|\n)(?:import|export)\s+(?:([^;'"]*?)\s*from\s*)?'([^'\n]+)'/g;
const DYNAMIC = /\bimport\('([^'\n]+)'\)/g;

function isTypeOnly(names: string): boolean {
  if (/^type\b/.test(names)) return true;
  const list = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  return list?.split(',').every((name) => /^\s*(?:type\s|$)/.test(name)) ?? false;
}

/** What a source file imports. */
export function importsOf(source: string): ImportLine[] {
  const text = withoutComments(source);
  return [
    ...[...text.matchAll(STATIC)].map(([, names, specifier = '']) => ({
      specifier,
      isTypeOnly: names !== undefined && isTypeOnly(names),
    })),
    ...[...text.matchAll(DYNAMIC)].map(([, specifier = '']) => ({ specifier, isTypeOnly: false })),
  ];
}
