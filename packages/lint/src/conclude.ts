import { byCodeUnits } from '@sopwright/document';
import type { Analysis, PlacedDirective, RawFinding, RuleCrash } from './analyze.ts';
import { engineFinding } from './engine-finding.ts';
import type { Finding, Place, Severity } from './finding.ts';
import { createFingerprinter } from './fingerprint.ts';
import { hygieneOf } from './hygiene.ts';
import { formatMessage } from './message.ts';
import { isWorkspaceRule, type Settings } from './plan.ts';
import type { Extracted, Rule, WorkspaceRule } from './rule.ts';
import { createSuppressor } from './suppressor.ts';

/** Findings of a run, ready to report. */
export interface Conclusion {
  /** Sorted by file, place and rule. */
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  /** True when a rule threw; its finding is `internal/rule-crash`. */
  readonly crashed: boolean;
}

/** What the last step needs to know of the run. */
export interface ConcludeInput {
  readonly rules: readonly Rule[];
  readonly settingsFor: (path: string) => Settings;
  /** Settings of no file in particular: options of workspace rules. */
  readonly settings: Settings;
  readonly clients: readonly string[];
  /** True where only a part of the files was analysed: what workspace rules would say of the rest is not known. */
  readonly isPartial?: boolean;
}

const CRASH = 'internal/rule-crash';
const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

function milder(a: Severity, b: Severity | undefined): Severity {
  return b !== undefined && SEVERITIES.indexOf(b) < SEVERITIES.indexOf(a) ? b : a;
}

function runWorkspaceRule(rule: WorkspaceRule, analyses: readonly Analysis[], input: ConcludeInput): RawFinding[] {
  const findings: RawFinding[] = [];
  const { id, messages } = rule.meta;
  const extracts: Extracted<unknown>[] = analyses.flatMap(({ location, kind, extracts }) => {
    const data = extracts[id];
    return data === undefined ? [] : [{ ...location, kind, data }];
  });
  rule.check(extracts, {
    options: input.settings.get(id)?.options ?? {},
    clients: input.clients,
    report: ({ place, messageId, data, clients }) => {
      const message = formatMessage(messages[messageId] ?? messageId, data);
      findings.push({ rule: id, messageId, message, place, clients: clients ?? [] });
    },
  });
  return findings;
}

const NOWHERE: Place = {
  path: '.',
  kind: 'skill',
  range: [0, 0],
  start: { line: 1, column: 1 },
  end: { line: 1, column: 1 },
  line: '',
};

/** Runs the workspace rules; one that throws becomes a crash at the first file. */
function runWorkspaceRules(
  analyses: readonly Analysis[],
  input: ConcludeInput,
): { findings: RawFinding[]; crashes: RuleCrash[] } {
  const findings: RawFinding[] = [];
  const crashes: RuleCrash[] = [];
  for (const rule of input.rules) {
    if (!isWorkspaceRule(rule) || (input.settings.get(rule.meta.id)?.severity ?? 'off') === 'off') continue;
    try {
      findings.push(...runWorkspaceRule(rule, analyses, input));
    } catch (error) {
      const { path = NOWHERE.path, kind = NOWHERE.kind } = analyses[0] ?? {};
      const reason = error instanceof Error ? error.message : String(error);
      crashes.push({ rule: rule.meta.id, reason, place: { ...NOWHERE, path, kind } });
    }
  }
  return { findings, crashes };
}

/** Draws all analyses together: workspace rules, suppressions, severities, fingerprints, order. */
export function conclude(analyses: readonly Analysis[], input: ConcludeInput): Conclusion {
  const byId = new Map(input.rules.map((rule) => [rule.meta.id, rule]));
  const used = new Map<PlacedDirective, Set<string>>();
  const workspace = runWorkspaceRules(analyses, input);
  const crashes = [...analyses.flatMap((analysis) => analysis.crashes), ...workspace.crashes];
  const crashFindings = crashes.flatMap(({ rule, reason, place }) =>
    engineFinding(byId, CRASH, 'crashed', place, { rule, reason }),
  );
  const raw = [...analyses.flatMap(({ findings }) => findings), ...workspace.findings];
  const suppressors = new Map(
    analyses.flatMap(({ path, directives }) =>
      directives.length === 0 ? [] : [[path, createSuppressor(directives, used)] as const],
    ),
  );
  const kept = raw.filter((finding) => suppressors.get(finding.place.path)?.(finding) !== true);
  const hygiene = analyses.flatMap(({ path, directives }) =>
    directives.length === 0
      ? []
      : hygieneOf(directives, input.settingsFor(path), { byId, isPartial: input.isPartial === true, used }),
  );
  const findings = finish([...kept, ...hygiene, ...crashFindings], input);
  return { findings, suppressed: raw.length - kept.length, crashed: crashes.length > 0 };
}

function compare(a: RawFinding, b: RawFinding): number {
  return (
    byCodeUnits(a.place.path, b.place.path) ||
    a.place.range[0] - b.place.range[0] ||
    a.place.range[1] - b.place.range[1] ||
    byCodeUnits(a.rule, b.rule)
  );
}

function finish(raw: readonly RawFinding[], input: ConcludeInput): Finding[] {
  const fingerprint = createFingerprinter();
  const seen = new Set<string>();
  return raw.toSorted(compare).flatMap(({ rule, messageId, message, place, clients, fix, ceiling }) => {
    const known = input.settingsFor(place.path).get(rule);
    const configured = known?.severity ?? 'off';
    // A rule that did not run leaves the result incomplete, whatever the configuration says.
    const setting = rule === CRASH && configured === 'off' ? 'error' : configured;
    const { path: file, kind, range, start, end, line } = place;
    const key = `${file}\n${range[0]}\n${range[1]}\n${rule}\n${message}`;
    if (setting === 'off' || seen.has(key)) return [];
    seen.add(key);
    const severity = known?.isExplicit === true ? setting : milder(setting, ceiling);
    const base = { rule, messageId, message, severity, file, kind, range, start, end, clients };
    return [{ ...base, ...(fix === undefined ? {} : { fix }), fingerprint: fingerprint(rule, messageId, file, line) }];
  });
}
