import { gzipSync } from 'node:zlib';
import { createTar } from 'nanotar';
import { describe, expect, it } from 'vitest';
import { openTarball } from './npm-source.ts';

const text = '# An SOP\n';

function tarball(names: readonly string[], change: (tar: Uint8Array) => void = () => undefined): Uint8Array {
  const tar = createTar(names.map((name) => ({ name, data: text })));
  change(tar);
  return gzipSync(tar);
}

/** Sets a field of the first header of a tar. */
function header(offset: number, value: string) {
  return (tar: Uint8Array): void => {
    tar.set(new TextEncoder().encode(value), offset);
  };
}

describe('openTarball', () => {
  it('lists SOPs below the folder, and reads them', async () => {
    const names = ['package/dist/a.sop.md', 'package/dist/deep/b.sop.md', 'package/c.sop.md', 'package/dist/d.md'];
    const files = openTarball(tarball(names), './dist/', { version: '1.2.3' });
    expect(files.paths).toEqual(['dist/a.sop.md', 'dist/deep/b.sop.md']);
    const contents = await files.read(['dist/d.md', 'dist/none.md']);
    expect(Buffer.from(contents.get('dist/d.md') ?? '').toString()).toBe(text);
    expect(contents.get('dist/none.md')).toBe('the package has no such file');
  });

  it.each([
    ['package/../../../x.sop.md'],
    ['../package/x.sop.md'],
    ['/package/x.sop.md'],
    ['package/a/../../x.sop.md'],
    ['x.sop.md'],
  ])('gives a path that leads out, %j, no way out', (name) => {
    for (const path of openTarball(tarball([name]), undefined, {}).paths) expect(path).not.toMatch(/\.\.|^\/|:/);
  });

  it('refuses links, and what is no tarball, or a bomb', async () => {
    const link = openTarball(tarball(['package/x.sop.md'], header(156, '2')), undefined, {});
    expect((await link.read(['x.sop.md'])).get('x.sop.md')).toBe('it is no regular file in the package');
    const refused = /^The tarball of the package cannot be read: /;
    expect(() => openTarball(new Uint8Array([1, 2, 3]), undefined, {})).toThrow(refused);
    expect(() => openTarball(gzipSync(new Uint8Array(300_000_000)), undefined, {})).toThrow(refused);
  });

  it.each(['-0000001000', '-1        ', 'zzzzzzzzzzz', '77777777777'])('ends on a size of %j', (size) => {
    const open = () => openTarball(tarball(['package/x.sop.md', 'package/y.sop.md'], header(124, size)), undefined, {});
    let paths: readonly string[] = [];
    try {
      ({ paths } = open());
    } catch (error) {
      expect(String(error)).toContain('The tarball of the package cannot be read');
    }
    expect(paths.length).toBeLessThanOrEqual(2);
  });

  it('leaves a file of more than 1 MiB unread', async () => {
    const tar = createTar([{ name: 'package/x.sop.md', data: 'x'.repeat(1_048_577) }]);
    const files = openTarball(gzipSync(tar), undefined, {});
    expect((await files.read(['x.sop.md'])).get('x.sop.md')).toBe('it has more than 1 MiB');
  });
});
