import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FileContents, skillText, temporaryFolder } from '../../test-support/temporary-folder.ts';
import { ProblemError } from '../problem-error.ts';
import { MAX_BYTES } from '../reading/read.ts';
import { type Discovery, discover } from './discover.ts';

const skill = skillText('one');

function found(root: string, input: { paths?: string[]; ignores?: string[] } = {}): Discovery {
  const { ignores = [], ...rest } = input;
  return discover({ root, ...rest, ignores: [{ base: root, globs: ignores }] });
}

function pathsOf(files: FileContents, input: { paths?: string[]; ignores?: string[] } = {}): string[] {
  return found(temporaryFolder(files), input).files.map((file) => file.path);
}

function kindsOf(discovery: Discovery): Record<string, string> {
  return Object.fromEntries(discovery.files.map((file) => [file.path, file.kind]));
}

describe('discover', () => {
  it('enters folders with a leading dot and nested plugins, and leaves packages and version control alone', () => {
    const files = {
      '.claude/skills/a/SKILL.md': skill,
      '.agents/skills/a/SKILL.md': skill,
      '.codex/skills/a/SKILL.md': skill,
      '.github/skills/a/SKILL.md': skill,
      '.gemini/skills/a/SKILL.md': skill,
      '.cursor/skills/a/SKILL.md': skill,
      '.opencode/skills/a/SKILL.md': skill,
      '.kiro/skills/a/SKILL.md': skill,
      '.windsurf/skills/a/SKILL.md': skill,
      'skills/.curated/a/SKILL.md': skill,
      'plugins/p/.claude-plugin/plugin.json': '{}',
      'plugins/p/skills/a/SKILL.md': skill,
      'dist/skills/a/SKILL.md': skill,
    };
    const left = ['.git', '.hg', '.svn', 'node_modules', 'x/node_modules', '.venv', '__pycache__', '.sopwright-cache'];
    const all = { ...files, ...Object.fromEntries(left.map((name) => [`${name}/a/SKILL.md`, skill])) };
    expect(pathsOf(all)).toEqual(Object.keys(files).toSorted());
  });

  it('says where it looked, also where it found nothing', () => {
    const root = temporaryFolder({ 'a/b/readme.txt': '', 'c.md': '# Notes\n' });
    expect(found(root)).toMatchObject({ files: [], looked: ['.'], folders: 3, skipped: [], unreadable: [] });
    expect(found(root, { paths: ['a', 'a/b'] }).looked).toEqual(['a', 'a/b']);
  });

  it('knows what lies below a skill, from the path given and from above it', () => {
    const root = temporaryFolder({
      's/SKILL.md': skill,
      's/references/deep/a.md': '# A\n',
      'docs/a.md': '# A\n',
    });
    expect(kindsOf(found(root))).toEqual({ 's/SKILL.md': 'skill', 's/references/deep/a.md': 'reference' });
    expect(kindsOf(found(root, { paths: ['s/references'] }))).toEqual({ 's/references/deep/a.md': 'reference' });
    expect(kindsOf(found(root, { paths: ['s/references/deep/a.md'] }))).toEqual({
      's/references/deep/a.md': 'reference',
    });
  });

  it('takes a flat file in a skills root for the skill it was meant to be', () => {
    const files = {
      '.claude/skills/flat.md': skill,
      '.claude/skills/README.md': '# Our skills\n',
      'plugin/.claude-plugin/plugin.json': '{}',
      'plugin/skills/flat.md': skill,
      'no-plugin/skills/flat.md': skill,
      '.agents/skills/skill.md': skill,
    };
    expect(kindsOf(found(temporaryFolder(files)))).toEqual({
      '.agents/skills/skill.md': 'skill',
      '.claude/skills/flat.md': 'skill',
      'plugin/.claude-plugin/plugin.json': 'plugin',
      'plugin/skills/flat.md': 'skill',
    });
  });

  it('reports paths with forward slashes relative to the working directory, also outside it', () => {
    const outer = temporaryFolder({ 'in/x/SKILL.md': skill, 'out/y/SKILL.md': skill });
    const discovery = discover({ root: path.join(outer, 'in'), paths: ['x', path.join(outer, 'out')] });
    expect(discovery.files.map((file) => file.path)).toEqual(['../out/y/SKILL.md', 'x/SKILL.md']);
    expect(discovery.looked).toEqual(['../out', 'x']);
  });

  it('finds a file once, however often it is asked for', () => {
    const files = { 'a/s/SKILL.md': skill, 'b/s/SKILL.md': skill };
    expect(pathsOf(files, { paths: ['a/s/SKILL.md', 'a', '.', 'a/s'] })).toEqual(['a/s/SKILL.md', 'b/s/SKILL.md']);
  });
});

