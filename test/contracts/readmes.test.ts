import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageNames, readText, root } from './source-tree.ts';

interface Import {
  readonly names: readonly string[];
  readonly from: string;
}

/** What the examples of a package's README import from the packages of this repository. */
function importsIn(name: string): Import[] {
  const text = readFileSync(join(root, 'packages', name, 'README.md'), 'utf8');
  return [...text.matchAll(/^import \{ ([^}]+) \} from '(@sopwright\/[^']+)';$/gm)].map(
    ([, names = '', from = '']) => ({
      names: names.split(', '),
      from,
    }),
  );
}

/** The command and the action are run, not imported: they export nothing. */
function isImported(name: string): boolean {
  return JSON.parse(readText(`packages/${name}/package.json`)).exports !== undefined;
}

describe.each(packageNames.filter(isImported))('packages/%s/README.md', (name) => {
  test('shows the package at work, by names that it has', async () => {
    const imports = importsIn(name);
    expect(imports.map(({ from }) => from)).toContain(`@sopwright/${name}`);
    for (const { names, from } of imports) {
      const entry = join(root, from.replace('@sopwright', 'packages'), 'src/index.ts');
      const module: object = await import(entry);
      expect(names.filter((each) => !(each in module))).toEqual([]);
    }
  });
});
