import { expect, test } from 'vitest';
import { packageNames, readText } from './source-tree.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

test('docs/dependencies.md has every dependency, and no other', () => {
  const manifests = ['package.json', ...packageNames.map((name) => `packages/${name}/package.json`)];
  const used = manifests.flatMap((path) => {
    const { dependencies, devDependencies }: Manifest = JSON.parse(readText(path));
    return Object.keys({ ...dependencies, ...devDependencies });
  });
  const wanted = [...new Set(used.filter((name) => !name.startsWith('@sopwright/')))];
  const rows = readText('docs/dependencies.md').matchAll(/^\| (`[^|]+) \|/gm);
  const listed = [...rows].flatMap(([, cell = '']) =>
    [...cell.replace(/\(as [^)]+\)/, '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  expect(listed.toSorted()).toEqual(wanted.toSorted());
});
