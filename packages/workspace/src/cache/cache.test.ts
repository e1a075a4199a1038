import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LintFolderInput, lintFolder, settle, shown, touch } from '../../test-support/lint-folder.ts';
import { skillText, temporaryFolder, writeFiles } from '../../test-support/temporary-folder.ts';
import { openCache } from './cache.ts';
import { createContents, type KnownContent } from './contents.ts';

interface Turn {
  readonly fromCache: number;
  readonly findings: readonly string[];
}

/** A run with the cache on disk; every turn must find what a run without a cache finds. */
async function turn(cwd: string, input: LintFolderInput = {}, version = '1.0.0'): Promise<Turn> {
  const cache = openCache({ folder: path.join(cwd, '.sopwright-cache'), version });
  const run = await lintFolder(cwd, { cache, ...input });
  const plain = await lintFolder(cwd, input);
  expect(run.conclusion).toEqual(plain.conclusion);
  expect(run.read).toEqual(plain.read);
  return { fromCache: run.fromCache, findings: shown(run) };
}

function project(): string {
  return temporaryFolder({
    'a/SKILL.md': skillText('a', 'TODO [[x.md]] [[*]]\n'),
    'a/x.md': 'First\n',
    'b/SKILL.md': skillText('b', '[[../shared/y.md]]\n'),
    'shared/y.md': 'Other\n',
  });
}