describe('ignore rules', () => {
  it('honours nested .gitignore files, the deeper one first, and the exclude file of the repository', () => {
    const files = {
      '.git/info/exclude': 'excluded/\n',
      '.gitignore': 'build/\n*.local/\n/only-root/\n',
      'build/s/SKILL.md': skill,
      'x.local/s/SKILL.md': skill,
      'excluded/s/SKILL.md': skill,
      'only-root/s/SKILL.md': skill,
      'deep/only-root/s/SKILL.md': skill,
      'deep/.gitignore': '!x.local/\nhere/\n',
      'deep/x.local/s/SKILL.md': skill,
      'deep/here/s/SKILL.md': skill,
      'here/s/SKILL.md': skill,
    };
    const kept = ['deep/only-root/s/SKILL.md', 'deep/x.local/s/SKILL.md', 'here/s/SKILL.md'];
    const root = temporaryFolder(files);
    expect(found(root).files.map((file) => file.path)).toEqual(kept);
    expect(found(root).skipped).toContainEqual({ path: 'build', reason: 'gitignore' });
    // From a folder below, the files above still hold.
    expect(pathsOf(files, { paths: ['deep'] })).toEqual(kept.slice(0, 2));
  });

  it('reads the exclude file of the repository that a worktree was made from', () => {
    const root = temporaryFolder({
      'main/.git/info/exclude': 'excluded/\n',
      'main/.git/worktrees/w/commondir': '../..\n',
      'w/.git': 'gitdir: ../main/.git/worktrees/w\n',
      'w/excluded/s/SKILL.md': skill,
      'w/s/SKILL.md': skill,
    });
    expect(found(path.join(root, 'w')).files.map((file) => file.path)).toEqual(['s/SKILL.md']);
  });

  it('honours the globs of the configuration, with ! to take files in again', () => {
    const files = { 'a/fixtures/s/SKILL.md': skill, 'a/s/SKILL.md': skill, 'b/s/SKILL.md': skill };
    expect(pathsOf(files, { ignores: ['**/fixtures/**'] })).toEqual(['a/s/SKILL.md', 'b/s/SKILL.md']);
    expect(pathsOf(files, { ignores: ['./a/'] })).toEqual(['b/s/SKILL.md']);
    expect(pathsOf(files, { ignores: ['a', '!a/fixtures/**'] })).toEqual(['a/fixtures/s/SKILL.md', 'b/s/SKILL.md']);
    const root = temporaryFolder(files);
    expect(found(root, { ignores: ['b/**'] }).skipped).toEqual([{ path: 'b', reason: 'ignores' }]);
  });

  it('takes what is asked for by name, ignored or not', () => {
    const files = { '.gitignore': 'out/\n', 'out/s/SKILL.md': skill, 'out/t/SKILL.md': skill };
    expect(pathsOf(files, { paths: ['out/s/SKILL.md'] })).toEqual(['out/s/SKILL.md']);
    expect(pathsOf(files, { paths: ['out/s/SKILL.md'], ignores: ['**'] })).toEqual(['out/s/SKILL.md']);
    expect(pathsOf({ ...files, '.git/HEAD': '' }, { paths: ['out'] })).toEqual(['out/s/SKILL.md', 'out/t/SKILL.md']);
  });
});

