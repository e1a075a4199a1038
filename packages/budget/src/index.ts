export { replayAgents } from './agents.ts';
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
export { type Reach, readBy } from './reach.ts';
export type { McpMode, ServerProjection, ServerTools, ToolProjection, WireTool } from './server-projection.ts';
export { listedSources } from './sources.ts';
export { lostTriggers, type TriggerFinder, triggerPhrases } from './trigger-phrases.ts';