describe('the cache', () => {
  it('recalls everything where nothing changed', async () => {
    const root = project();
    expect((await turn(root)).fromCache).toBe(0);
    await settle();
    const again = await turn(root);
    expect(again.fromCache).toBe(3);
    expect(again.findings).toHaveLength(4);
    expect(readFileSync(path.join(root, '.sopwright-cache/.gitignore'), 'utf8')).toBe('*\n');
  });

  it('analyses a file again that changed, and what asked for it', async () => {
    const root = project();
    await turn(root);
    writeFiles(root, { 'a/x.md': 'Later\n' });
    const changed = await turn(root);
    expect(changed.fromCache).toBe(1);
    expect(changed.findings.join()).toContain('x.md begins with Later');
    writeFiles(root, { 'shared/y.md': 'Newer\n' });
    const outside = await turn(root);
    expect(outside.fromCache).toBe(2);
    expect(outside.findings.join()).toContain('../shared/y.md begins with Newer');
  });

  it('notices a file that comes, goes or becomes a folder', async () => {
    const root = project();
    await turn(root);
    rmSync(path.join(root, 'a/x.md'));
    expect((await turn(root)).findings.join()).toContain('x.md is missing');
    mkdirSync(path.join(root, 'a/x.md'));
    expect((await turn(root)).findings.join()).toContain('x.md is missing');
    rmSync(path.join(root, 'a/x.md'), { recursive: true });
    writeFiles(root, { 'a/x.md': 'Again\n' });
    expect((await turn(root)).findings.join()).toContain('x.md begins with Again');
    renameSync(path.join(root, 'shared/y.md'), path.join(root, 'shared/Y.md'));
    expect((await turn(root)).findings.join()).toContain('../shared/y.md is missing');
  });

  it('notices that a listing changed', async () => {
    const root = project();
    await turn(root);
    writeFiles(root, { 'a/new.txt': '' });
    const listed = await turn(root);
    expect(listed.findings.join()).toContain('* begins with SKILL.md new.txt x.md');
    expect(listed.fromCache).toBe(2);
  });

  it('notices that a file became part of a skill', async () => {
    const root = temporaryFolder({
      's/deep/SKILL.md': skillText('deep'),
      's/deep/x.md': 'TODO\n',
      's/CLAUDE.md': 'TODO\n',
    });
    await turn(root);
    rmSync(path.join(root, 's/deep/SKILL.md'));
    expect((await turn(root)).findings).toHaveLength(1);
    writeFiles(root, { 's/SKILL.md': skillText('s') });
    expect((await turn(root)).findings).toHaveLength(2);
  });

  it('does not go by times where they cannot tell: an edit of the same length right after the run', async () => {
    const root = project();
    for (const word of ['Third', 'Ninth', 'Sixth', 'Fifth', 'Tenth', 'Eight', 'Seven', 'Three']) {
      writeFiles(root, { 'a/x.md': `${word}\n` });
      expect((await turn(root)).findings.join()).toContain(`begins with ${word}`);
    }
  });

  it('goes by the content where only the times changed', async () => {
    const root = project();
    await turn(root);
    await settle();
    touch(root, 'a/SKILL.md');
    touch(root, 'a/x.md');
    expect((await turn(root)).fromCache).toBe(3);
  });

  it('forgets with another configuration, other clients or another version', async () => {
    const root = project();
    await turn(root);
    expect((await turn(root, { clients: ['codex'] })).fromCache).toBe(0);
    expect((await turn(root, { scanSecrets: async () => [] })).fromCache).toBe(0);
    const off = { config: { rules: { 'prose/word': 'off' as const } } };
    expect(await turn(root, off)).toMatchObject({ fromCache: 0 });
    const one = { config: { rules: { 'prose/word': ['error', { limit: 1 }] as const } } };
    expect((await turn(root, one)).fromCache).toBe(0);
    expect((await turn(root, one)).fromCache).toBe(3);
    const overrides = [{ base: root, files: ['b/**'], rules: { 'prose/word': 'off' as const } }];
    expect((await turn(root, { config: { ...one.config, overrides } })).fromCache).toBe(2);
    expect((await turn(root, one, '1.0.1')).fromCache).toBe(0);
  });

  it('looks at a file anew that lies elsewhere in its project', async () => {
    const root = project();
    await turn(root);
    expect((await turn(root)).fromCache).toBe(3);
    writeFiles(root, { 'b/.git': 'gitdir: elsewhere\n' });
    expect((await turn(root)).fromCache).toBe(2);
  });

  it('keeps what a run over a part did not look at, and drops what is gone', async () => {
    const root = project();
    await turn(root);
    await turn(root, { paths: ['b'] });
    expect((await turn(root)).fromCache).toBe(3);
    rmSync(path.join(root, 'b'), { recursive: true });
    await turn(root);
    expect(readFileSync(path.join(root, '.sopwright-cache/analyses.json'), 'utf8')).not.toContain('b/SKILL.md');
  });

  it.each([
    ['empty', () => ''],
    ['cut short', (text: string) => text.slice(0, -40)],
    ['changed by hand', (text: string) => text.replace('TODO', 'ODOT')],
    ['of another format', (text: string) => text.replace('"format":2', '"format":1')],
    ['something else', () => '{"format":2}\n[]'],
  ])('counts as none where its file is %s', async (_what, spoil) => {
    const root = project();
    await turn(root);
    const file = path.join(root, '.sopwright-cache/analyses.json');
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    expect((await turn(root)).fromCache).toBe(0);
    expect((await turn(root)).fromCache).toBe(3);
  });

  it('leaves no other files behind, and none where it cannot write', async () => {
    const root = project();
    await turn(root);
    expect(readdirSync(path.join(root, '.sopwright-cache')).toSorted()).toEqual(['.gitignore', 'analyses.json']);
    const blocked = temporaryFolder({ 'a/SKILL.md': skillText('a'), '.sopwright-cache': 'a file' });
    expect((await turn(blocked)).fromCache).toBe(0);
  });

  it('lives in memory where it has no folder', async () => {
    const root = project();
    const cache = openCache({ version: '1.0.0' });
    await lintFolder(root, { cache });
    expect((await lintFolder(root, { cache })).fromCache).toBe(3);
    expect(existsSync(path.join(root, '.sopwright-cache'))).toBe(false);
  });

  it('is not asked where rules are timed', async () => {
    const root = project();
    const cache = openCache({ version: '1.0.0' });
    await lintFolder(root, { cache });
    expect((await lintFolder(root, { cache, timing: { clock: () => 0, add: () => {} } })).fromCache).toBe(0);
  });
});

describe('contents', () => {
  // There is no such file: whoever reads it fails.
  const file = '/no/such/file';
  const stamp = { key: '1:2:3:4', isFresh: false };
  const hashOf = (known: KnownContent): string | undefined =>
    createContents(
      () => known,
      () => stamp,
    ).hashOf(file);

  it('vouch for an untouched file without reading it', () => {
    expect(hashOf({ stamp: stamp.key, hash: 'known', isFresh: false })).toBe('known');
  });

  it('read a file whose stamp is new, or was taken too soon', () => {
    expect(hashOf({ stamp: stamp.key, hash: 'known', isFresh: true })).toBeUndefined();
    expect(hashOf({ stamp: 'other', hash: 'known', isFresh: false })).toBeUndefined();
  });
});
