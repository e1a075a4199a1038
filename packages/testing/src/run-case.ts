import type { Document } from '@sopwright/document';
import {
  type Analysis,
  createEngine,
  defineRule,
  type Engine,
  type Finding,
  presetSetting,
  presetSettings,
  type Rule,
  type RuleSetting,
  type ScannerHit,
  type SeveritySetting,
} from '@sopwright/lint';
import type { CaseSetup } from './case-setup.ts';
import { type CaseWorkspace, createCaseWorkspace } from './case-workspace.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { FileContent } from './fixture-case.ts';
import { watchRule } from './watch-rule.ts';

/** What a case is run with. */
export interface RunInput {
  readonly files: ReadonlyMap<string, FileContent>;
  /** The rule under test. */
  readonly rule: Rule;
  /** All rules, the one under test among them. */
  readonly rules: readonly Rule[];
  readonly clients: readonly string[];
  readonly setup: CaseSetup;
}

/** What came of it. */
export interface CaseRun {
  readonly documents: ReadonlyMap<string, Document>;
  /** Findings of the rule under test, in the order of reports. */
  readonly own: readonly Finding[];
  /** Severity that the rule under test is set to. */
  readonly severity: SeveritySetting;
  /** Findings of other rules that the setup does not allow for. */
  readonly others: readonly Finding[];
  /** Rules besides the one under test that spoke. */
  readonly otherRules: ReadonlySet<string>;
  readonly faults: readonly string[];
}

const CRASH = 'internal/rule-crash';

/** Stands in where the rules under test leave the crash rule out, so that no crash goes unseen. */
const crashRule: Rule = defineRule({
  meta: {
    id: CRASH,
    summary: 'A rule threw.',
    kind: 'problem',
    severity: 'error',
    presets: {},
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [],
    messages: { crashed: 'The rule {rule} threw: {reason}.' },
  },
  on: [],
});

/** The rule under test always runs: as its preset has it, else as `all` has it. */
function ownSetting(rule: Rule, setup: CaseSetup): RuleSetting {
  const named = presetSetting(rule, setup.preset);
  const { severity, options } = named.severity === 'off' ? presetSetting(rule, 'all') : named;
  return { severity, options: deepFreeze({ ...options, ...setup.options }) };
}

function hitsIn(document: Document, setup: CaseSetup): ScannerHit[] {
  return (setup.hits[document.path] ?? []).flatMap(({ text, label }) => {
    const start = document.text.indexOf(text);
    return start === -1 ? [] : [{ range: [start, start + text.length] as const, label }];
  });
}

function analyse(engine: Engine, { documents, files }: CaseWorkspace, setup: CaseSetup): Analysis[] {
  return [...documents.values()].map((document) => {
    const hits = engine.needsScan(document) ? hitsIn(document, setup) : [];
    return engine.analyze(document, files, hits);
  });
}

/** Runs all rules over a case: the one under test as its setup says, the others as `recommended` has them. */
export function runCase(input: RunInput): CaseRun {
  const { rule, setup } = input;
  const { id } = rule.meta;
  const watched = watchRule(rule);
  const known = input.rules.map((other) => (other.meta.id === id ? watched.rule : other));
  const rules = known.some((other) => other.meta.id === CRASH) ? known : [...known, crashRule];
  const setting = ownSetting(rule, setup);
  const settings = new Map(presetSettings(rules, 'recommended'))
    .set(CRASH, { severity: 'error', options: {} })
    .set(id, setting);
  const workspace = createCaseWorkspace(input.files, input.setup.kinds);
  const engine = createEngine({ rules, clients: input.clients, settings });
  // A cache keeps analyses as JSON, so whatever JSON loses must not matter.
  const kept: Analysis[] = JSON.parse(JSON.stringify(analyse(engine, workspace, setup)));
  const { findings } = engine.conclude(kept);
  const crashes = findings.filter((finding) => finding.rule === CRASH && id !== CRASH);
  const foreign = findings.filter((finding) => finding.rule !== id && !crashes.includes(finding));
  return {
    documents: workspace.documents,
    severity: setting.severity,
    own: findings.filter((finding) => finding.rule === id),
    others: foreign.filter((finding) => !setup.otherFindings.includes(finding.rule)),
    otherRules: new Set(foreign.map((finding) => finding.rule)),
    faults: [...watched.faults, ...crashes.map(({ file, message }) => `${file}: ${message}`)],
  };
}
