export { replayAgents } from './agents.ts';
export { type Bound, type Budgets, type ClientBudget, guidelineBudgets, withBudgets } from './budgets.ts';
export { type Breach, checkBudgets, unjudgedBudgets } from './check.ts';
export {
  type Change,
  type ClientChange,
  type Comparison,
  compareMeasurements,
  type ItemChange,
  type ServerChange,
  serverKey,
  type ToolChange,
  type Visibility,
} from './compare.ts';
export type { ClientReplay, ClientSetup, Measured, MeasureInput, StartupServer } from './ground.ts';
export { serversOf } from './ground.ts';
export { loadedInstructions } from './instructions.ts';
export { markedWindow, plainModelId } from './listing/claude-code-budget.ts';
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
  ToolCost,
} from './measurement.ts';
export type { ServerProjection, ServerTools, ToolProjection, WireTool } from './server-projection.ts';
export { claudeTokenizer, estimateClaudeTokens } from './servers/claude-estimate.ts';
export { projectServers, type ServersInput } from './servers/project-servers.ts';
export {
  definitionsText,
  frameText,
  projectedText,
  startupTexts,
  wireCost,
  wireText,
} from './servers/startup-texts.ts';
export { listedSources } from './sources.ts';
export { lostTriggers } from './trigger-phrases.ts';
