export { clientsRefusingField, fieldsKnownTo, readingEffects } from './effects.ts';
export { type FetchedPackage, fetchedPackage, type PackageKind } from './fetched-package.ts';
export { type KnownServer, type ServerProxy, serverBundles, serverProxies } from './known-servers.ts';
export type {
  McpFacts,
  McpFile,
  McpPlatform,
  McpPlugin,
  McpRootKey,
  McpSettingList,
  McpSettings,
  McpTransport,
  McpValueType,
  McpVariableForm,
} from './mcp-facts.ts';
export type {
  DeferralRule,
  DroppedKey,
  LoadingSetting,
  McpPrompt,
  ServerTextForm,
  TextCap,
  ToolDefinitionForm,
  ToolNameForm,
} from './mcp-prompt.ts';

export { clientById, clients, defaultClientIds, isClientId } from './registry.ts';
export { type RootReading, rootsReading } from './roots.ts';
export type {
  AgentListing,
  InstructionFacts,
  InstructionSource,
  ListingBudget,
  SettingFact,
  SettingsFile,
  SettingType,
  SkillListing,
  StartupFacts,
  StartupFolder,
  StartupModel,
} from './startup.ts';
export {
  type Client,
  type ClientId,
  clientIds,
  type Effect,
  type Evidence,
  type FieldFact,
  type FieldFacts,
  type FieldType,
  type Limit,
  type Limits,
  type ReadingCase,
  type ReadingFact,
  readingCases,
  type SkillRoot,
} from './types.ts';
