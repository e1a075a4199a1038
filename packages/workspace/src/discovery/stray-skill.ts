import path from 'node:path';
import { clients } from '@sopwright/clients';
import { createDocument, kindOfPath } from '@sopwright/document';
import { readBytes } from '../reading/read.ts';
import type { Directories } from './directories.ts';

const roots = clients.flatMap(({ skills }) => skills.roots);
const projectRoots = [...new Set(roots.filter(({ scope }) => scope === 'project').map((root) => root.path))];
const pluginRoots = [...new Set(roots.filter(({ scope }) => scope === 'plugin').map((root) => root.path))];

function ownerOf(folder: string, root: string): string | undefined {
  const slashed = folder.replaceAll(path.sep, '/');
  return slashed.endsWith(`/${root}`) ? folder.slice(0, -root.length - 1) : undefined;
}

function isPlugin(folder: string, directories: Directories): boolean {
  const { entries } = directories.list(folder);
  if (entries.has('plugin.json') || entries.has('gemini-extension.json')) return true;
  return [...entries.keys()].some(
    (name) =>
      name.startsWith('.') &&
      kindOfPath(`${name}/plugin.json`, { belowSkill: false }) === 'plugin' &&
      directories.list(path.join(folder, name)).entries.has('plugin.json'),
  );
}

/** True where a client looks for skill folders: `.claude/skills` and its like, or `skills` of a plugin. */
export function isSkillsRoot(folder: string, directories: Directories): boolean {
  if (projectRoots.some((root) => ownerOf(folder, root) !== undefined)) return true;
  return pluginRoots.some((root) => {
    const owner = ownerOf(folder, root);
    return owner !== undefined && isPlugin(owner, directories);
  });
}

/** True where the file's frontmatter has a name and a description, as that of a skill does. False where it cannot be read. */
export function looksLikeSkill(absolute: string): boolean {
  try {
    const { frontmatter } = createDocument({ path: absolute, kind: 'skill', content: readBytes(absolute) });
    return frontmatter.get('name') !== undefined && frontmatter.get('description') !== undefined;
  } catch {
    return false;
  }
}
