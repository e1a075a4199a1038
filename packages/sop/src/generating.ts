export type { FilePlan, GenerationProblem, LoadedSop, PlannedFile, PlannedRegion } from './generating/file-plan.ts';
export {
  fileSubject,
  findRegion,
  readFileMarker,
  regionLines,
  regionSubject,
  withFileMarker,
  withRegion,
} from './generating/marker.ts';
export { planGeneration } from './generating/plan-generation.ts';
export { isPortablePath, regionName } from './generating/plan-paths.ts';
export { planSkills, type SkillsInput, type SkillsPlan } from './generating/plan-skills.ts';
export { slugOf } from './generating/sop-names.ts';
export { standaloneDescription } from './generating/standalone-skill.ts';
