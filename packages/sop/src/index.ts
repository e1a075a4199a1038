export type {
  FilePlan,
  GenerationProblem,
  LoadedSop,
  PlannedFile,
  PlannedRegion,
} from './generating/file-plan.ts';
export { planSkills, type SkillsInput, type SkillsPlan } from './generating/plan-skills.ts';
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
