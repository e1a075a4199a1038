import type { SeveritySetting } from './finding.ts';
import type { Settings } from './plan.ts';
import type { PresetEntry, PresetName, Rule, RuleSetting } from './rule.ts';

/** All presets. */
export const presetNames: readonly PresetName[] = ['recommended', 'agent-skills', 'guidelines', 'all'];

function entryOf(rule: Rule, preset: PresetName): PresetEntry<object> | 'off' {
  const { presets, severity } = rule.meta;
  if (preset === 'all') return presets.guidelines ?? presets.recommended ?? presets['agent-skills'] ?? severity;
  if (preset === 'guidelines') return presets.guidelines ?? presets.recommended ?? 'off';
  return presets[preset] ?? 'off';
}

/** Severity and options of one rule in a preset. */
export function presetSetting(rule: Rule, preset: PresetName): RuleSetting {
  const entry = entryOf(rule, preset);
  const defaults = rule.meta.options?.defaults ?? {};
  if (typeof entry !== 'string') return { severity: entry[0], options: { ...defaults, ...entry[1] } };
  const severity = entry === 'off' && preset === 'all' ? rule.meta.severity : entry;
  return { severity, options: defaults };
}

const ERROR_WHERE = {
  dropped: 'a client drops the file',
  lost: 'a client drops the file or reads wrong data',
} as const;

/** Severity of a rule in a preset as users get it; with `long`, in words that tell when it is which. */
export function describeSeverity(rule: Rule, preset: PresetName, length: 'short' | 'long'): string {
  const { severity } = presetSetting(rule, preset);
  const { errorWhere } = rule.meta;
  if (severity !== 'error' || errorWhere === undefined) return severity;
  return length === 'short' ? 'error/warning' : `error where ${ERROR_WHERE[errorWhere]}, else warning`;
}

/** Settings of a whole preset. */
export function presetSettings(rules: readonly Rule[], preset: PresetName): Settings {
  return new Map(rules.map((rule) => [rule.meta.id, presetSetting(rule, preset)]));
}

/** A configured rule: a severity, or a severity with option values. */
export type RuleEntry = SeveritySetting | readonly [SeveritySetting, object];

/** Lays configured entries over settings. Options merge over those already there. Unknown ids are passed over. */
export function withEntries(settings: Settings, entries: Readonly<Record<string, RuleEntry>>): Settings {
  const merged = new Map(settings);
  for (const [id, entry] of Object.entries(entries)) {
    const known = merged.get(id);
    if (known === undefined) continue;
    const [severity, options] = typeof entry === 'string' ? [entry, {}] : entry;
    merged.set(id, { severity, options: { ...known.options, ...options }, isExplicit: true });
  }
  return merged;
}
