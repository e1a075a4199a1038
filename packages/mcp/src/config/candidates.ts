import path from 'node:path';
import { type Client, clients, type McpFile, type McpPlatform } from '@sopwright/clients';
import { type DiscoveredFile, discover, isWithin } from '@sopwright/workspace';
import { pluginCandidates } from './plugin-candidates.ts';
import { isOutside, type Surroundings } from './surroundings.ts';

/** A file that one host may keep servers in. */
export interface Candidate {
  readonly client: Client;
  readonly file: McpFile;
  readonly absolute: string;
  /** Project or plugin folder that its servers are for. */
  readonly folder: string;
  /** Name of the plugin or extension that brings it. */
  readonly plugin?: string;
  /** Manifest, absolute, that may name files with servers. */
  readonly manifest?: string;
  /** Set for a file further down: a host reads it once it is started there. Such a file hides none but its own folder's. */
  readonly isBelow?: true;
}

/** Candidates of every host, of those asked about, and the configs below the folder that no host reads. */
export interface Candidates {
  readonly readers: readonly Candidate[];
  readonly asked: readonly Candidate[];
  readonly unreadBelow: readonly string[];
}

function isForPlatform(file: McpFile, platform: string): boolean {
  return file.platforms === undefined || file.platforms.some((name: McpPlatform) => name === platform);
}

function foldersFor(file: McpFile, { folders }: Surroundings): readonly string[] {
  if (file.scope !== 'project' && file.byProject !== true) return folders.slice(0, 1);
  if (file.search === 'upward') return folders;
  // Which folder is opened in an editor is not known: the one asked about, or the top of the project.
  return [...new Set([folders[0], folders.at(-1)])].filter((folder) => folder !== undefined);
}

function fixedCandidates(client: Client, surroundings: Surroundings): readonly Candidate[] {
  const { platform, includeUser = true } = surroundings.input;
  const files = (client.mcp?.files ?? []).filter(
    (file) => isForPlatform(file, platform) && (includeUser || file.scope === 'project'),
  );
  const found = files.flatMap((file) =>
    foldersFor(file, surroundings).flatMap((folder) => {
      const { path: at, fallbackPath = at } = file;
      const absolute = surroundings.resolve(at, folder) ?? surroundings.resolve(fallbackPath, folder);
      return absolute === undefined ? [] : [{ client, file, absolute, folder }];
    }),
  );
  // In the home folder the user's file is where the project's would be, and is read as the user's.
  const ofUser = new Set(found.flatMap(({ file, absolute }) => (file.scope === 'project' ? [] : [absolute])));
  return found.filter(({ file, absolute }) => file.scope !== 'project' || !ofUser.has(absolute));
}

/** Project configs in folders below, by the ends of their paths. */
function candidatesBelow(client: Client, found: DiscoveredFile): readonly Candidate[] {
  const slashed = found.absolute.replaceAll('\\', '/');
  return (client.mcp?.files ?? [])
    .filter((file) => file.scope === 'project' && !isOutside(file.path) && slashed.endsWith(`/${file.path}`))
    .map((file) => {
      const folder = path.resolve(found.absolute, ...file.path.split('/').map(() => '..'));
      return { client, file, absolute: found.absolute, folder, isBelow: true };
    });
}

/**
 * Every file that a host may read servers from, in the hosts' order of precedence. What is in the project's folders
 * stands there by its path, whatever git ignores; plugins and configs further down come from the walk that linting uses.
 */
export function findCandidates(surroundings: Surroundings): Candidates {
  const { cwd, home, hosts: asked } = surroundings.input;
  // A home folder is no project: the walk would go through everything that the user has.
  const { files } = isWithin(cwd, home) ? { files: [] } : discover({ root: cwd });
  const manifests = files.filter(({ kind }) => kind === 'plugin');
  const configs = files.filter(({ kind }) => kind === 'mcp-config');
  const hosts = clients.filter((client) => client.mcp !== undefined);
  const plugins = hosts.map((client) => pluginCandidates(client, surroundings, manifests));
  const ofPlugins = new Set(plugins.flatMap((each) => each.map(({ absolute }) => absolute)));
  // At the root of a plugin a file is the plugin's: `${CLAUDE_PLUGIN_ROOT}` in it is no mistake.
  const fixed = hosts.map((client) =>
    fixedCandidates(client, surroundings).filter(({ absolute }) => !ofPlugins.has(absolute)),
  );
  const known = new Set([...ofPlugins, ...fixed.flatMap((each) => each.map(({ absolute }) => absolute))]);
  const below = configs.filter(({ absolute }) => !known.has(absolute));
  const ofBelow = hosts.map((client) => below.flatMap((found) => candidatesBelow(client, found)));
  const readBelow = new Set(ofBelow.flat().map(({ absolute }) => absolute));
  const readers = hosts.flatMap((_, at) => [...(fixed[at] ?? []), ...(plugins[at] ?? []), ...(ofBelow[at] ?? [])]);
  return {
    readers,
    asked: readers.filter(({ client }) => asked === undefined || asked.includes(client.id)),
    unreadBelow: below.flatMap(({ absolute }) => (readBelow.has(absolute) ? [] : [absolute])),
  };
}
