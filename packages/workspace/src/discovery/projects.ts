import { existsSync } from 'node:fs';
import path from 'node:path';
import { clients } from '@sopwright/clients';
import type { Location } from '@sopwright/lint';
import { configFileNames } from '../config/config.ts';
import { commonFolder, foldersUpward, isWithin, shownPath, slashed } from '../paths.ts';
import type { Directories } from './directories.ts';

/**
 * Which project a file belongs to. What a client makes of a file depends on the folders around it, `.claude/skills` or
 * `plugins/x/agents`, and never on the directory that the command was started in: so places are told from the top of
 * the project, however deep inside it the command runs.
 */
export interface Projects {
  /** Top of the project of a folder; both absolute. It holds the folder. */
  topOf(folder: string): string;
  /** Place of a file (absolute) in its project. */
  locate(absolute: string): Location;
  /** Places of the files of a folder (absolute) by their names, for whoever looks at all of them. */
  locateIn(folder: string): (name: string) => Location;
}

/** Folders of clients that hold skills, in projects and in the home directory: `.claude/skills`, `.config/opencode/skills`. */
const skillsRoots = [
  ...new Set(
    clients
      .flatMap(({ skills }) => skills.roots)
      .flatMap((root) => (root.scope !== 'plugin' && /^(?:~\/)?\./.test(root.path) ? root.path.replace('~/', '') : [])),
  ),
];
/** Folders that clients keep in a project or a home directory; that of VS Code holds no skills of its own. */
const clientFolders = [...new Set([...skillsRoots.map((root) => path.posix.dirname(root)), '.vscode'])];
const MANIFEST_FOLDERS = ['.claude-plugin', '.codex-plugin', '.cursor-plugin', '.plugin'];
const MARKERS = [...MANIFEST_FOLDERS, ...configFileNames];
const COLLECTION = /^(?:skills|plugins?)$/;

/** What lies around a folder that ends in `tail`. */
function around(folder: string, tail: string): string | undefined {
  return slashed(folder).endsWith(`/${tail}`)
    ? folder.slice(0, -tail.length - 1) || path.parse(folder).root
    : undefined;
}

/** What lies around the folder of a client that a repository is: `~/.claude`, its `skills`, or one skill in there. */
function clientOwner(repository: string): string | undefined {
  for (const root of skillsRoots) {
    const owner = around(repository, root) ?? around(path.dirname(repository), root);
    if (owner !== undefined) return owner;
  }
  return clientFolders.map((folder) => around(repository, folder)).find((owner) => owner !== undefined);
}

/** Top of the project that this folder shows by itself, where there is no repository: its name or what it holds. */
function shownTop(folder: string, holds: (folder: string, name: string) => boolean): string | undefined {
  const owner = clientFolders.map((name) => around(folder, name)).find((found) => found !== undefined);
  if (owner !== undefined) return owner;
  if (COLLECTION.test(path.basename(folder))) return path.dirname(folder);
  return MARKERS.some((name) => holds(folder, name)) ? folder : undefined;
}

function remembered<T>(compute: (folder: string) => T): (folder: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (folder) => {
    const entry = known.get(folder) ?? { value: compute(folder) };
    known.set(folder, entry);
    return entry.value;
  };
}

/**
 * Makes the projects of one run, seen from the working directory `root`. The top of a project is
 *
 * 1. the nearest folder with `.git`; where that is a client's own folder or a skill in it, what lies around it;
 * 2. without a repository, the outermost folder that holds a client's folder, `skills`, `plugins`, a plugin's manifest
 *    or our configuration;
 * 3. without any of these, the working directory, or the skill that it is inside of.
 */
export function createProjects(root: string, directories: Directories): Projects {
  // Folders below the working directory are listed anyway; those above may be vast.
  const holds = (folder: string, name: string): boolean =>
    isWithin(root, folder) ? directories.list(folder).entries.has(name) : existsSync(path.join(folder, name));
  const upward = <T>(folder: string, next: (above: string) => T | undefined): T | undefined =>
    path.dirname(folder) === folder ? undefined : next(path.dirname(folder));
  const repositoryOf: (folder: string) => string | undefined = remembered((folder) =>
    holds(folder, '.git') ? folder : upward(folder, repositoryOf),
  );
  const outermost: (folder: string) => string | undefined = remembered(
    (folder) => upward(folder, outermost) ?? shownTop(folder, holds),
  );
  const startSkill = foldersUpward(root).findLast((folder) => existsSync(path.join(folder, 'SKILL.md')));
  const start = startSkill ?? root;
  const evident: (folder: string) => string | undefined = remembered((folder) => {
    const repository = repositoryOf(folder);
    if (repository === undefined) return outermost(folder);
    const owner = clientOwner(repository);
    return owner === undefined ? repository : (evident(owner) ?? owner);
  });
  const topOf = (folder: string): string => evident(folder) ?? commonFolder(start, folder);
  const placeOf = remembered((folder) => {
    const top = topOf(folder);
    const below = shownPath(top, folder);
    return { project: shownPath(root, top), prefix: below === '.' ? '' : `${below}/` };
  });
  const locateIn = (folder: string): ((name: string) => Location) => {
    const { project, prefix } = placeOf(folder);
    return (name) => ({ project, path: prefix + name });
  };
  return {
    topOf,
    locateIn,
    locate: (absolute) => locateIn(path.dirname(absolute))(path.basename(absolute)),
  };
}
