export type { Analysis, Location, PlacedDirective, RawFinding, RuleCrash, Timing } from './analyze.ts';
export type { Conclusion } from './conclude.ts';
export { defineRule, defineWorkspaceRule } from './define-rule.ts';
export type { Directive, DirectiveFault, DirectiveScope } from './directives.ts';
export { createEngine, type Engine, type EngineInput, noFiles } from './engine.ts';
export type {
  ClientEffect,
  Finding,
  FindingClient,
  Fix,
  LintReport,
  Place,
  Severity,
  SeveritySetting,
  Summary,
  TextEdit,
} from './finding.ts';
export { hashText } from './fingerprint.ts';
export { applyFixes, type FixedText } from './fix.ts';
export { formatMessage } from './message.ts';
export { expectation, nearest } from './nearest.ts';
export { locate } from './place.ts';
export { isWorkspaceRule, type Settings } from './plan.ts';
export type {
  DocumentRule,
  Extracted,
  FileView,
  MessageData,
  OptionsSchema,
  PresetEntry,
  PresetName,
  Report,
  Rule,
  RuleContext,
  RuleMeta,
  RuleSetting,
  RuleSource,
  ScannerHit,
  VisitTable,
  WorkspaceContext,
  WorkspaceReport,
  WorkspaceRule,
} from './rule.ts';
export {
  describeSeverity,
  presetNames,
  presetSetting,
  presetSettings,
  type RuleEntry,
  withEntries,
} from './settings.ts';
