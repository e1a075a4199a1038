import { clients } from '@sopwright/clients';
import { type Document, isJsonObject } from '@sopwright/document';
import type { Location } from '@sopwright/lint';
import { baseName, directoryOf, joinPath } from '../paths/relative-path.ts';

/** What a manifest says of plugins: its own folder, or those that a marketplace lists. Below the top of the project. */
export interface PluginFolders {
  readonly plugin?: string;
  readonly listed?: readonly string[];
}

/** Where a config is read. Two configs are loaded together where they share a session, or one is in the other's `above`. */
export interface Sessions {
  /** Names of sessions: a client in a folder, or with the plugins of one marketplace. */
  readonly own: readonly string[];
  /** Sessions in folders above, whose files a client reads as well. */
  readonly above: readonly string[];
}

const MANIFEST_FOLDER = /(?:^|\/)(?:\.(?:claude|codex|cursor)-plugin|\.plugin|\.github\/plugin|\.agents\/plugins)$/;

/** Folder that a manifest speaks for. */
function manifestFolder(path: string): string {
  const folder = directoryOf(path);
  return MANIFEST_FOLDER.test(folder) ? folder.replace(MANIFEST_FOLDER, '') || '.' : folder;
}

function sourceFolder(source: unknown): string | undefined {
  if (typeof source === 'string') return source;
  // Of the sources that are objects, those of a repository elsewhere have no folder here.
  return isJsonObject(source) && source.source === 'local' && typeof source.path === 'string' ? source.path : undefined;
}

/** Reads which folders hold plugins out of a manifest or a marketplace. */
export function pluginFoldersOf({ kind, path, json }: Document): PluginFolders | undefined {
  const folder = manifestFolder(path);
  if (kind === 'plugin') return { plugin: folder };
  if (kind !== 'marketplace' || !isJsonObject(json.value) || !Array.isArray(json.value.plugins)) return undefined;
  const { metadata, plugins } = json.value;
  const base = isJsonObject(metadata) && typeof metadata.pluginRoot === 'string' ? metadata.pluginRoot : '.';
  const listed = plugins.flatMap((entry: unknown) => {
    const source = isJsonObject(entry) ? sourceFolder(entry.source) : undefined;
    if (source === undefined) return [];
    return [joinPath(folder, source.startsWith('.') ? source : `${base}/${source}`)];
  });
  return { listed };
}

interface ProjectFile {
  readonly client: string;
  readonly path: string;
  readonly isUpward: boolean;
}

const PROJECT_FILES: readonly ProjectFile[] = clients.flatMap(({ id, mcp }) =>
  (mcp?.files ?? [])
    .filter(({ scope }) => scope === 'project')
    .map(({ path, search }) => ({ client: id, path, isUpward: search === 'upward' })),
);

/** Clients that read this file of a plugin; else the file's name, for what has no record. */
function pluginReaders(path: string, root: string): readonly string[] {
  const below = root === '.' ? path : path.slice(root.length + 1);
  const readers = clients.flatMap(({ id, mcp }) =>
    (mcp?.plugins ?? []).some(({ manifest, file }) => below === manifest || below === file) ? [id] : [],
  );
  return readers.length > 0 ? readers : [baseName(path)];
}

function foldersAbove(folder: string): readonly string[] {
  const above: string[] = [];
  for (let next = folder; next !== '.'; ) {
    next = directoryOf(next);
    above.push(next);
  }
  return above;
}

function projectSessions({ project, path }: Location): Sessions {
  const own: string[] = [];
  const above: string[] = [];
  for (const file of PROJECT_FILES) {
    if (path !== file.path && !path.endsWith(`/${file.path}`)) continue;
    const folder = path.slice(0, -file.path.length - 1) || '.';
    own.push(JSON.stringify([file.client, project, folder]));
    if (file.isUpward) above.push(...foldersAbove(folder).map((each) => JSON.stringify([file.client, project, each])));
  }
  return own.length > 0 ? { own, above } : { own: [JSON.stringify([project, path])], above };
}

/** Manifests with what they say of folders. */
export type KnownFolders = readonly (Location & { readonly folders: PluginFolders })[];

/** Folders of plugins, each with the marketplaces that list it. */
function marketplacesByFolder(known: KnownFolders): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  const groupsAt = (project: string, folder: string): Set<string> => {
    const key = JSON.stringify([project, folder]);
    const found = groups.get(key) ?? new Set();
    groups.set(key, found);
    return found;
  };
  for (const { project, path, folders } of known) {
    if (folders.plugin !== undefined) groupsAt(project, folders.plugin);
    for (const folder of folders.listed ?? []) groupsAt(project, folder).add(path);
  }
  return groups;
}

/**
 * Makes a function from a skill's place to a name of the marketplace whose plugin it is of, the first of several;
 * `undefined` where there is none. Of folders inside one another the nearest counts.
 */
export function createListFinder(known: KnownFolders): (location: Location) => string | undefined {
  const groups = marketplacesByFolder(known);
  return ({ project, path }) => {
    const folder = foldersAbove(path).find((each) => groups.has(JSON.stringify([project, each])));
    const [first] = folder === undefined ? [] : (groups.get(JSON.stringify([project, folder])) ?? []);
    return first === undefined ? undefined : JSON.stringify([project, first]);
  };
}

/**
 * Makes a function that tells in which sessions a config is read. Plugins are loaded with those of the same marketplace;
 * without one, with those in the folders beside them. A config that no client of ours reads there stands for itself.
 */
export function createSessionFinder(known: KnownFolders): (location: Location) => Sessions {
  const groups = marketplacesByFolder(known);
  return (location) => {
    const { project, path } = location;
    const folder = manifestFolder(path);
    const listedBy = groups.get(JSON.stringify([project, folder]));
    if (listedBy === undefined) return projectSessions(location);
    const names = listedBy.size > 0 ? [...listedBy] : [`beside ${directoryOf(folder)}`];
    const readers = pluginReaders(path, folder);
    return {
      own: names.flatMap((name) => readers.map((reader) => JSON.stringify(['plugins', reader, project, name]))),
      above: [],
    };
  };
}
