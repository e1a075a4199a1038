import path from 'node:path';
import { kindOfPath } from '@sopwright/document';
import type { Directories } from '../discovery/directories.ts';
import type { Discovery } from '../discovery/discover.ts';
import type { Projects } from '../discovery/projects.ts';
import type { DiscoveredFile } from '../discovery/search.ts';
import { foldersUpward, shownPath } from '../paths.ts';
import { readText } from '../reading/read.ts';

const MANIFEST_FOLDERS = ['.claude-plugin', '.codex-plugin', '.cursor-plugin', '.plugin', '.github/plugin'];
const NAMES = [
  'SKILL.md',
  'plugin.json',
  'marketplace.json',
  // Configs of MCP servers that clients read in folders above as well.
  '.mcp.json',
  '.github/mcp.json',
  '.agents/plugins/marketplace.json',
  ...MANIFEST_FOLDERS.flatMap((folder) => [`${folder}/plugin.json`, `${folder}/marketplace.json`]),
];

/** What the surroundings are told from. */
export interface SurroundingsInput {
  /** Working directory, absolute. */
  readonly root: string;
  readonly found: Pick<Discovery, 'looked' | 'files'>;
  readonly directories: Directories;
  readonly projects: Projects;
}

function stands(directories: Directories, folder: string, name: string): boolean {
  const file = path.join(folder, name);
  if (name.includes('/') && !directories.list(folder).entries.has(name.slice(0, name.indexOf('/')))) return false;
  return directories.list(path.dirname(file)).entries.get(path.basename(file)) === 'file';
}

/**
 * The manifests, skills and MCP configs in the folders above what a run looks at, up to the top of the project: rules over all files
 * need them to judge a part of a project as they judge the whole. Nothing is reported for them.
 */
export function surroundingFiles({ root, found, directories, projects }: SurroundingsInput): DiscoveredFile[] {
  const starts = found.looked.map((shown) => path.resolve(root, shown));
  const above = starts.flatMap((start) => {
    const top = projects.topOf(start);
    return start === top ? [] : foldersUpward(path.dirname(start), top);
  });
  const known = new Set(found.files.map(({ absolute }) => absolute));
  return [...new Set(above)].flatMap((folder) =>
    NAMES.filter((name) => stands(directories, folder, name)).flatMap((name) => {
      const absolute = path.join(folder, name);
      const location = projects.locate(absolute);
      const kind = kindOfPath(location.path, { belowSkill: false, readText: () => readText(absolute) });
      return kind === undefined || known.has(absolute)
        ? []
        : [{ path: shownPath(root, absolute), absolute, location, kind }];
    }),
  );
}
