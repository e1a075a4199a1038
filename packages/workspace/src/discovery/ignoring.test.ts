import { execFileSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../../test-support/temporary-folder.ts';
import { discover } from './discover.ts';
import { compileGlobs } from './ignoring.ts';

const name = fc.constantFrom('a', 'b', 'c.x', 'SKILL.md', '.d');
const pattern = fc
  .tuple(
    fc.constantFrom('', '!'),
    fc.constantFrom('', '/', '**/'),
    fc.constantFrom('a', 'b', '*.x', 'a/b', '.d', '*', 'SKILL.md'),
    fc.constantFrom('', '/', '/**'),
  )
  .map((parts) => parts.join(''));
const ignoreFile = fc.array(pattern, { minLength: 1, maxLength: 4 }).map((lines) => `${lines.join('\n')}\n`);
const folder = fc
  .array(name, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.filter((part) => part !== 'SKILL.md').join('/'));
const tree = fc.record({
  folders: fc.uniqueArray(folder, { minLength: 1, maxLength: 6 }),
  ignores: fc.dictionary(fc.constantFrom('.', 'a', 'b', 'a/b', '.d'), ignoreFile, { maxKeys: 3 }),
});

function gitSees(root: string): string[] {
  const options = ['-c', 'core.excludesFile=/dev/null', '-c', 'core.ignorecase=false'];
  execFileSync('git', ['init', '-q'], { cwd: root });
  const args = [...options, 'ls-files', '-z', '--others', '--exclude-standard'];
  const names = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0');
  return names.filter((file) => path.basename(file) === 'SKILL.md').toSorted();
}

it('ignores what git ignores, or less where a deeper file lets a folder in again', () => {
  fc.assert(
    fc.property(tree, ({ folders, ignores }) => {
      const root = temporaryFolder();
      for (const each of folders) writeFiles(root, { [path.join(each, 'SKILL.md')]: '' });
      for (const [at, text] of Object.entries(ignores)) writeFiles(root, { [path.join(at, '.gitignore')]: text });
      const wanted = gitSees(root);
      const found = discover({ root }).files.map((file) => file.path);
      const isSimple = Object.entries(ignores).every(([at, text]) => at === '.' || !text.includes('!'));
      if (isSimple) expect(found).toEqual(wanted);
      else expect(found).toEqual(expect.arrayContaining(wanted));
    }),
    { numRuns: 80 },
  );
}, 60_000);

it('compiles globs to tests of absolute paths below their folder', () => {
  const matches = compileGlobs({ base: '/w/base', globs: ['*.md', 'deep/**/x', '!deep/no/x'] });
  const matching = ['/w/base/a.md', '/w/base/.a.md', '/w/base/deep/x', '/w/base/deep/a/b/x', '/w/base/deep/x/inside'];
  const others = ['/w/a.md', '/w/base/sub/a.md', '/w/base/deep/no/x', '/w/base-two/a.md', '/w/base'];
  expect(matching.filter(matches)).toEqual(matching);
  expect(others.filter(matches)).toEqual([]);
});
