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
export { createSearch, type Ranked, type Search, type SearchEntry } from './search/search.ts';
export { overviewOf, searchEntryOf } from './search/sop-entry.ts';
