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
  type ToolChange,
  type Visibility,
} from './compare.ts';
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
export type { McpMode, ServerProjection, ServerTools, ToolProjection, WireTool } from './server-projection.ts';
