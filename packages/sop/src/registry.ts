export { addEntries } from './registry/add-entries.ts';
export { checkMarkdownFile } from './registry/addresses.ts';
export { pathOfSop, remoteNameOf } from './registry/check-registry.ts';
export {
  type ManifestClient,
  manifestClients,
  type PluginDeclaration,
  type SopSelection,
} from './registry/plugin-declaration.ts';
export { readRegistry } from './registry/read-registry.ts';
export { canonicalSource, printRegistryLock, readRegistryLock } from './registry/read-registry-lock.ts';
export {
  type FolderSource,
  type GitSource,
  type McpSource,
  type NpmSource,
  type Promotion,
  REGISTRY_FILE,
  REGISTRY_VERSION,
  type Registry,
  type RegistryProblem,
  type RegistrySop,
  type RegistrySource,
  type SopStatus,
  type SourceServer,
  sopStatuses,
} from './registry/registry.ts';
export {
  type LockedSop,
  type LockedSource,
  REGISTRY_LOCK_FILE,
  REGISTRY_LOCK_VERSION,
  type RegistryLock,
  SOP_STORE,
} from './registry/registry-lock.ts';
export { type SopUse, sopsNamed, usesOf } from './registry/uses.ts';
