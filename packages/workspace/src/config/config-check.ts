import { type ClientId, clientIds } from '@sopwright/clients';
import {
  expectation,
  isWorkspaceRule,
  type PresetName,
  presetNames,
  type Rule,
  type RuleEntry,
  type SeveritySetting,
} from '@sopwright/lint';
import { readBudgets } from './config-budgets.ts';
import {
  type ConfigValue,
  readEntries,
  readItems,
  readText,
  readWord,
  refuse,
  refuseValue,
  rootOf,
} from './config-problems.ts';
import { type Config, configKeys, failOnLevels, type McpSettings, mcpKeys, type Override } from './config-shape.ts';
import type { ConfigSource } from './config-source.ts';
import { loadOptionsCheck, type OptionsCheck } from './option-problems.ts';

/** Severities as a configuration writes them. */
export const severitySettings: readonly SeveritySetting[] = ['error', 'warning', 'info', 'off'];

/** What a configuration may name, and how options are checked. */
interface Known {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly check: OptionsCheck | undefined;
}

type Entries = Readonly<Record<string, RuleEntry>>;

function readRuleEntry(rule: Rule, at: ConfigValue, known: Known): RuleEntry {
  if (!Array.isArray(at.value)) return readWord(at, 'severity', severitySettings);
  const [severity, options, ...more] = readItems(at);
  if (severity === undefined || more.length > 0)
    return refuseValue(at, 'a severity, or a list of severity and options');
  const word = readWord(severity, 'severity', severitySettings);
  if (options === undefined) return word;
  const schema = rule.meta.options?.schema;
  if (schema === undefined) return refuse(options, `${rule.meta.id} has options in the configuration, but takes none.`);
  readEntries(options);
  known.check?.(schema, options);
  return typeof options.value === 'object' && options.value !== null ? [word, options.value] : word;
}

function readRules(at: ConfigValue, known: Known): Entries {
  const entries = readEntries(at).map(([id, entry]) => {
    const rule = known.rules.get(id);
    if (rule !== undefined) return [id, readRuleEntry(rule, entry, known)] as const;
    return refuse(entry, `"${id}" is no rule, ${expectation(id, [...known.rules.keys()])}.`, 'key');
  });
  return Object.fromEntries(entries);
}

function readTexts(at: ConfigValue): readonly string[] {
  return readItems(at).map((item) => readText(item));
}

function readOverride(at: ConfigValue, known: Known): Override {
  const fields = new Map(readEntries(at, ['files', 'rules']));
  const files = fields.get('files');
  const rules = fields.get('rules');
  if (files === undefined || rules === undefined) return refuseValue(at, '"files" and "rules"');
  const entries = readRules(rules, known);
  for (const id of Object.keys(entries)) {
    const rule = known.rules.get(id);
    const [entry] = [entries[id]];
    // Options of a rule over all files cannot differ by file: they would be dropped without a word.
    if (rule !== undefined && isWorkspaceRule(rule) && Array.isArray(entry)) {
      refuse({ ...rules, path: [...rules.path, id] }, `${id} compares all files, its options stand in "rules".`);
    }
  }
  return { files: readTexts(files), rules: entries };
}

function readExtends(at: ConfigValue): readonly string[] {
  const items = Array.isArray(at.value) ? readItems(at) : [{ ...at, value: readText(at, 'a preset or "./file"') }];
  const presets: string[] = [];
  for (const item of items) {
    const text = readText(item, 'a preset or "./file"');
    if (/^\.{1,2}\//.test(text)) continue;
    presets.push(readWord(item, 'preset (a file begins with "./")', presetNames));
    if (presets.length > 1) refuse(item, `extends names the presets ${presets.join(' and ')}, expected one.`);
  }
  return items.map((item) => readText(item));
}

function readClients(at: ConfigValue): readonly ClientId[] {
  const ids = readItems(at).map((item) => readWord(item, 'client', clientIds));
  return ids.length === 0 ? refuseValue(at, 'at least one client') : [...new Set(ids)];
}

function readMcp(at: ConfigValue): McpSettings {
  const start = new Map(readEntries(at, mcpKeys)).get('start');
  return start === undefined ? {} : { start: readTexts(start) };
}

function readField(key: keyof Config, at: ConfigValue, known: Known): Partial<Config> {
  switch (key) {
    case '$schema':
      return { $schema: readText(at) };
    case 'extends':
      return { extends: readExtends(at) };
    case 'preset':
      return { preset: readWord<PresetName>(at, 'preset', presetNames) };
    case 'clients':
      return { clients: readClients(at) };
    case 'ignores':
      return { ignores: readTexts(at) };
    case 'failOn':
      return { failOn: readWord(at, 'level of failOn', failOnLevels) };
    case 'rules':
      return { rules: readRules(at, known) };
    case 'overrides':
      return { overrides: readItems(at).map((item) => readOverride(item, known)) };
    case 'baseline':
      return { baseline: readText(at, 'a path') };
    case 'budgets':
      return { budgets: readBudgets(at) };
    case 'mcp':
      return { mcp: readMcp(at) };
  }
}

function hasOptions(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length > 1 && typeof value[1] === 'object';
  return Object.values(value).some(hasOptions);
}

/**
 * Checks a configuration: every key, rule, option, client, preset and severity is known and every value is one that is
 * taken.
 *
 * @throws ProblemError `config` at the first problem, with the place and the name that was probably meant.
 */
export async function checkConfig(source: ConfigSource, rules: readonly Rule[]): Promise<Config> {
  const known: Known = {
    rules: new Map(rules.map((rule) => [rule.meta.id, rule])),
    check: hasOptions(source.value) ? await loadOptionsCheck() : undefined,
  };
  const config: Partial<Config> = {};
  for (const [key, at] of readEntries(rootOf(source), configKeys)) {
    const field = configKeys.find((candidate) => candidate === key);
    if (field !== undefined && at.value !== undefined) Object.assign(config, readField(field, at, known));
  }
  return config;
}
