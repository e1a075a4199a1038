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
export type { McpMode, ServerProjection, ServerTools, ToolProjection, WireTool } from './server-projection.ts';
