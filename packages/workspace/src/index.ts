export type { AnalysisThread } from './analyzing/analyze-all.ts';
export type { ThreadWork } from './analyzing/shares.ts';
export { analyzeOnThread, type ThreadInput } from './analyzing/thread.ts';
export { applyBaseline, DEFAULT_BASELINE } from './baseline/baseline.ts';
export { type Ratchet, type RatchetInput, ratchet } from './baseline/ratchet.ts';
export { type AnalysisCache, type CacheInput, DEFAULT_CACHE, openCache } from './cache/cache.ts';
export {
  configFileNames,
  defaultConfig,
  type LoadConfigInput,
  loadConfig,
  type ResolvedConfig,
} from './config/config.ts';
export { type Config, configKeys, type FailOn, failOnLevels, type Override } from './config/config-shape.ts';
export { type Flags, type FlagTexts, readFlags } from './config/flags.ts';
export { type SettingsInput, type SettingsResolver, settingsResolver } from './config/settings-resolver.ts';
export { type AnthropicAccess, anthropicAccess } from './counting/anthropic-access.ts';
export { countTokensExactly, countToolsExactly } from './counting/anthropic-count.ts';
export { type CachedCounter, type CachedCounterInput, cachedCounter } from './counting/cached-counter.ts';
export { type CountCache, type CountCacheInput, openCountCache } from './counting/count-cache.ts';
export { loadTokenCounter } from './counting/token-counter.ts';
export { createDirectories, type Directories, errorCode, unreadableReason } from './discovery/directories.ts';
export { type DiscoverInput, type Discovery, discover } from './discovery/discover.ts';
export type { IgnoreGlobs } from './discovery/ignoring.ts';
export { holdManySkills } from './discovery/many-skills.ts';
export { createProjects, type Projects } from './discovery/projects.ts';
export type { DiscoveredFile, SkippedPath } from './discovery/search.ts';
export { affectedPaths, changedPaths } from './git/changed.ts';
export { exportTree, type GitTree } from './git/git-tree.ts';
export { beforeOwnEnd } from './own-end.ts';
export { foldersUpward, isWithin, shownPath } from './paths.ts';
export { type ProblemCode, type ProblemDetails, ProblemError, type ProblemPlace } from './problem-error.ts';
export { type ClientSettingsInput, readClientSettings, readSets, settingNames } from './reading/client-settings.ts';
export { createFileView, type DiskFileView, type FileViewInput } from './reading/file-view.ts';
export {
  type InstructionFilesInput,
  type InstructionFileView,
  openInstructionFiles,
} from './reading/instruction-files.ts';
export { MAX_BYTES, readDocument, readOwnText, type UnreadablePath } from './reading/read.ts';
export { type FoundDocuments, type ReadDocumentsInput, readDocuments } from './reading/read-documents.ts';
export type { StdinFile } from './reading/stdin.ts';
export { type LintRun, type RunInput, runLint } from './run.ts';
export { type ScanSecrets, scanSecrets } from './secrets.ts';
export { type Watcher, type WatchInput, watchFiles } from './watch.ts';
export { type FixedFile, type FixedFiles, type FixInput, fixFiles } from './writing/fix-files.ts';
export { type FileChange, writeAll } from './writing/write-all.ts';
export { writeAtomically } from './writing/write-atomically.ts';
