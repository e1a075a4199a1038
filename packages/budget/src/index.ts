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
