import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAll } from './write-all.ts';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'sopwright-write-all-')));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Everything below the root, as `path=content`. */
function tree(): readonly string[] {
  const names = readdirSync(root, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `${path.relative(root, file)}=${readFileSync(file, 'utf8')}`)
    .toSorted();
}

function change(name: string, content: string | undefined): { absolute: string; content: string | undefined } {
  return { absolute: path.join(root, name), content };
}

describe('writeAll', () => {
  it('writes, overwrites and removes, and leaves nothing beside', () => {
    writeFileSync(path.join(root, 'old.md'), 'old', { mode: 0o640 });
    writeFileSync(path.join(root, 'gone.md'), 'gone');
    writeAll(root, [
      change('a/b/new.md', 'new'),
      change('old.md', 'newer'),
      change('gone.md', undefined),
      change('no.md', undefined),
    ]);
    expect(tree()).toEqual(['a/b/new.md=new', 'old.md=newer']);
    expect(statSync(path.join(root, 'old.md')).mode & 0o777).toBe(0o640);
  });

  it('puts everything back where one file fails', () => {
    writeFileSync(path.join(root, 'old.md'), 'old');
    writeFileSync(path.join(root, 'gone.md'), 'gone');
    writeFileSync(path.join(root, 'file'), 'a file');
    const before = tree();
    const changes = [
      change('a/b/new.md', 'new'),
      change('old.md', 'newer'),
      change('gone.md', undefined),
      change('file/x.md', 'x'),
    ];
    expect(() => writeAll(root, changes)).toThrow();
    expect(tree()).toEqual(before);
    expect(existsSync(path.join(root, 'a'))).toBe(false);
  });

  it('puts files back that were already replaced', () => {
    writeFileSync(path.join(root, 'old.md'), 'old');
    writeFileSync(path.join(root, 'gone.md'), 'gone');
    // The folder that the last one needs stands where the third one is to go: its rename fails, after two were carried out.
    const changes = [
      change('gone.md', undefined),
      change('old.md', 'newer'),
      change('a', 'file'),
      change('a/b', 'below'),
    ];
    expect(() => writeAll(root, changes)).toThrow(/EISDIR|EPERM|EEXIST/);
    expect(tree()).toEqual(['gone.md=gone', 'old.md=old']);
    expect(existsSync(path.join(root, 'a'))).toBe(false);
  });

  it('refuses to leave the root', () => {
    const outside = realpathSync(mkdtempSync(path.join(tmpdir(), 'sopwright-outside-')));
    writeFileSync(path.join(outside, 'kept.md'), 'kept');
    symlinkSync(outside, path.join(root, 'link'));
    symlinkSync(path.join(outside, 'kept.md'), path.join(root, 'file.md'));
    symlinkSync(path.join(root, 'nothing'), path.join(root, 'dangling.md'));
    for (const name of ['../x.md', 'link/x.md', 'file.md', 'dangling.md', 'link/deep/x.md']) {
      expect(() => writeAll(root, [change('ok.md', 'ok'), change(name, 'x')]), name).toThrow(/is not written/);
    }
    expect(readdirSync(outside)).toEqual(['kept.md']);
    expect(readFileSync(path.join(outside, 'kept.md'), 'utf8')).toBe('kept');
    expect(existsSync(path.join(root, 'ok.md'))).toBe(false);
    rmSync(outside, { recursive: true });
  });

  it('writes through a link that stays inside', () => {
    mkdirSync(path.join(root, 'real'));
    writeFileSync(path.join(root, 'real/a.md'), 'old');
    symlinkSync('real', path.join(root, 'link'));
    writeAll(root, [change('link/a.md', 'new')]);
    expect(readFileSync(path.join(root, 'real/a.md'), 'utf8')).toBe('new');
  });

  it("refuses a folder in a file's place, and two changes for one file", () => {
    mkdirSync(path.join(root, 'folder'));
    expect(() => writeAll(root, [change('folder', 'x')])).toThrow(/no regular file/);
    expect(() => writeAll(root, [change('a', 'x'), change('a', 'y')])).toThrow(/two changes/);
  });

  it.skipIf(process.getuid?.() === 0)(
    'leaves a read-only folder as it is (skipped for root, who may write anywhere)',
    () => {
      mkdirSync(path.join(root, 'closed'));
      chmodSync(path.join(root, 'closed'), 0o555);
      expect(() => writeAll(root, [change('a.md', 'a'), change('closed/b.md', 'b')])).toThrow(/EACCES/);
      expect(tree()).toEqual([]);
      chmodSync(path.join(root, 'closed'), 0o755);
    },
  );
});
