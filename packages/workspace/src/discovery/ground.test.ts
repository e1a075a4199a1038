import { expect, it } from 'vitest';
import { temporaryFolder } from '../../test-support/temporary-folder.ts';
import { createDirectories } from './directories.ts';
import { createGround } from './ground.ts';

it('lists a folder once, however many files ask for it', () => {
  const top = temporaryFolder({ 'b.md': '', 'a/c.md': '' });
  const directories = createDirectories();
  let lists = 0;
  const ground = createGround(top, {
    ...directories,
    list(folder) {
      lists += 1;
      return directories.list(folder);
    },
  });
  expect(ground.namesIn(top)).toEqual(['a/', 'b.md']);
  const once = lists;
  expect(ground.namesIn(top)).toEqual(['a/', 'b.md']);
  expect(lists).toBe(once);
});
