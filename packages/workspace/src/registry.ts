export { type AddInput, type AddResult, addSource } from './registry/add-source.ts';
export type { FetchFromServer, ListFromServer, ServerAnswer } from './registry/fetch-sources.ts';
export { type LoadedRegistry, loadRegistry, loadSops, originOf } from './registry/load-registry.ts';
export { findRegistry, type OpenRegistry, openRegistry, placeOf } from './registry/open-registry.ts';
export type { SyncChange, SyncProblem } from './registry/sync-changes.ts';
export { type SyncInput, type SyncResult, syncRegistry } from './registry/sync-registry.ts';
