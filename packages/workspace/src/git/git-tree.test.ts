import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportTree, type GitTree } from './git-tree.ts';

let folder = '';
let tree: GitTree | undefined;

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
}

function put(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-tree-'));
  git('init', '-q', '-b', 'main');
  put('skills/a/SKILL.md', 'old');
  put('skills/a/tool.bin', 'not wanted');
  put('.mcp.json', '{}');
  put('größe/ä b.md', 'umlaut');
  symlinkSync('/etc/hostname', join(folder, 'link.md'));
  git('add', '-A');
  git('commit', '-qm', 'one');
  git('tag', 'one');
});

afterEach(() => {
  tree?.remove();
  tree = undefined;
  rmSync(folder, { recursive: true, force: true });
});

describe('exportTree', () => {
  it('writes the files of the ref and leaves the working tree alone', async () => {
    put('skills/a/SKILL.md', 'new');
    tree = await exportTree(folder, 'one');
    expect(readFileSync(join(tree.cwd, 'skills/a/SKILL.md'), 'utf8')).toBe('old');
    expect(readFileSync(join(folder, 'skills/a/SKILL.md'), 'utf8')).toBe('new');
    expect(readFileSync(join(tree.cwd, 'größe/ä b.md'), 'utf8')).toBe('umlaut');
    expect(readdirSync(tree.cwd).toSorted()).toEqual(['.git', '.mcp.json', 'größe', 'skills']);
    expect(readdirSync(join(tree.cwd, 'skills/a'))).toEqual(['SKILL.md']);
    expect(tree.commit).toMatch(/^[0-9a-f]{40}$/);
  });

  it('takes the commit at which the work parted from the ref, not what the ref gained', async () => {
    git('checkout', '-qb', 'work');
    git('checkout', '-q', 'main');
    put('skills/a/SKILL.md', 'gained');
    git('commit', '-qam', 'two');
    git('checkout', '-q', 'work');
    tree = await exportTree(folder, 'main');
    expect(readFileSync(join(tree.cwd, 'skills/a/SKILL.md'), 'utf8')).toBe('old');
  });

  it('keeps links that stay inside, as the working tree has them, and no others', async () => {
    put('shared/one/SKILL.md', 'shared');
    mkdirSync(join(folder, '.claude/skills'), { recursive: true });
    symlinkSync('../../shared/one', join(folder, '.claude/skills/one'));
    symlinkSync('../../..', join(folder, '.claude/skills/out'));
    git('add', '-A');
    git('commit', '-qm', 'links');
    tree = await exportTree(folder, 'HEAD');
    expect(readFileSync(join(tree.cwd, '.claude/skills/one/SKILL.md'), 'utf8')).toBe('shared');
    expect(readdirSync(join(tree.cwd, '.claude/skills'))).toEqual(['one']);
  });

  it('takes a submodule that is checked out at the commit that it names', async () => {
    const nested = join(folder, 'vendor/sub');
    const inNested = (...args: string[]): void => git('-C', nested, ...args);
    put('vendor/sub/skills/s/SKILL.md', 'first');
    inNested('init', '-q', '-b', 'main');
    inNested('add', '-A');
    inNested('commit', '-qm', 'one');
    git('add', 'vendor/sub');
    git('commit', '-qm', 'submodule');
    put('vendor/sub/skills/s/SKILL.md', 'second');
    inNested('commit', '-qam', 'two');
    tree = await exportTree(folder, 'HEAD');
    expect(readFileSync(join(tree.cwd, 'vendor/sub/skills/s/SKILL.md'), 'utf8')).toBe('first');
  });

  it('stands where the working directory stands, even where the ref does not have it', async () => {
    mkdirSync(join(folder, 'skills/new'));
    tree = await exportTree(join(folder, 'skills/new'), 'one');
    expect(readdirSync(tree.cwd)).toEqual([]);
    expect(existsSync(join(tree.cwd, '../a/SKILL.md'))).toBe(true);
  });

  it('takes personal files that git ignores from the working tree, and no others', async () => {
    put('.gitignore', 'own.json\n');
    put('own.json', '{"own": 1}');
    put('new.json', '{}');
    tree = await exportTree(folder, 'HEAD', ['own.json', 'new.json', 'missing.json', '.mcp.json']);
    expect(readFileSync(join(tree.cwd, 'own.json'), 'utf8')).toBe('{"own": 1}');
    expect(readdirSync(tree.cwd).toSorted()).toEqual(['.git', '.mcp.json', 'größe', 'own.json', 'skills']);
  });

  it('removes what it wrote', async () => {
    const { cwd, remove } = await exportTree(folder, 'one');
    remove();
    expect(existsSync(cwd)).toBe(false);
  });

  it.each([
    ['nowhere', /git cannot read "nowhere"/],
    ['--output=x', /is no git ref/],
    ['', /is no git ref/],
  ])('refuses the ref %j', async (ref, message) => {
    await expect(exportTree(folder, ref)).rejects.toThrow(message);
  });
});
