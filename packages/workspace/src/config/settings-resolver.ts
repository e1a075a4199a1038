import path from 'node:path';
import { isWorkspaceRule, presetSettings, type Rule, type Settings, withEntries } from '@sopwright/lint';
import { compileGlobs } from '../discovery/ignoring.ts';
import type { ResolvedConfig } from './config.ts';
import type { Flags } from './flags.ts';

/** What settings are made from. */
export interface SettingsInput {
  readonly rules: readonly Rule[];
  readonly config: ResolvedConfig;
  /** Working directory, absolute: paths are relative to it. */
  readonly cwd: string;
  readonly flags?: Flags;
}

/** Severities and options of the rules, by file. */
export interface SettingsResolver {
  /** Settings of no file in particular. */
  readonly settings: Settings;
  /** Settings of a file; files for which the same overrides hold share one object. */
  readonly settingsFor: (path: string) => Settings;
}

/** A rule over all files runs where any override turns it on; the files' own settings say whose findings count. */
function withWorkspaceRules(base: Settings, input: SettingsInput): Settings {
  const held = input.rules.filter((rule) => isWorkspaceRule(rule) && base.get(rule.meta.id)?.severity === 'off');
  const entries = held.flatMap(({ meta: { id } }) => {
    const forced = input.flags?.rules?.[id];
    const severities = input.config.overrides
      .map(({ rules }) => rules[id])
      .map((entry) => (typeof entry === 'object' ? entry[0] : entry));
    const severity = severities.find((word) => word !== undefined && word !== 'off');
    return severity === undefined || forced !== undefined ? [] : [[id, severity] as const];
  });
  return entries.length === 0 ? base : withEntries(base, Object.fromEntries(entries));
}

/** Lays preset, configured rules, overrides (the last one that matches wins) and flags over each other. */
export function settingsResolver(input: SettingsInput): SettingsResolver {
  const { rules, config, cwd, flags } = input;
  const chosen = presetSettings(rules, flags?.preset ?? config.preset);
  const configured = withEntries(chosen, config.rules);
  const flagged = (settings: Settings): Settings =>
    flags?.rules === undefined ? settings : withEntries(settings, flags.rules);
  const base = flagged(configured);
  const overrides = config.overrides.map(({ base: folder, files, rules: entries }) => ({
    matches: compileGlobs({ base: folder, globs: files }),
    entries,
  }));
  if (overrides.length === 0) return { settings: base, settingsFor: () => base };

  const byCombination = new Map<string, Settings>();
  const byPath = new Map<string, Settings>();
  const settingsFor = (file: string): Settings => {
    const known = byPath.get(file);
    if (known !== undefined) return known;
    const absolute = path.resolve(cwd, file);
    const matching = overrides.filter(({ matches }) => matches(absolute));
    const combination = overrides.map((override) => (matching.includes(override) ? '1' : '0')).join('');
    const settings =
      byCombination.get(combination) ??
      flagged(matching.reduce((below, { entries }) => withEntries(below, entries), configured));
    byCombination.set(combination, settings);
    byPath.set(file, settings);
    return settings;
  };
  return { settings: withWorkspaceRules(base, input), settingsFor };
}
