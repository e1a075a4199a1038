import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LintFolderInput, lintFolder } from '../../test-support/lint-folder.ts';
import { skillText, temporaryFolder, writeFiles } from '../../test-support/temporary-folder.ts';
import { fixFiles } from '../writing/fix-files.ts';
import { type Ratchet, type RatchetInput, ratchet } from './ratchet.ts';

const FILE = '.sopwright-baseline.json';

async function turn(cwd: string, input: Partial<RatchetInput> = {}, lint: LintFolderInput = {}): Promise<Ratchet> {
  const run = await lintFolder(cwd, lint);
  return ratchet({ file: path.join(cwd, FILE), findings: run.conclusion.findings, run, ...input });
}

function project(): string {
  return temporaryFolder({
    'a/SKILL.md': skillText('a', 'TODO one\nTODO two\n'),
    'b/SKILL.md': skillText('b', 'TODO three\n'),
  });
}

function written(folder: string): string {
  return readFileSync(path.join(folder, FILE), 'utf8');
}

describe('the ratchet', () => {
  it('takes everything down first, then reports only what is new, wherever old lines moved', async () => {
    const root = project();
    expect(await turn(root)).toEqual({ findings: [], baselined: 3, stale: [], action: 'created' });
    writeFiles(root, { 'a/SKILL.md': skillText('a', 'Moved.\n\nTODO two\nTODO new\n\nTODO one\n') });
    const again = await turn(root);
    expect(again).toMatchObject({ baselined: 3, stale: [], action: 'kept' });
    expect(again.findings.map((finding) => [finding.file, finding.start.line])).toEqual([['a/SKILL.md', 8]]);
    expect(written(root)).not.toContain('new');
  });

  it('lets what is fixed leave the file, and not come back', async () => {
    const root = project();
    await turn(root);
    writeFiles(root, { 'a/SKILL.md': skillText('a', 'one\nTODO two\n') });
    expect(await turn(root)).toMatchObject({
      findings: [],
      baselined: 2,
      stale: [{ line: 'TODO one', count: 1 }],
      action: 'shrunk',
    });
    expect(written(root)).not.toContain('TODO one');
    writeFiles(root, { 'a/SKILL.md': skillText('a', 'TODO one\nTODO two\n') });
    expect((await turn(root)).findings).toHaveLength(1);
    expect(await turn(root, { rewrite: true })).toMatchObject({ findings: [], action: 'created' });
    expect((await turn(root)).findings).toHaveLength(0);
  });

  it('writes nothing in CI but the first file, and says what could leave', async () => {
    const root = project();
    expect((await turn(root, { isReadOnly: true })).action).toBe('created');
    const before = written(root);
    rmSync(path.join(root, 'b'), { recursive: true });
    expect(await turn(root, { isReadOnly: true })).toMatchObject({ action: 'kept', stale: [{ file: 'b/SKILL.md' }] });
    expect(written(root)).toBe(before);
    expect(await turn(root)).toMatchObject({ action: 'shrunk', stale: [{ file: 'b/SKILL.md' }] });
  });

  it('leaves alone what a run did not look at', async () => {
    const root = project();
    await turn(root);
    writeFiles(root, { 'a/SKILL.md': skillText('a', 'one\n'), 'b/SKILL.md': skillText('b', 'three\n') });
    expect((await turn(root, {}, { paths: ['a'] })).stale.map((entry) => entry.file)).toEqual([
      'a/SKILL.md',
      'a/SKILL.md',
    ]);
    expect((await turn(root, {}, { changed: [] })).stale).toEqual([]);
    expect((await turn(root, {}, { config: { rules: { 'prose/word': 'off' } } })).stale).toEqual([]);
    expect((await turn(root)).stale.map((entry) => entry.file)).toEqual(['b/SKILL.md']);
  });

  it('knows a finding on a line that a fix of another one has changed', async () => {
    const root = temporaryFolder({ 'a/SKILL.md': skillText('a', 'TODO and MAYBE\r\nMAYBE later\r\nTODO\r\n') });
    await turn(root);
    const { files } = fixFiles({ run: await lintFolder(root), safety: 'safe' });
    const after = await turn(root, { fixed: files });
    expect(after).toMatchObject({ findings: [], baselined: 2, action: 'shrunk' });
    expect(after.stale.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(written(root)).toContain('done and MAYBE');
    expect(await turn(root)).toMatchObject({ findings: [], baselined: 2, stale: [], action: 'kept' });
  });

  it('carries over what a fix did though it only reads otherwise, and takes in nothing that is new', async () => {
    const root = temporaryFolder({ 'a/SKILL.md': skillText('a', 'TODO and MAYBE\n') });
    await turn(root);
    writeFiles(root, { 'a/SKILL.md': skillText('a', 'TODO and MAYBE\nMAYBE new\n') });
    const { files } = fixFiles({ run: await lintFolder(root), safety: 'safe' });
    const after = await turn(root, { fixed: files, isReadOnly: true });
    expect(after).toMatchObject({ baselined: 1, action: 'carried' });
    expect(after.findings.map(({ start }) => start.line)).toEqual([6]);
    expect(written(root)).toContain('TODO and MAYBE');
  });

  it('knows lines whose endings a checkout has changed', async () => {
    const root = project();
    await turn(root);
    writeFiles(root, { 'a/SKILL.md': skillText('a', 'TODO one\nTODO two\n').replaceAll('\n', '\r\n') });
    expect(await turn(root)).toMatchObject({ findings: [], baselined: 3, stale: [] });
    writeFiles(root, { [FILE]: written(root).replaceAll('\n', '\r\n') });
    expect(await turn(root)).toMatchObject({ findings: [], baselined: 3, stale: [] });
  });

  it('names files relative to the baseline, so that a run from a folder below finds them', async () => {
    const root = project();
    await turn(root);
    const below = path.join(root, 'a');
    expect(await turn(below, { file: path.join(root, FILE) })).toMatchObject({ findings: [], baselined: 2, stale: [] });
    expect(existsSync(path.join(below, FILE))).toBe(false);
  });
});
