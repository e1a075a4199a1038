export type { ServerCapture, ServerStatus } from './capture.ts';
export type { ReadConfigsInput } from './config/read-input.ts';
export { type FoundConfig, readServerConfigs, type ServerConfigs } from './config/read-server-configs.ts';
export { maskText } from './config/shown-transport.ts';
export { type AddedEntries, addEntries } from './kit/add-entries.ts';
export { type CatalogueServer, catalogue, type Kit, kitServers, kits, launchOf } from './kit/catalogue.ts';
export { figures } from './kit/figures.generated.ts';
export type { KitFigures } from './kit/kit-figures.ts';
export { type KitFile, kitEntry, kitFileOf } from './kit/kit-file.ts';
export { configHash } from './lock/config-hash.ts';
export { diffServer, type ServerChange, type TextChange, type ToolChange } from './lock/lock-diff.ts';
export {
  LOCK_FILE,
  LOCK_VERSION,
  type LockedCounts,
  type LockedServer,
  type LockedTool,
  type McpLock,
} from './lock/lock-file.ts';
export { lockServer, type MeasuredEntry, makeLock } from './lock/make-lock.ts';
export {
  findLocked,
  isSameEntry,
  type LockedEntry,
  parseLock,
  readLock,
  staleEntry,
  writeLock,
} from './lock/read-lock.ts';
export { redact, secretValues } from './measure/configured-values.ts';
export { claudeCodeHandshake, type Handshake, handshakeOf } from './measure/handshake.ts';
export { defaultLimits, type MeasureLimits } from './measure/limits.ts';
export { type MeasureOptions, measureServers } from './measure/measure-servers.ts';
export { type ServeOptions, type ServingSops, serveSops } from './serve/serve-sops.ts';
export { type ServedSop, type ServedSops, servedSops } from './serve/served-sops.ts';
export type {
  ConfigPlace,
  ConfigProblem,
  ConfigScope,
  ServerConfig,
  ShownTransport,
  Transport,
  UnresolvedVariable,
} from './server-config.ts';
export {
  type FetchedSops,
  fetchFromServer,
  type ListedSops,
  type ListOptions,
  listFromServer,
} from './source/from-server.ts';
export type { FoundSop } from './source/retrieve-style.ts';
export type { SourceOptions } from './source/source-talk.ts';
