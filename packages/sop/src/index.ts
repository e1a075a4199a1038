export { sopOf } from './parse-sop.ts';
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
} from './sop.ts';
