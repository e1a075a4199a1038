import type { Budgets } from '@sopwright/budget';
import type { ClientId } from '@sopwright/clients';
import type { PresetName, RuleEntry, Severity } from '@sopwright/lint';

/** The mildest severity that makes a run fail, or `never`. */
export type FailOn = Severity | 'never';

/** All values of `failOn`. */
export const failOnLevels: readonly FailOn[] = ['error', 'warning', 'info', 'never'];

/** Rules for some files only. */
export interface Override {
  /** Globs relative to the configuration file; a leading `!` takes files out again. */
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, RuleEntry>>;
}

/** What stands in a configuration file. Globs and paths are relative to the file. */
export interface Config {
  readonly $schema?: string;
  /** Presets (at most one) and other configuration files, laid over each other in order. */
  readonly extends?: string | readonly string[];
  readonly preset?: PresetName;
  readonly clients?: readonly ClientId[];
  /** Globs of files and folders that are not looked at; a leading `!` takes them in again. */
  readonly ignores?: readonly string[];
  readonly failOn?: FailOn;
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  /** The last one that matches a file wins. */
  readonly overrides?: readonly Override[];
  /** Path of the baseline file. */
  readonly baseline?: string;
  /** Bounds for what `sopwright budget` measures. */
  readonly budgets?: Budgets;
  readonly mcp?: McpSettings;
}

/** What a configuration says of MCP servers. */
export interface McpSettings {
  /** Names of servers that `sopwright mcp` may start or call without being told so by `--start`. */
  readonly start?: readonly string[];
}

/** Keys of {@link McpSettings}. */
export const mcpKeys: readonly (keyof McpSettings)[] = ['start'];

/** Keys of {@link Config}. */
export const configKeys: readonly (keyof Config)[] = [
  '$schema',
  'extends',
  'preset',
  'clients',
  'ignores',
  'failOn',
  'rules',
  'overrides',
  'baseline',
  'budgets',
  'mcp',
];
