export type {
  FilePlan,
  GenerationProblem,
  LoadedSop,
  PlannedFile,
  PlannedRegion,
} from './generating/file-plan.ts';
export {
  fileSubject,
  findRegion,
  type MarkedRegion,
  type MarkedText,
  type Marker,
  readFileMarker,
  regionLines,
  regionSubject,
  withFileMarker,
  withRegion,
} from './generating/marker.ts';
export { type PlanGenerationInput, type PlannedGeneration, planGeneration } from './generating/plan-generation.ts';
export { byCodeUnits, isPortablePath, regionName } from './generating/plan-paths.ts';
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
