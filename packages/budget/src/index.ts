export { replayAgents } from './agents.ts';
export { type Bound, type Budgets, type ClientBudget, guidelineBudgets, withBudgets } from './budgets.ts';
export { type Breach, checkBudgets } from './check.ts';
export {
  type Change,
  type ClientChange,
  type CompareInput,
  type Comparison,
  compareMeasurements,
  deltaOf,
  type EntryHashes,
  type ItemChange,
  type ServerChange,
  serverKey,
  type ToolChange,
  type Visibility,
} from './compare.ts';
export type { ClientReplay, ClientSetup, LoadedText, Measured, MeasureInput, StartupServer } from './ground.ts';
export {
  type InstructionFiles,
  type LoadedInstruction,
  type LoadedInstructions,
  loadedInstructions,
} from './instructions.ts';
export { replayListing } from './listing/replay.ts';
export type {
  ClientSetting,
  ClientSettings,
  EntryState,
  ListedSource,
  Listing,
  ListingEntry,
  ListingInput,
  Model,
} from './listing.ts';
export { measureStartup } from './measure.ts';
export type {
  ClientCost,
  ItemCost,
  ItemInClient,
  ListingCost,
  Measurement,
  PluginCost,
  ServerCost,
  ServerInClient,
  TokenEstimate,
  TokenUnit,
  ToolCost,
} from './measurement.ts';
export { type Reach, readBy } from './reach.ts';
export type {
  McpMode,
  ServerProjection,
  ServerTools,
  ToolProjection,
  WireTool,
} from './server-projection.ts';
export {
  CLAUDE_TOOLS_FIT,
  type ClaudeEstimate,
  type ClaudeTokenizer,
  claudeTokenizer,
  estimateClaudeTokens,
  schemaProperties,
} from './servers/claude-estimate.ts';
export { projectServers, type ServersInput } from './servers/project-servers.ts';
export {
  definitionsText,
  frameText,
  projectedText,
  type StartupTexts,
  startupTexts,
  wireCost,
  wireText,
} from './servers/startup-texts.ts';
export { listedSources } from './sources.ts';
export { lostTriggers, type TriggerFinder, triggerPhrases } from './trigger-phrases.ts';
