export type {
  FilePlan,
  GenerationProblem,
  LoadedSop,
  PlannedFile,
  PlannedRegion,
} from './generating/file-plan.ts';
export { sopOf } from './parsing/parse-sop.ts';
export type {
  RequirementLevel,
  Sop,
  SopConstraint,
  SopConstraints,
  SopKeyword,
  SopParameter,
  SopSection,
  SopSectionKind,
  SopStep,
  SopText,
  SopTool,
} from './parsing/sop.ts';
export type { PluginDeclaration, SopSelection } from './registry/plugin-declaration.ts';
export {
  REGISTRY_FILE,
  type Registry,
  type RegistryProblem,
  type RegistrySop,
  type RegistrySource,
  type SourceServer,
} from './registry/registry.ts';
export {
  type LockedSop,
  type LockedSource,
  REGISTRY_LOCK_FILE,
  REGISTRY_LOCK_VERSION,
  type RegistryLock,
  SOP_STORE,
} from './registry/registry-lock.ts';
export { createSearch, type Ranked, type Search, type SearchEntry } from './search/search.ts';
export { overviewOf, searchEntryOf } from './search/sop-entry.ts';
