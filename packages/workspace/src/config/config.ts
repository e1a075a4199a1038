import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Budgets } from '@sopwright/budget';
import { type ClientId, defaultClientIds } from '@sopwright/clients';
import { type PresetName, presetNames, type Rule, type RuleEntry } from '@sopwright/lint';
import { errorCode, unreadableReason } from '../discovery/directories.ts';
import type { IgnoreGlobs } from '../discovery/ignoring.ts';
import { foldersUpward, shownPath } from '../paths.ts';
import { ProblemError, type ProblemPlace } from '../problem-error.ts';
import { readOwnText } from '../reading/read.ts';
import { checkConfig } from './config-check.ts';
import { importConfig } from './config-code.ts';
import type { Config, FailOn, Override } from './config-shape.ts';
import { type ConfigSource, codeSource, jsonSource } from './config-source.ts';

/** Names of a configuration file. */
export const configFileNames: readonly string[] = [
  'sopwright.config.jsonc',
  'sopwright.config.json',
  'sopwright.config.mjs',
  'sopwright.config.ts',
];

/** What to load. */
export interface LoadConfigInput {
  /** Working directory, absolute: the search goes upward from here. */
  readonly cwd: string;
  /** All rules that a configuration may name. */
  readonly rules: readonly Rule[];
  /** A file named by the user, instead of a search. */
  readonly file?: string;
  /** Reads JSON only: nothing of the project is run. */
  readonly noCodeConfig?: boolean;
}

/** An override and the folder (absolute) its globs are relative to. */
export interface ResolvedOverride extends Override {
  readonly base: string;
}

/** A configuration with everything it extends laid together, and defaults for the rest. */
export interface ResolvedConfig {
  /** Absolute path of the configuration file; absent where there is none. */
  readonly file?: string;
  /** All files that were read, absolute, for whoever watches them. */
  readonly files: readonly string[];
  /** A code configuration that was found and, as asked, not run. */
  readonly skippedCode?: string;
  readonly preset: PresetName;
  readonly clients: readonly ClientId[];
  readonly ignores: readonly IgnoreGlobs[];
  readonly failOn: FailOn;
  readonly rules: Readonly<Record<string, RuleEntry>>;
  readonly overrides: readonly ResolvedOverride[];
  /** Absolute path of the baseline file, where the configuration names one. */
  readonly baseline?: string;
  /** Bounds that the configuration files set, outermost last; those of the preset are not among them. */
  readonly budgets: readonly Budgets[];
  /** Names of MCP servers that may be started or called. */
  readonly mcpStart: readonly string[];
}

/** The configuration of a project that has none. */
export const defaultConfig: ResolvedConfig = {
  files: [],
  preset: 'recommended',
  clients: defaultClientIds,
  ignores: [],
  failOn: 'error',
  rules: {},
  overrides: [],
  budgets: [],
  mcpStart: [],
};

function isCode(file: string): boolean {
  return !/\.jsonc?$/.test(file);
}

async function readSource(file: string, input: LoadConfigInput): Promise<ConfigSource> {
  const shown = shownPath(input.cwd, file);
  if (!/\.(?:jsonc?|mjs|ts)$/.test(file)) {
    throw new ProblemError('config', `"${shown}" is no configuration file, expected .jsonc, .json, .mjs or .ts.`);
  }
  let content: string;
  try {
    content = readOwnText(file);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') throw new ProblemError('config', `The configuration "${shown}" does not exist.`);
    const message = `The configuration cannot be read: ${unreadableReason(code)}.`;
    throw new ProblemError('config', message, { place: { file: shown } });
  }
  return isCode(file) ? codeSource(file, shown, await importConfig(file, shown)) : jsonSource(file, shown, content);
}

function laidOver(below: RuleEntry | undefined, above: RuleEntry): RuleEntry {
  const options = typeof below === 'object' ? below[1] : {};
  const [severity, own] = typeof above === 'object' ? above : [above, {}];
  const merged = { ...options, ...own };
  return Object.keys(merged).length === 0 ? severity : [severity, merged];
}

