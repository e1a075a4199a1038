export type { CaseOutcome } from './check-case.ts';
export { checkRule, type RuleCheck, type RuleOutcome } from './check-rule.ts';
export { type FileContent, type FixtureCase, readCases } from './fixture-case.ts';
