import { type Document, type DocumentKind, type Range, walkTree } from '@sopwright/document';
import { type Directive, directivesOf } from './directives.ts';
import type { FindingClient, Fix, Place, Severity } from './finding.ts';
import { createIntake } from './intake.ts';
import { formatMessage } from './message.ts';
import { locate } from './place.ts';
import type { ActiveRule, Check, Plan } from './plan.ts';
import type { DocumentRule, FileView, Report, RuleContext, ScannerHit, WorkspaceRule } from './rule.ts';

/** A finding before suppression, severity and fingerprint. */
export interface RawFinding {
  readonly rule: string;
  readonly messageId: string;
  readonly message: string;
  readonly place: Place;
  readonly clients: readonly FindingClient[];
  readonly fix?: Fix;
  /** The worst severity it may get. */
  readonly ceiling?: Severity;
}

/** A suppression comment with its place. */
export interface PlacedDirective extends Omit<Directive, 'range'> {
  readonly place: Place;
}

/** A rule that threw. */
export interface RuleCrash {
  readonly rule: string;
  readonly reason: string;
  readonly place: Place;
}

/** A place in a project; the top of the project is relative to the working directory. */
export interface Location {
  readonly project: string;
  readonly path: string;
}

/** Everything one document yields. Plain data: a cache may keep it while the document and what it asked for stay. */
export interface Analysis {
  /** As it is reported. */
  readonly path: string;
  /** Where the file lies in its project, see `Document.project` and `Document.path`. */
  readonly location: Location;
  readonly kind: DocumentKind;
  readonly findings: readonly RawFinding[];
  readonly directives: readonly PlacedDirective[];
  readonly extracts: Readonly<Record<string, unknown>>;
  readonly crashes: readonly RuleCrash[];
}

/** Tells how long each rule took; `clock` is milliseconds. */
export interface Timing {
  readonly clock: () => number;
  readonly add: (rule: string, milliseconds: number) => void;
}

/** What surrounds the analysis of one document. */
export interface Surroundings {
  readonly clients: readonly string[];
  readonly files: FileView;
  readonly hits: readonly ScannerHit[];
  readonly timing?: Timing;
}

function clampRange(range: Range, document: Document): Range {
  const length = document.text.length;
  const start = Math.min(Math.max(range[0], 0), length);
  return [start, Math.min(Math.max(range[1], start), length)];
}

function toRaw(document: Document, rule: DocumentRule, report: Report): RawFinding {
  const template = rule.meta.messages[report.messageId] ?? report.messageId;
  return {
    rule: rule.meta.id,
    messageId: report.messageId,
    message: formatMessage(template, report.data),
    place: locate(document, clampRange(report.range, document)),
    clients: report.clients ?? [],
    ...(report.fix === undefined ? {} : { fix: report.fix }),
    ...(report.severity === undefined ? {} : { ceiling: report.severity }),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Runs rules one by one, so that one that throws stops alone and its time is told. */
interface Guard {
  readonly crashes: RuleCrash[];
  /** `work` gets `subject`, so that one function serves all rules: making one for each costs as much as many rules. */
  readonly run: <Subject>(id: string, work: (subject: Subject) => void, subject: Subject) => void;
}

function createGuard(document: Document, timing: Timing | undefined): Guard {
  const crashes: RuleCrash[] = [];
  const attempt: Guard['run'] = (id, work, subject) => {
    if (crashes.length > 0 && crashes.some(({ rule }) => rule === id)) return;
    try {
      work(subject);
    } catch (error) {
      const place = locate(document, [0, Math.min(1, document.text.length)]);
      crashes.push({ rule: id, reason: reasonOf(error), place });
    }
  };
  if (timing === undefined) return { crashes, run: attempt };
  const run: Guard['run'] = (id, work, subject) => {
    const from = timing.clock();
    attempt(id, work, subject);
    timing.add(id, timing.clock() - from);
  };
  return { crashes, run };
}

/** Runs a plan over one document. Never throws: a rule that does becomes a crash, the others go on. */
export function analyzeDocument(document: Document, plan: Plan, around: Surroundings): Analysis {
  const intake = createIntake();
  const guard = createGuard(document, around.timing);
  const contextOf = ({ id, rule, options }: ActiveRule<DocumentRule>): RuleContext => ({
    options,
    clients: around.clients,
    files: around.files,
    hits: rule.awaits === undefined ? [] : around.hits,
    report: (report) => intake.take(id, () => toRaw(document, rule, report)),
  });

  const runCheck = (active: Check): void => {
    const { rule, when, check } = active;
    if (when === undefined || when.call(rule, document)) check.call(rule, document, contextOf(active));
  };
  for (const active of plan.checks) guard.run(active.id, runCheck, active);
  visitTree(document, plan, contextOf, guard);
  const extracts: Record<string, unknown> = {};
  const place = (range: Range): Place => locate(document, clampRange(range, document));
  const collect = ({ id, rule }: ActiveRule<WorkspaceRule>): void => {
    const data = rule.collect(document, place, around.files);
    if (data !== undefined) extracts[id] = data;
  };
  for (const active of plan.collectors) guard.run(active.id, collect, active);
  const directives = directivesOf(document).map(({ range, ...directive }) => ({
    ...directive,
    place: locate(document, range),
  }));
  const { file: path, kind } = document;
  const location = { project: document.project, path: document.path };
  return { path, location, kind, findings: intake.findings(), directives, extracts, crashes: guard.crashes };
}

/** One walk of the tree for all visitors; none at all where no visitor wants this document. */
function visitTree(
  document: Document,
  plan: Plan,
  contextOf: (active: ActiveRule<DocumentRule>) => RuleContext,
  guard: Guard,
): void {
  const contexts = new Map<ActiveRule<DocumentRule>, RuleContext>();
  const prepare = (active: ActiveRule<DocumentRule>): void => {
    if (active.rule.when?.(document) ?? true) contexts.set(active, contextOf(active));
  };
  for (const active of plan.visiting) guard.run(active.id, prepare, active);
  if (contexts.size === 0) return;
  walkTree(document.tree, (node, ancestors) => {
    for (const { active, handler } of plan.visitors.get(node.type) ?? []) {
      const context = contexts.get(active);
      if (context === undefined) continue;
      guard.run(active.id, () => handler(node, document, context, ancestors), undefined);
    }
  });
}
