import type { DeferralRule, Evidence, LoadingSetting, McpPrompt } from '@sopwright/clients';
import type { ClientSetting, ClientSettings, Model } from '../listing.ts';
import type { McpMode, ServerTools } from '../server-projection.ts';

/** How a client loads tools under its settings, and what a reader has to know about that. */
export interface Loading {
  readonly mode: McpMode;
  readonly notes: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What {@link loadingOf} looks at. */
export interface LoadingInput {
  readonly prompt: McpPrompt;
  readonly settings: ClientSettings;
  readonly model: Model;
  readonly servers: readonly ServerTools[];
}

const numbers = new Intl.NumberFormat('en-US');

function settingOf(settings: ClientSettings, name: string): ClientSetting | undefined {
  return Object.hasOwn(settings, name) ? settings[name] : undefined;
}

/** A setting as text; settings of an environment are text, those of files may be truth values and numbers. */
function textOf({ value }: ClientSetting): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : '?';
}

function bySetting({ name, values, evidence }: LoadingSetting, settings: ClientSettings): Loading | undefined {
  const setting = settingOf(settings, name);
  if (setting === undefined) return undefined;
  const text = textOf(setting);
  const loading = values.find(([pattern]) => new RegExp(pattern).test(text))?.[1] ?? 'unknown';
  if (loading === 'default') return undefined;
  // The value may come from anyone's settings file: only a short plain one is repeated.
  const shown = /^[\w:.-]{1,20}$/.test(text) ? `${name}=${text}` : `This value of ${name}`;
  const said = loading === 'unknown' ? 'there is no record of how tools are loaded with it' : `tools are ${loading}`;
  return { mode: loading, notes: [`${shown} (${setting.origin}): ${said}.`], evidence: [evidence] };
}

function numberOf(settings: ClientSettings, name: string, fallback: number): number {
  const setting = settingOf(settings, name);
  const value = setting === undefined ? fallback : Number(textOf(setting));
  return Number.isFinite(value) && value >= 0 ? value : fallback;
}

function byTokens(rule: Extract<DeferralRule, { by: 'tokens' }>, settings: ClientSettings): Loading | undefined {
  const enabled = settingOf(settings, rule.enabled);
  if (enabled === undefined || textOf(enabled) !== 'true') return undefined;
  const percent = numberOf(settings, rule.share.setting, rule.share.percent);
  const tokens = numberOf(settings, rule.size.setting, rule.size.tokens);
  if (percent === 0 && tokens === 0) {
    return {
      mode: 'deferred',
      notes: [`${rule.enabled} with thresholds of 0: tools are deferred.`],
      evidence: [rule.evidence],
    };
  }
  const limits = `${percent} % of the context window or ${numbers.format(tokens)} tokens`;
  const note = `${rule.enabled} is on: tools are deferred where all definitions take more than ${limits}, by a count of the client's own that has no record.`;
  return { mode: 'unknown', notes: [note], evidence: [rule.evidence] };
}

function byNumber(rule: Extract<DeferralRule, { by: 'tools' }>, servers: readonly ServerTools[]): Loading {
  const total = servers.reduce((sum, { tools }) => sum + tools.length, 0);
  const mode = total > rule.above ? 'deferred' : 'eager';
  const note = `${numbers.format(total)} MCP tools: tools are deferred above roughly ${rule.above}.`;
  return { mode, notes: [note], evidence: [rule.evidence] };
}

function byWindow(rule: Extract<DeferralRule, { by: 'window' }>, { id, window }: Model): Loading | undefined {
  const known = rule.windows.map((each) => numbers.format(each)).join(', ');
  if (window === undefined) {
    const who = id === undefined ? 'No model is given' : 'The context window of the model is not given';
    return {
      mode: 'deferred',
      notes: [`${who}: one of the client's own catalogue is assumed.`],
      evidence: [rule.evidence],
    };
  }
  if (rule.windows.includes(window)) return { mode: 'deferred', notes: [], evidence: [rule.evidence] };
  const note = `A context window of ${numbers.format(window)} tokens is none of the catalogue's (${known}): tools are loaded at once.`;
  return { mode: 'eager', notes: [note], evidence: [rule.evidence] };
}

function byRule({ prompt: { rule }, settings, model, servers }: LoadingInput): Loading | undefined {
  switch (rule?.by) {
    case undefined:
      return undefined;
    case 'tokens':
      return byTokens(rule, settings);
    case 'tools':
      return byNumber(rule, servers);
    case 'window':
      return byWindow(rule, model);
  }
}

/** How a client loads the tools of servers that say nothing of it themselves: by setting, else by rule, else as always. */
export function loadingOf(input: LoadingInput): Loading {
  const { prompt, settings } = input;
  const set = (prompt.settings ?? []).flatMap((setting) => bySetting(setting, settings) ?? []);
  const [first] = set;
  if (first !== undefined) {
    const notes = set.flatMap((each) => each.notes);
    const evidence = set.flatMap((each) => each.evidence);
    if (set.every(({ mode }) => mode === first.mode)) return { mode: first.mode, notes, evidence };
    return { mode: 'unknown', notes: [...notes, 'Which of these settings wins has no record.'], evidence };
  }
  const ruled = byRule(input);
  if (ruled !== undefined) return ruled;
  const evidence = prompt.loadingEvidence === undefined ? [] : [prompt.loadingEvidence];
  return { mode: prompt.loading ?? 'unknown', notes: [], evidence };
}
