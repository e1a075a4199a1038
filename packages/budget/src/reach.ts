import { type Client, type ClientId, clientById, rootsReading, type StartupFolder } from '@sopwright/clients';
import { isInClientFolder, pathBelow } from './client-folder.ts';
import type { ListedSource } from './listing.ts';

/**
 * Whether a client reads a source where it lies.
 * - `read`: in a folder that it reads when a session starts at the top of the project.
 * - `installable`: part of a plugin, or a skill in no client's folder, which somebody installs first.
 * - `not-read`: in a folder that it does not read, or not in the way it looks for it there.
 * - `unknown`: there is no record for this kind of place.
 */
export interface Reach {
  readonly verdict: 'read' | 'installable' | 'not-read' | 'unknown';
  /** Why it is not read, as one clause. */
  readonly reason?: string;
}

function below(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`);
}

function skillReach(client: Client, { path = '', plugin, pluginRoot }: ListedSource): Reach {
  const readings = rootsReading([client.id], path);
  const own = readings.filter(({ root }) => root.scope === 'project');
  const found = own.find(({ verdict, root, rootPath }) => verdict === 'found' && rootPath === root.path);
  if (found !== undefined) return { verdict: 'read' };
  const [first] = own;
  if (first !== undefined) {
    const { verdict, reason, rootPath, root } = first;
    if (verdict === 'unknown')
      return { verdict: 'unknown', reason: `no record of how ${client.name} reads this place` };
    if (verdict === 'found') {
      const top = rootPath.slice(0, -root.path.length - 1);
      return { verdict: 'not-read', reason: `${client.name} does not list it when a session starts above ${top}` };
    }
    const fact = reason === undefined ? undefined : client.reading[reason];
    const detail = fact === undefined || fact === 'accepted' ? undefined : fact.detail;
    return { verdict: 'not-read', reason: detail ?? `${client.name} does not find it below ${rootPath}` };
  }
  if (isInClientFolder(pathBelow(pluginRoot, path)))
    return { verdict: 'not-read', reason: `it lies in no folder that ${client.name} reads` };
  const lost = readings.find(({ verdict }) => verdict === 'lost');
  const isLost = lost !== undefined && !readings.some(({ verdict }) => verdict === 'found');
  // Without a manifest it is a folder that people copy from, at whatever depth.
  if (isLost && plugin !== undefined) {
    return { verdict: 'not-read', reason: `${client.name} does not find it below ${lost.rootPath}` };
  }
  return { verdict: 'installable' };
}

function folderReach(client: Client, folders: readonly StartupFolder[], source: ListedSource): Reach {
  const { path = '', pluginRoot } = source;
  const isProject = folders.some((folder) => folder.scope === 'project' && below(folder.path, path));
  if (isProject) return { verdict: 'read' };
  if (isInClientFolder(pathBelow(pluginRoot, path)))
    return { verdict: 'not-read', reason: `it lies in no folder that ${client.name} reads` };
  const prefix = pluginRoot === undefined || pluginRoot === '' ? '' : `${pluginRoot}/`;
  const isPlugin = folders.some((folder) => folder.scope === 'plugin' && below(prefix + folder.path, path));
  if (isPlugin || pluginRoot === undefined) return { verdict: 'installable' };
  return { verdict: 'not-read', reason: `it lies in no folder that ${client.name} reads in a plugin` };
}

/** A skill in the user's folders, with its path below the home folder. */
function userReach({ name, skills }: Client, path: string): Reach {
  const isRead = skills.roots.some(
    ({ scope, path: root }) => scope === 'user' && root.startsWith('~/') && below(root.slice(2), path),
  );
  return isRead
    ? { verdict: 'read' }
    : { verdict: 'not-read', reason: `it lies in no folder of the user that ${name} reads` };
}

/** Tells whether the client `id` reads a source where it lies, when a session starts at the top of the project. */
export function readBy(id: ClientId, source: ListedSource): Reach {
  const client = clientById(id);
  if (source.path === undefined) return { verdict: 'read' };
  if (source.scope === 'user') return userReach(client, source.path);
  if (source.inManifest === true) return { verdict: 'installable' };
  if (source.kind === 'skill') return skillReach(client, source);
  const folders = source.kind === 'agent' ? client.startup?.agents?.folders : client.startup?.listing?.commandFolders;
  if (folders === undefined) {
    return { verdict: 'unknown', reason: `no record that ${client.name} lists ${source.kind}s` };
  }
  return folderReach(client, folders, source);
}

/** Name of a skill's folder, or of a command or agent below its own, as a path gives it. */
function nameAt(kind: ListedSource['kind'], path: string): string {
  if (kind === 'skill') return path.split('/').at(-2) ?? '';
  return (path.split(`/${kind}s/`).at(-1) ?? path).replace(/\.(?:agent\.)?md$/i, '');
}

/**
 * A source where the client finds it: at the place where it lies, or else through a link in a folder that the client
 * reads. A file is then none of its plugin's.
 */
export function placedFor(id: ClientId, source: ListedSource): ListedSource {
  const { links = [], kind } = source;
  if (links.length === 0 || readBy(id, source).verdict === 'read') return source;
  const { plugin: _, pluginRoot: __, inManifest: ___, ...own } = source;
  const scope = own.scope === 'user' ? 'user' : 'project';
  for (const path of links) {
    const linked: ListedSource = { ...own, scope, path, directoryName: nameAt(kind, path) };
    if (isInClientFolder(path) && readBy(id, linked).verdict === 'read') return linked;
  }
  return source;
}
