export { applyPlan } from './generating/apply-plan.ts';
export { comparePlan } from './generating/compare-plan.ts';
export {
  conflictsOf,
  type GenerationChange,
  type GenerationItem,
  type GenerationState,
  type GenerationStatus,
  isConflict,
  isUpToDate,
} from './generating/generation-state.ts';
export { LEDGER_FILE } from './generating/ledger.ts';
