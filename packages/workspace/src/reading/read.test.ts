import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../test-support/temporary-folder.ts';
import { MAX_BYTES, readBytes, readDocument } from './read.ts';

it('reads a file of any size up to the limit, and never more', () => {
  const root = temporaryFolder({ none: '', most: 'y'.repeat(MAX_BYTES), more: 'y'.repeat(MAX_BYTES + 1) });
  const at = (name: string): string => path.join(root, name);
  expect(readBytes(at('most')).length).toBe(MAX_BYTES);
  expect(readBytes(at('none')).length).toBe(0);
  expect(() => readBytes(at('more'))).toThrow('larger than 1 MiB');
  expect(() => readBytes('/dev/zero')).toThrow('it is no regular file');
});

it('makes a document, or says why it cannot', () => {
  const root = temporaryFolder({ 'a.md': '# A\n', 'b.md': '# B\n', 'more.md': 'y'.repeat(MAX_BYTES + 1) });
  const read = (name: string): unknown => readDocument({ path: name, absolute: path.join(root, name), kind: 'skill' });
  const first = read('a.md');
  read('b.md');
  expect(first).toMatchObject({ path: 'a.md', kind: 'skill', text: '# A\n', encoding: 'utf-8' });
  expect(read('more.md')).toEqual({ path: 'more.md', kind: 'skill', reason: 'it has more than 1 MiB' });
  expect(read('none.md')).toEqual({ path: 'none.md', kind: 'skill', reason: 'it is gone, or a link to nothing' });
  expect(read('.')).toEqual({ path: '.', kind: 'skill', reason: 'it is a folder' });
});
