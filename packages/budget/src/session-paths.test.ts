import { expect, it } from 'vitest';
import type { ListedSource } from './listing.ts';
import { seenFromSession } from './session-paths.ts';

const source: ListedSource = {
  kind: 'skill',
  file: '',
  directoryName: 'x',
  scope: 'project',
  disableModelInvocation: false,
  hasPaths: false,
};

it.each([
  ['the top of the project', 'a/SKILL.md', 'a/SKILL.md', undefined, 'a/SKILL.md', undefined],
  [
    'below the top',
    '.claude/skills/x/SKILL.md',
    'sub/.claude/skills/x/SKILL.md',
    undefined,
    '.claude/skills/x/SKILL.md',
    undefined,
  ],
  [
    'a repository further down',
    'v/r/.claude/skills/x/SKILL.md',
    '.claude/skills/x/SKILL.md',
    undefined,
    'v/r/.claude/skills/x/SKILL.md',
    undefined,
  ],
  [
    'above the session',
    '../.claude/skills/x/SKILL.md',
    '.claude/skills/x/SKILL.md',
    undefined,
    '.claude/skills/x/SKILL.md',
    undefined,
  ],
  ['a plugin further down', 'v/p/skills/x/SKILL.md', 'p/skills/x/SKILL.md', 'p', 'v/p/skills/x/SKILL.md', 'v/p'],
  ['a project that is a plugin', 'v/skills/x/SKILL.md', 'skills/x/SKILL.md', '', 'v/skills/x/SKILL.md', 'v'],
  ['a plugin below the session', 'p/skills/x/SKILL.md', 'sub/p/skills/x/SKILL.md', 'sub/p', 'p/skills/x/SKILL.md', 'p'],
  ['a session inside of a plugin', 'skills/x/SKILL.md', 'p/skills/x/SKILL.md', 'p', 'skills/x/SKILL.md', ''],
])('sees %s', (_, file, path, pluginRoot, seenPath, seenRoot) => {
  const root = pluginRoot === undefined ? {} : { pluginRoot };
  const seen = seenFromSession({ ...source, file, path, ...root });
  expect([seen.path, seen.pluginRoot]).toEqual([seenPath, seenRoot]);
});