function layOver(below: ResolvedConfig, config: Config, file: string): ResolvedConfig {
  const base = path.dirname(file);
  const { preset, clients, failOn, ignores, rules = {}, overrides = [], baseline, budgets, mcp } = config;
  const laid = Object.entries(rules).map(([id, entry]) => [id, laidOver(below.rules[id], entry)] as const);
  return {
    ...below,
    file,
    files: [...below.files, file],
    ...(preset === undefined ? {} : { preset }),
    ...(clients === undefined ? {} : { clients }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(baseline === undefined ? {} : { baseline: path.resolve(base, baseline) }),
    ...(budgets === undefined ? {} : { budgets: [...below.budgets, budgets] }),
    mcpStart: mcp?.start ?? below.mcpStart,
    ignores: ignores === undefined ? below.ignores : [...below.ignores, { base, globs: ignores }],
    rules: { ...below.rules, ...Object.fromEntries(laid) },
    overrides: [...below.overrides, ...overrides.map((override) => ({ ...override, base }))],
  };
}

interface Loading {
  readonly input: LoadConfigInput;
  /** Files that wait for what they extend, outermost first. */
  readonly chain: readonly string[];
}

interface Extending extends Loading {
  /** The file that extends another, and where it says so. */
  readonly from: string;
  readonly place: ProblemPlace;
}

/** The file that `extends` names. @throws ProblemError `config` where it cannot be had. */
function extendedFile(name: string, { input, chain, from, place }: Extending): string {
  const file = path.resolve(path.dirname(from), name);
  const problem = !existsSync(file)
    ? 'does not exist'
    : [...chain, from].includes(file)
      ? 'extends this file in turn'
      : input.noCodeConfig === true && isCode(file)
        ? 'is code and was not to be run'
        : undefined;
  if (problem === undefined) return file;
  throw new ProblemError('config', `extends names "${name}", which ${problem}.`, { place });
}

async function loadOver(below: ResolvedConfig, file: string, loading: Loading): Promise<ResolvedConfig> {
  const source = await readSource(file, loading.input);
  const config = await checkConfig(source, loading.input.rules);
  const names = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? []);
  let laid = below;
  for (const [at, name] of names.entries()) {
    const preset = presetNames.find((known) => known === name);
    if (preset !== undefined) laid = { ...laid, preset };
    else {
      const next = extendedFile(name, { ...loading, from: file, place: source.place(['extends', at]) });
      laid = await loadOver(laid, next, { ...loading, chain: [...loading.chain, file] });
    }
  }
  return layOver(laid, config, file);
}

function findFile(cwd: string): string | undefined {
  for (const folder of foldersUpward(cwd)) {
    const [found, other] = configFileNames.filter((name) => existsSync(path.join(folder, name)));
    if (found === undefined) continue;
    if (other !== undefined) {
      throw new ProblemError('config', `${found} and ${other} stand side by side, expected one.`, {
        place: { file: shownPath(cwd, path.join(folder, found)) },
      });
    }
    return path.join(folder, found);
  }
  return undefined;
}

/**
 * Loads the configuration: the file named, or the nearest one upward from the working directory, laid over everything
 * it extends. Where `noCodeConfig` meets a code configuration, the defaults hold and `skippedCode` says so.
 *
 * @throws ProblemError `config` where it cannot be read, or anything in it is not known.
 */
export async function loadConfig(input: LoadConfigInput): Promise<ResolvedConfig> {
  const file = input.file === undefined ? findFile(input.cwd) : path.resolve(input.cwd, input.file);
  if (file === undefined) return defaultConfig;
  if (input.noCodeConfig === true && isCode(file)) {
    if (input.file === undefined) return { ...defaultConfig, skippedCode: file };
    throw new ProblemError('config', `"${input.file}" is code and was not to be run.`);
  }
  return loadOver(defaultConfig, file, { input, chain: [] });
}
