import type { FetchFromServer, ListFromServer } from '@sopwright/workspace';

/** How the registry asks MCP servers for SOPs; a command hands it to `syncRegistry` and `addSource`. */
export interface RegistryServers {
  readonly fetchFromServer?: FetchFromServer;
  readonly listFromServer?: ListFromServer;
}

/** What asks MCP servers. */
export function registryServers(): RegistryServers {
  return {};
}
