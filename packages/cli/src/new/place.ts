import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type ClientId, clientIds, clients, rootsReading } from '@sopwright/clients';
import { kindOfPath } from '@sopwright/document';
import {
  createDirectories,
  createProjects,
  foldersUpward,
  isWithin,
  ProblemError,
  readOwnText,
  shownPath,
} from '@sopwright/workspace';
import { shownHere } from '../options.ts';

/** Folder that new files go into. */
export interface Place {
  /** Absolute; it need not exist. */
  readonly folder: string;
  /** Folder that a session with them is started in: the top of the project. Absolute. */
  readonly top: string;
  /** Why it is this folder, as one clause. */
  readonly reason: string;
}

const MANIFESTS = ['.claude-plugin', '.codex-plugin', '.cursor-plugin', '.plugin'].map((name) => `${name}/plugin.json`);

function isFolder(absolute: string): boolean {
  return statSync(absolute, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** True for a folder with a manifest of a plugin; a `plugin.json` beside it has to look like one. */
function isPlugin(folder: string): boolean {
  if (MANIFESTS.some((name) => existsSync(path.join(folder, name)))) return true;
  const own = path.join(folder, 'plugin.json');
  const readText = (): string | undefined => {
    try {
      return readOwnText(own);
    } catch {
      return undefined;
    }
  };
  return existsSync(own) && kindOfPath('plugin.json', { belowSkill: false, readText }) === 'plugin';
}

/** Folders in projects that clients read skills from, those of most clients first. */
function projectRoots(): readonly string[] {
  const readers = new Map<string, number>();
  for (const { path: root, scope } of clients.flatMap(({ skills }) => skills.roots)) {
    if (scope === 'project') readers.set(root, (readers.get(root) ?? 0) + 1);
  }
  return [...readers].toSorted(([, a], [, b]) => b - a).map(([root]) => root);
}

/** Top of the project that a folder (absolute) belongs to. */
export function projectTop(cwd: string): string {
  return createProjects(cwd, createDirectories()).topOf(cwd);
}

/**
 * Where a new skill goes: into `--folder`; inside of a plugin, into its `skills`; else into a client's folder that is
 * there, the one that most clients read; else into `.agents/skills`, which more clients read than any other.
 */
export function skillPlace(cwd: string, given: string | undefined): Place {
  const top = projectTop(cwd);
  if (given !== undefined) return { folder: path.resolve(cwd, given), top, reason: '--folder' };
  const upward = foldersUpward(cwd, top);
  const plugin = upward.find(isPlugin);
  if (plugin !== undefined) {
    return { folder: path.join(plugin, 'skills'), top, reason: `the plugin in ${shownHere(plugin)}` };
  }
  const roots = projectRoots();
  for (const folder of upward) {
    const root = roots.find((one) => isFolder(path.join(folder, one)));
    if (root !== undefined) return { folder: path.join(folder, root), top, reason: `${root} is there` };
  }
  const [most = '.agents/skills'] = roots;
  return { folder: path.join(top, most), top, reason: 'the folder that most clients read' };
}

/** Who reads a skill. */
export interface Readers {
  readonly ids: readonly ClientId[];
  /** True where they do so only once the plugin around it is installed. */
  readonly asPlugin: boolean;
}

/** Clients that read a skill file (absolute). */
export function readersOf({ top }: Place, file: string): Readers {
  const found = rootsReading(clientIds, shownPath(top, file)).filter(({ verdict }) => verdict === 'found');
  const project = found.filter(({ root }) => root.scope === 'project');
  const used = project.length > 0 ? project : found;
  return { ids: [...new Set(used.map(({ id }) => id))], asPlugin: project.length === 0 && found.length > 0 };
}

/**
 * Refuses a folder that leads out of the project through a link, unless the user named it.
 *
 * @throws ProblemError `path`
 */
export function assertInside({ folder, top, reason }: Place): void {
  if (reason === '--folder') return;
  const there = foldersUpward(folder).find((one) => existsSync(one)) ?? top;
  if (isWithin(realpathSync(top), realpathSync(there))) return;
  throw new ProblemError('path', `${shownHere(there)} is a link that leads out of the project.`, {
    hint: 'Name the folder with --folder.',
  });
}
