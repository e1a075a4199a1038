import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { testRules } from '../../test-support/rules.ts';
import { type FileContents, skillText, temporaryFolder } from '../../test-support/temporary-folder.ts';
import { readBaseline } from '../baseline/baseline.ts';
import { openCache } from '../cache/cache.ts';
import { loadConfig } from '../config/config.ts';
import { createFileView } from '../reading/file-view.ts';
import { readBytes, readOwnText } from '../reading/read.ts';
import { discover } from './discover.ts';

const ENDLESS = '-> /dev/zero';
const REASON = 'it is a device, a pipe or a socket';

function makePipe(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  execFileSync('mkfifo', [file]);
}

async function problemOf(files: FileContents, pipe?: string): Promise<string> {
  const root = temporaryFolder(files);
  if (pipe !== undefined) makePipe(path.join(root, pipe));
  const error: unknown = await loadConfig({ cwd: root, rules: testRules, noCodeConfig: true }).catch(
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error.message : 'no problem';
}

describe.skipIf(!existsSync('/dev/zero'))('devices and pipes, which never end', () => {
  it('are no files', () => {
    const root = temporaryFolder({ zero: ENDLESS });
    makePipe(path.join(root, 'pipe'));
    for (const name of ['zero', 'pipe']) {
      expect(() => readBytes(path.join(root, name))).toThrow('it is no regular file');
      expect(() => readOwnText(path.join(root, name))).toThrow('it is no regular file');
    }
  });

  it.each(['sopwright.config.json', 'sopwright.config.jsonc'])('are no configuration (%s)', async (name) => {
    const message = `${name}: The configuration cannot be read: ${REASON}.`;
    expect(await problemOf({ [name]: ENDLESS })).toBe(message);
    expect(await problemOf({}, name)).toBe(message);
  });

  it('are nothing to extend', async () => {
    const config = { 'sopwright.config.json': '{"extends":"./base.json"}' };
    const message = `base.json: The configuration cannot be read: ${REASON}.`;
    expect(await problemOf({ ...config, 'base.json': ENDLESS })).toBe(message);
    expect(await problemOf(config, 'base.json')).toBe(message);
  });

  it('are no baseline and no cache', () => {
    const root = temporaryFolder({ 'zero.json': ENDLESS, 'analyses.json': ENDLESS });
    makePipe(path.join(root, 'pipe.json'));
    for (const name of ['zero.json', 'pipe.json']) {
      expect(() => readBaseline(path.join(root, name))).toThrow('cannot be read: it is no regular file.');
    }
    expect(openCache({ folder: root, version: '1' }).analysisOf('a')).toBeUndefined();
  });

  it('ignore nothing, and that is told', () => {
    const root = temporaryFolder({ '.gitignore': ENDLESS, 'skills/a/SKILL.md': skillText('a') });
    makePipe(path.join(root, 'skills/.gitignore'));
    makePipe(path.join(root, '.git/info/exclude'));
    const found = discover({ root });
    expect(found.files.map((file) => file.path)).toEqual(['skills/a/SKILL.md']);
    expect(found.unreadIgnores).toEqual(
      ['.git/info/exclude', '.gitignore', 'skills/.gitignore'].map((file) => ({ path: file, reason: REASON })),
    );
  });

  it('are found and cannot be read where a client reads a file of that name', () => {
    const root = temporaryFolder({ '.claude/skills/b/SKILL.md/x': '', '.gitignore': 'c/\n', 'src/pipes/x': '' });
    for (const at of ['.claude/skills/a/SKILL.md', '.claude/skills/c/SKILL.md', 'src/pipes/y.md', '.mcp.json']) {
      makePipe(path.join(root, at));
    }
    expect(discover({ root }).unreadable).toEqual([
      { path: '.claude/skills/a/SKILL.md', kind: 'skill', reason: REASON },
      { path: '.claude/skills/b/SKILL.md', kind: 'skill', reason: 'it is a folder' },
      { path: '.mcp.json', kind: 'mcp-config', reason: REASON },
    ]);
  });

  it('are neither files nor missing', () => {
    const root = temporaryFolder({ 'a/link': '-> pipe', 'a/none': '-> nowhere' });
    makePipe(path.join(root, 'a/pipe'));
    const { kindAt, text } = createFileView({ root });
    expect(['a/pipe', 'a/link', 'a/none'].map(kindAt)).toEqual(['other', 'other', 'missing']);
    expect(text('a/pipe')).toBeUndefined();
  });
});
