import { cpSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFolder } from '../../test-support/lint-folder.ts';
import { skillText, temporaryFolder, writeFiles } from '../../test-support/temporary-folder.ts';
import { type Ratchet, type RatchetInput, ratchet } from './ratchet.ts';

const FILE = '.sopwright-baseline.json';

async function turn(cwd: string, input: Partial<RatchetInput> = {}): Promise<Ratchet> {
  const run = await lintFolder(cwd);
  return ratchet({ file: path.join(cwd, FILE), findings: run.conclusion.findings, run, ...input });
}

function namesIn(root: string): string[] {
  const { findings } = JSON.parse(readFileSync(path.join(root, FILE), 'utf8'));
  return Object.keys(findings);
}

async function project(): Promise<string> {
  const root = temporaryFolder({
    'a/SKILL.md': skillText('a', 'TODO write the first part\nTODO\n'),
    'b/SKILL.md': skillText('b', 'TODO\n'),
  });
  await turn(root);
  return root;
}

function move(root: string, from: string, to: string): void {
  mkdirSync(path.dirname(path.join(root, to)), { recursive: true });
  renameSync(path.join(root, from), path.join(root, to));
}

describe('a baseline follows', () => {
  it('a folder that was moved, though the file was edited meanwhile, and takes in nothing that is new', async () => {
    const root = await project();
    move(root, 'b', 'plugins/p/b');
    move(root, 'a', 'plugins/p/a');
    writeFiles(root, { 'plugins/p/a/SKILL.md': skillText('a', 'TODO\nTODO write the first part\nTODO new words\n') });
    const after = await turn(root);
    expect(after).toMatchObject({ baselined: 3, stale: [], action: 'moved' });
    expect(after.findings.map(({ file, start }) => [file, start.line])).toEqual([['plugins/p/a/SKILL.md', 7]]);
    expect(namesIn(root)).toEqual(['plugins/p/a/SKILL.md', 'plugins/p/b/SKILL.md']);
    expect(await turn(root)).toMatchObject({ baselined: 3, action: 'kept' });
  });

  it('a folder that was renamed, by the lines that tell it from others', async () => {
    const root = await project();
    move(root, 'a', 'first');
    expect(await turn(root)).toMatchObject({ findings: [], baselined: 3, stale: [], action: 'moved' });
    expect(namesIn(root)).toEqual(['b/SKILL.md', 'first/SKILL.md']);
  });

  it('where it is only read, without writing it', async () => {
    const root = await project();
    move(root, 'a', 'first');
    expect(await turn(root, { isReadOnly: true })).toMatchObject({ findings: [], baselined: 3, action: 'kept' });
    expect(namesIn(root)).toEqual(['a/SKILL.md', 'b/SKILL.md']);
  });

  it('a moved file whose findings were repaired in part', async () => {
    const root = await project();
    move(root, 'a', 'c/a');
    writeFiles(root, { 'c/a/SKILL.md': skillText('a', 'TODO write the first part\n') });
    expect(await turn(root)).toMatchObject({ findings: [], stale: [{ file: 'c/a/SKILL.md', line: 'TODO' }] });
    expect(namesIn(root)).toEqual(['b/SKILL.md', 'c/a/SKILL.md']);
  });
});

describe('a baseline does not follow', () => {
  it('a copy', async () => {
    const root = await project();
    cpSync(path.join(root, 'a'), path.join(root, 'copy/a'), { recursive: true });
    const after = await turn(root);
    expect(after).toMatchObject({ baselined: 3, action: 'kept' });
    expect(after.findings.map(({ file }) => file)).toEqual(['copy/a/SKILL.md', 'copy/a/SKILL.md']);
  });

  it('a line that any file may have into a folder of another name', async () => {
    const root = await project();
    rmSync(path.join(root, 'b'), { recursive: true });
    writeFiles(root, { 'new/SKILL.md': skillText('new', 'TODO\n') });
    const after = await turn(root);
    expect(after.findings.map(({ file }) => file)).toEqual(['new/SKILL.md']);
    expect(after.stale.map(({ file }) => file)).toEqual(['b/SKILL.md']);
  });
});
