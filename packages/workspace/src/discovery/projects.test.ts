import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test-support/temporary-folder.ts';
import { createDirectories } from './directories.ts';
import { createProjects } from './projects.ts';

const files = {
  'home/.claude/.git/HEAD': '',
  'home/.claude/skills/own/SKILL.md': '',
  'home/.agents/skills/cloned/.git/HEAD': '',
  'home/.agents/skills/cloned/SKILL.md': '',
  'home/.config/opencode/skills/plain/SKILL.md': '',
  'work/app/.git/HEAD': '',
  'work/app/packages/api/.claude/skills/a/SKILL.md': '',
  'work/app/.claude/worktrees/fix/.git': 'gitdir: elsewhere',
  'work/app/.claude/worktrees/fix/docs/agents/x.md': '',
  'work/app/.claude/skills/module/.git': 'gitdir: elsewhere',
  'work/app/.claude/skills/module/SKILL.md': '',
  'work/app/vendor/library/.git/HEAD': '',
  'work/app/vendor/library/skills/b/SKILL.md': '',
  'zip/market/.claude-plugin/marketplace.json': '',
  'zip/market/tools/one/.claude-plugin/plugin.json': '',
  'zip/market/tools/one/skills/c/SKILL.md': '',
  'zip/skills/group/d/SKILL.md': '',
  'plain/e/SKILL.md': '',
  'plain/e/references/f.md': '',
};

/** Where a file lies, as seen from a directory; the project as the test's root has it. */
function placeFrom(root: string, directory: string, file: string): string {
  const cwd = path.join(root, directory);
  const { project, path: place } = createProjects(cwd, createDirectories()).locate(path.join(root, file));
  return `${path.relative(root, path.resolve(cwd, project))} ${place}`;
}

describe('the project of a file', () => {
  it.each([
    ['home/.claude/skills/own/SKILL.md', 'home .claude/skills/own/SKILL.md'],
    ['home/.agents/skills/cloned/SKILL.md', 'home .agents/skills/cloned/SKILL.md'],
    ['home/.config/opencode/skills/plain/SKILL.md', 'home .config/opencode/skills/plain/SKILL.md'],
    ['work/app/packages/api/.claude/skills/a/SKILL.md', 'work/app packages/api/.claude/skills/a/SKILL.md'],
    ['work/app/.claude/worktrees/fix/docs/agents/x.md', 'work/app/.claude/worktrees/fix docs/agents/x.md'],
    ['work/app/.claude/skills/module/SKILL.md', 'work/app .claude/skills/module/SKILL.md'],
    ['work/app/vendor/library/skills/b/SKILL.md', 'work/app/vendor/library skills/b/SKILL.md'],
    ['zip/market/tools/one/skills/c/SKILL.md', 'zip/market tools/one/skills/c/SKILL.md'],
    ['zip/skills/group/d/SKILL.md', 'zip skills/group/d/SKILL.md'],
  ])('%s is the same from every directory', (file, expected) => {
    const root = temporaryFolder(files);
    for (const directory of ['.', 'zip', 'work/app', 'home/.claude', ...parentsOf(file)]) {
      expect([directory, placeFrom(root, directory, file)]).toEqual([directory, expected]);
    }
  });

  it('is the working directory, or the skill around it, where nothing shows it', () => {
    const root = temporaryFolder(files);
    expect(placeFrom(root, 'plain', 'plain/e/references/f.md')).toBe('plain e/references/f.md');
    expect(placeFrom(root, 'plain/e', 'plain/e/references/f.md')).toBe('plain/e references/f.md');
    expect(placeFrom(root, 'plain/e/references', 'plain/e/references/f.md')).toBe('plain/e references/f.md');
    expect(placeFrom(root, 'zip', 'plain/e/SKILL.md')).toBe(' plain/e/SKILL.md');
  });
});

function parentsOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
