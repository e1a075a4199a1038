import type { SourceOptions } from '@sopwright/mcp';
import { type FetchFromServer, findRegistry, type ListFromServer } from '@sopwright/workspace/registry';
import { readList } from '../options.ts';

/** How the registry asks MCP servers for SOPs; a command hands it to `syncRegistry` and `addSource`. */
export interface RegistryServers {
  readonly fetchFromServer: FetchFromServer;
  readonly listFromServer: ListFromServer;
}

/**
 * What asks MCP servers. Commands run in the folder of the registry. Variables in a source get their values with
 * `--start` alone: without it, a registry of others could have them sent to an address of its choice.
 */
export function registryServers(asked: Readonly<Record<string, unknown>>): RegistryServers {
  const cwd = process.cwd();
  const phrases = readList(asked, 'query');
  const options: SourceOptions = {
    cwd: findRegistry(cwd) ?? cwd,
    ...(asked.start === true ? { env: process.env } : {}),
  };
  return {
    // Loaded on demand: most registries have no server.
    async fetchFromServer(source, names) {
      const { fetchFromServer } = await import('../server-asking.ts');
      return fetchFromServer(source, names, options);
    },
    async listFromServer(source) {
      const { listFromServer } = await import('../server-asking.ts');
      const { sops, problems } = await listFromServer(source, {
        ...options,
        ...(phrases === undefined ? {} : { phrases }),
      });
      return { names: sops.map(({ name }) => name), problems };
    },
  };
}
