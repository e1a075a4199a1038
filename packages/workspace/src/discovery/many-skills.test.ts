import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FileContents, skillText, temporaryFolder } from '../../test-support/temporary-folder.ts';
import { createDirectories } from './directories.ts';
import { holdManySkills } from './many-skills.ts';

function skills(count: number, folder = 'skills'): FileContents {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`${folder}/s-${at}/SKILL.md`, skillText(`s-${at}`)]),
  );
}

function seen(files: FileContents, ...folders: readonly string[]): boolean {
  const root = temporaryFolder(files);
  const paths = folders.map((folder) => path.join(root, folder));
  return holdManySkills(paths.length === 0 ? [root] : paths, createDirectories());
}

describe('holdManySkills', () => {
  it('counts skills below all folders given', () => {
    expect(seen(skills(250))).toBe(true);
    expect(seen(skills(249))).toBe(false);
    expect(seen({ ...skills(125, 'a'), ...skills(125, 'b'), ...skills(9, 'c') }, 'a', 'b')).toBe(true);
    expect(seen({ ...skills(250, 'a'), ...skills(9, 'b') }, 'b')).toBe(false);
  });

  it('enters no installed packages, and passes over what is no folder', () => {
    expect(seen(skills(250, 'node_modules/a'))).toBe(false);
    expect(seen(skills(3), 'skills/s-1/SKILL.md', 'missing')).toBe(false);
  });

  it('leaves what it read to whoever searches next', () => {
    const root = temporaryFolder(skills(2));
    const directories = createDirectories();
    holdManySkills([root], directories);
    rmSync(path.join(root, 'skills'), { recursive: true });
    const listed = directories.list(path.join(root, 'skills'));
    expect([...listed.entries.keys()].toSorted()).toEqual(['s-0', 's-1']);
  });
});
