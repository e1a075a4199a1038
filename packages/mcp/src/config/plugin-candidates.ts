import path from 'node:path';
import type { Client, McpFile, McpPlugin } from '@sopwright/clients';
import { isJsonObject, parseJson } from '@sopwright/document';
import { createDirectories, type DiscoveredFile, isWithin } from '@sopwright/workspace';
import type { Candidate } from './candidates.ts';
import { readConfigFile } from './config-text.ts';
import type { Surroundings } from './surroundings.ts';

interface PluginRoot {
  readonly folder: string;
  readonly manifest: string;
}

interface Manifest {
  readonly value: Readonly<Record<string, unknown>>;
  /** False where the configs' own reading has to tell what is wrong with it: servers may be lost. */
  readonly isWhole: boolean;
}

/** What a manifest says, as far as it is JSON. */
function manifestOf(absolute: string, surroundings: Surroundings): Manifest {
  try {
    const { value, problems } = parseJson((surroundings.input.readFile ?? readConfigFile)(absolute));
    return { value: isJsonObject(value) ? value : {}, isWhole: problems.length === 0 };
  } catch {
    return { value: {}, isWhole: false };
  }
}

function rootsOf(plugin: McpPlugin, manifests: readonly DiscoveredFile[]): readonly PluginRoot[] {
  return manifests
    .filter(({ absolute }) => absolute.replaceAll('\\', '/').endsWith(`/${plugin.manifest}`))
    .map(({ absolute }) => ({
      manifest: absolute,
      folder: path.resolve(absolute, ...plugin.manifest.split('/').map(() => '..')),
    }));
}

/** Extensions lie in the folder of the user or the project; the walk knows no kind for them. */
function extensionRoots(plugin: McpPlugin, surroundings: Surroundings): readonly PluginRoot[] {
  const { home, includeUser = true } = surroundings.input;
  const directories = createDirectories();
  const collections = [...surroundings.folders, ...(includeUser ? [home] : [])].map((folder) =>
    path.join(folder, '.gemini', 'extensions'),
  );
  const folders = [...new Set(collections)].flatMap((collection) =>
    [...directories.list(collection).entries.keys()].sort().map((name) => path.join(collection, name)),
  );
  const own = surroundings.folders.filter((folder) => directories.list(folder).entries.has(plugin.manifest));
  return [...own, ...folders].map((folder) => ({ folder, manifest: path.join(folder, plugin.manifest) }));
}

/** Paths that a manifest names for `mcpServers`; those that lead out of the plugin are left out. */
function namedPaths(value: unknown, folder: string): readonly string[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  return given
    .filter((item) => typeof item === 'string' && item.endsWith('.json'))
    .map((item) => path.resolve(folder, String(item)))
    .filter((absolute) => isWithin(folder, absolute));
}

function candidatesOf(client: Client, plugin: McpPlugin, root: PluginRoot, surroundings: Surroundings): Candidate[] {
  const { value, isWhole } = manifestOf(root.manifest, surroundings);
  const name = typeof value.name === 'string' ? value.name : path.basename(root.folder);
  const file: McpFile = {
    path: plugin.manifest,
    scope: plugin.scope,
    format: 'json',
    rootKey: 'mcpServers',
    // A host without variables of its own may have some in plugins: there is no record.
    ...(client.mcp?.variables === undefined ? { areVariablesUnknown: true } : {}),
    evidence: plugin.evidence,
  };
  const { mcpServers } = value;
  const own = plugin.file === undefined ? [] : [path.join(root.folder, plugin.file)];
  const paths = plugin.isPathRead === true ? namedPaths(mcpServers, root.folder) : [];
  const isInline = typeof mcpServers === 'object' && mcpServers !== null;
  const inline = isInline || !isWhole ? [root.manifest] : [];
  return [...new Set([...own, ...paths, ...inline])].map((absolute) => ({
    client,
    file: absolute === root.manifest ? file : { ...file, path: path.basename(absolute), isFlatRead: true },
    absolute,
    folder: root.folder,
    plugin: name,
    ...(plugin.isPathRead === true ? { manifest: root.manifest } : {}),
  }));
}

/** Files with servers of the plugins and extensions that lie in the project, and of the user's extensions. */
export function pluginCandidates(
  client: Client,
  surroundings: Surroundings,
  manifests: readonly DiscoveredFile[],
): readonly Candidate[] {
  return (client.mcp?.plugins ?? []).flatMap((plugin) => {
    const roots = plugin.scope === 'extension' ? extensionRoots(plugin, surroundings) : rootsOf(plugin, manifests);
    return roots.flatMap((root) => candidatesOf(client, plugin, root, surroundings));
  });
}
