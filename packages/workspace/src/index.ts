export { type AccessInput, type AnthropicAccess, anthropicAccess } from './anthropic-access.ts';
export { type CountRequest, countTokensExactly, countToolsExactly } from './anthropic-count.ts';
export {
  type AppliedBaseline,
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  type BaselineView,
  DEFAULT_BASELINE,
  makeBaseline,
  readBaseline,
  type StaleEntry,
  writeBaseline,
} from './baseline.ts';
export { type AnalysisCache, type CacheInput, DEFAULT_CACHE, openCache } from './cache.ts';
export { type CachedCounter, type CachedCounterInput, cachedCounter } from './cached-counter.ts';
export { affectedPaths, changedPaths } from './changed.ts';
export {
  type ClientSettingsFound,
  type ClientSettingsInput,
  type ReadSetting,
  readClientSettings,
  readSets,
  settingNames,
} from './client-settings.ts';
export {
  configFileNames,
  defaultConfig,
  type LoadConfigInput,
  loadConfig,
  type ResolvedConfig,
  type ResolvedOverride,
} from './config.ts';
export { type Config, configKeys, type FailOn, failOnLevels, type Override } from './config-shape.ts';
export { type CountCache, type CountCacheInput, openCountCache } from './count-cache.ts';
export { createDirectories, errorCode, unreadableReason } from './directories.ts';
export { type DiscoverInput, type Discovery, discover } from './discover.ts';
export { createFileView, type DiskFileView, type FileViewInput } from './file-view.ts';
export { type FixedFile, type FixedFiles, type FixInput, fixFiles } from './fix-files.ts';
export { type Flags, type FlagTexts, readFlags } from './flags.ts';
export { exportTree, type GitTree } from './git-tree.ts';
export type { IgnoreGlobs } from './ignoring.ts';
export {
  type InstructionFilesInput,
  type InstructionFileView,
  openInstructionFiles,
} from './instruction-files.ts';
export { foldersUpward, isWithin, shownPath } from './paths.ts';
export { type ProblemCode, type ProblemDetails, ProblemError, type ProblemPlace } from './problem-error.ts';
export { createProjects, type Projects } from './projects.ts';
export { type Ratchet, type RatchetInput, ratchet } from './ratchet.ts';
export { MAX_BYTES, readDocument, readOwnText, type UnreadablePath } from './read.ts';
export { type FoundDocuments, type ReadDocumentsInput, readDocuments } from './read-documents.ts';
export { type LintRun, type RunInput, runLint } from './run.ts';
export type { DiscoveredFile, SkippedPath } from './search.ts';
export { type ScanSecrets, scanSecrets } from './secrets.ts';
export { type SettingsInput, type SettingsResolver, settingsResolver } from './settings-resolver.ts';
export type { StdinFile } from './stdin.ts';
export { loadTokenCounter } from './token-counter.ts';
export { type Watcher, type WatchInput, watchFiles } from './watch.ts';
export { writeAtomically } from './write-atomically.ts';