describe('links', () => {
  it('does not follow a link out of the working directory', () => {
    const outer = temporaryFolder({
      'secret/s/SKILL.md': skill,
      'in/s/SKILL.md': skill,
      'in/linked': '-> ../secret',
      'in/t/SKILL.md': '-> ../../secret/s/SKILL.md',
    });
    const discovery = found(path.join(outer, 'in'));
    expect(discovery.files.map((file) => file.path)).toEqual(['s/SKILL.md']);
    expect(discovery.skipped).toEqual([
      { path: 'linked', reason: 'link-outside' },
      { path: 't/SKILL.md', reason: 'link-outside' },
    ]);
  });

  it('follows a link inside once, under the path that needs no link', () => {
    const root = temporaryFolder({
      'a-link': '-> skills',
      'skills/s/SKILL.md': skill,
      '.claude/skills': '-> ../skills',
      'skills/s/loop': '-> ../..',
      'CLAUDE.md': '-> AGENTS.md',
      'AGENTS.md': '# Rules\n',
    });
    const discovery = found(root);
    expect(discovery.files.map((file) => file.path)).toEqual(['AGENTS.md', 'skills/s/SKILL.md']);
    expect(discovery.skipped.map((item) => item.path)).toEqual([
      '.claude/skills',
      'CLAUDE.md',
      'a-link',
      'skills/s/loop',
    ]);
    expect(discovery.skipped.every((item) => item.reason === 'link-repeated')).toBe(true);
  });

  it('follows a link to what nothing else reaches', () => {
    const files = {
      'node_modules/pack/skills/s/SKILL.md': skill,
      '.claude/skills/s': '-> ../../node_modules/pack/skills/s',
      'again/s': '-> ../node_modules/pack/skills/s',
    };
    expect(pathsOf(files)).toEqual(['.claude/skills/s/SKILL.md']);
  });

  it('calls a link to nothing unreadable where a client would read it', () => {
    const root = temporaryFolder({ 's/SKILL.md': '-> nowhere.md', 's/other.txt': '-> nowhere.txt' });
    expect(found(root).unreadable).toEqual([
      { path: 's/SKILL.md', kind: 'skill', reason: 'it is gone, or a link to nothing' },
    ]);
  });
});

describe('files given by name', () => {
  it('tells by their content what they are, where the path does not', () => {
    const root = temporaryFolder({
      'skill-draft.md': skill,
      'notes.md': '# Notes\n',
      'procedure.md': '# P\n\n## Parameters\n\n- **a**: b\n',
      'servers.json': '{"mcpServers":{}}',
      'other.json': '{}',
      'run.py': '',
    });
    const paths = ['skill-draft.md', 'notes.md', 'procedure.md', 'servers.json', 'other.json', 'run.py'];
    const discovery = found(root, { paths });
    expect(kindsOf(discovery)).toEqual({
      'notes.md': 'instruction',
      'procedure.md': 'sop',
      'servers.json': 'mcp-config',
      'skill-draft.md': 'skill',
    });
    expect(discovery.skipped).toEqual([
      { path: 'other.json', reason: 'unknown-kind' },
      { path: 'run.py', reason: 'unknown-kind' },
    ]);
  });

  it('refuses a path that does not exist, or is no file', () => {
    const root = temporaryFolder();
    expect(() => found(root, { paths: ['nope'] })).toThrow(new ProblemError('path', '"nope" does not exist.'));
    expect(() => found(root, { paths: ['/dev/null'] })).toThrow('is neither a file nor a folder');
  });
});

it('takes a file however large: who reads it says that it is too large', () => {
  const large = 'x'.repeat(MAX_BYTES + 1);
  const root = temporaryFolder({ 'notes.md': large, '.claude/skills/flat.md': large });
  expect(kindsOf(found(root, { paths: ['notes.md', '.'] }))).toEqual({ 'notes.md': 'instruction' });
});

const corpus = path.resolve(import.meta.dirname, '../../../../../shared/corpus');

describe.skipIf(!existsSync(corpus))('the corpus of public skills (skipped where it is not at hand)', () => {
  it('is found whole', () => {
    const discovery = discover({ root: corpus });
    expect(discovery.files.filter((file) => file.kind === 'skill').length).toBeGreaterThanOrEqual(588);
    expect(discovery.unreadable).toEqual([]);
  });
});
