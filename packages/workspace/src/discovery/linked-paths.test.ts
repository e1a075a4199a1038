import { describe, expect, it } from 'vitest';
import { type FileContents, skillText, temporaryFolder } from '../../test-support/temporary-folder.ts';
import { discover } from './discover.ts';
import { linkedPaths } from './linked-paths.ts';

function linksIn(files: FileContents) {
  const root = temporaryFolder(files);
  return Object.fromEntries(linkedPaths(discover({ root }), root));
}

describe('linkedPaths', () => {
  it('tells of every further path to a skill, also through links to links', () => {
    const links = linksIn({
      'shared/x/SKILL.md': skillText('x'),
      '.agents/skills/x': '-> ../../shared/x',
      '.claude/skills': '-> ../.agents/skills',
    });
    expect(links).toEqual({ 'shared/x/SKILL.md': ['.agents/skills/x/SKILL.md', '.claude/skills/x/SKILL.md'] });
  });

  it('ends where links lead in circles', () => {
    const links = linksIn({
      'skills/x/SKILL.md': skillText('x'),
      'skills/a': '-> ..',
      'skills/b': '-> ..',
      'skills/x/c': '-> .',
    });
    const paths = links['skills/x/SKILL.md'] ?? [];
    expect(paths).toContain('skills/a/skills/x/SKILL.md');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('is empty without links', () => {
    expect(linksIn({ '.claude/skills/x/SKILL.md': skillText('x') })).toEqual({});
  });
});
