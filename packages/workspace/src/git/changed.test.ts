import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { skillText, temporaryFolder, writeFiles } from '../../test-support/temporary-folder.ts';
import { discover } from '../discovery/discover.ts';
import { affectedPaths, changedPaths } from './changed.ts';

function git(root: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: root, stdio: 'ignore' });
}

function repository(): string {
  const root = temporaryFolder({
    '.gitignore': 'out/\n',
    'a/SKILL.md': skillText('a'),
    'a/references/x.md': '# X\n',
    'b/SKILL.md': skillText('b'),
    'c/SKILL.md': skillText('c'),
  });
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'one');
  return root;
}

describe('changed paths', () => {
  it('are those that differ from the ref: edited, staged, deleted, untracked, and not ignored', async () => {
    const root = repository();
    expect(await changedPaths(root)).toEqual([]);
    writeFiles(root, { 'b/SKILL.md': 'edited\n', 'staged/SKILL.md': '', 'naïve name\n.md': '', 'out/x.md': '' });
    git(root, 'add', 'staged');
    rmSync(path.join(root, 'a/references/x.md'));
    const changed = ['a/references/x.md', 'b/SKILL.md', 'naïve name\n.md', 'staged/SKILL.md'];
    expect(await changedPaths(root)).toEqual(changed);
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'two');
    expect(await changedPaths(root)).toEqual([]);
    expect(await changedPaths(root, 'HEAD~1')).toEqual(changed);
  });

  it('are those since the work parted from the ref, as a pull request shows them', async () => {
    const root = repository();
    git(root, 'branch', 'main-line');
    git(root, 'switch', '-qc', 'topic');
    writeFiles(root, { 'a/SKILL.md': 'edited here\n' });
    git(root, 'commit', '-qam', 'ours');
    git(root, 'switch', '-q', 'main-line');
    writeFiles(root, { 'b/SKILL.md': 'edited there\n' });
    git(root, 'commit', '-qam', 'theirs');
    git(root, 'tag', '-a', 'released', '-m', 'released');
    git(root, 'switch', '-q', 'topic');
    writeFiles(root, { 'c/SKILL.md': 'not committed\n' });
    expect(await changedPaths(root, 'main-line')).toEqual(['a/SKILL.md', 'c/SKILL.md']);
    expect(await changedPaths(root, 'released')).toEqual(['a/SKILL.md', 'c/SKILL.md']);
  });

  it('need a first commit, and say so', async () => {
    const root = temporaryFolder({ 'a/SKILL.md': skillText('a') });
    git(root, 'init', '-q');
    await expect(changedPaths(root)).rejects.toMatchObject({ hint: 'There is no commit yet: leave --changed out.' });
  });

  it('need a commit in common, and say how to get one', async () => {
    const root = repository();
    git(root, 'branch', 'main-line');
    git(root, 'switch', '-q', '--orphan', 'other');
    git(root, 'commit', '-q', '--allow-empty', '-m', 'another beginning');
    await expect(changedPaths(root, 'main-line')).rejects.toMatchObject({
      code: 'git',
      message: 'git knows no commit that "main-line" and HEAD have in common.',
      hint: expect.stringContaining('fetch'),
    });
  });

  it('are relative to the working directory, and below it', async () => {
    const root = repository();
    writeFiles(root, { 'a/SKILL.md': 'edited\n', 'b/SKILL.md': 'edited\n', 'a/new.md': '' });
    expect(await changedPaths(path.join(root, 'a'))).toEqual(['SKILL.md', 'new.md']);
  });

  it('are refused for what is no ref, and where there is no repository', async () => {
    const root = repository();
    await expect(changedPaths(root, '--output=x')).rejects.toMatchObject({
      code: 'usage',
      message: '"--output=x" is no git ref.',
    });
    await expect(changedPaths(root, '')).rejects.toMatchObject({ code: 'usage' });
    await expect(changedPaths(root, 'HEAD...HEAD')).rejects.toMatchObject({
      code: 'usage',
      message: '"HEAD...HEAD" is a range of commits, expected one git ref.',
    });
    await expect(changedPaths(root, 'no-such-ref')).rejects.toMatchObject({
      code: 'git',
      message: expect.stringMatching(/^git cannot tell what changed: .*no-such-ref/),
    });
    await expect(changedPaths(temporaryFolder())).rejects.toMatchObject({ code: 'git' });
  });

  it('run no program that the repository names', async () => {
    const root = repository();
    git(root, 'config', 'core.fsmonitor', `touch ${path.join(root, 'ran')}; false`);
    git(root, 'config', 'diff.external', `touch ${path.join(root, 'ran')}`);
    writeFiles(root, { 'a/SKILL.md': 'edited\n' });
    expect(await changedPaths(root)).toEqual(['a/SKILL.md']);
  });
});

it('affect the file itself and the skill whose folder holds it', () => {
  const { files } = discover({ root: repository() });
  const affected = (...changed: string[]): string[] => [...affectedPaths(files, changed)].toSorted();
  expect(affected('b/SKILL.md')).toEqual(['b/SKILL.md']);
  expect(affected('a/references/x.md')).toEqual(['a/SKILL.md', 'a/references/x.md']);
  expect(affected('a/scripts/deleted.py', 'none.txt')).toEqual(['a/SKILL.md']);
  expect(affected()).toEqual([]);
});
