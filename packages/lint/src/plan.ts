import type { Document, DocumentKind } from '@sopwright/document';
import type { Nodes } from 'mdast';
import type { DocumentRule, Rule, RuleContext, RuleSetting, WorkspaceRule } from './rule.ts';

/** Severity and options of every rule for one file. Files configured alike share one object. */
export type Settings = ReadonlyMap<string, RuleSetting>;

/** A rule that runs on a document, with its options. */
export interface ActiveRule<R extends Rule> {
  readonly id: string;
  readonly rule: R;
  readonly options: object;
}

/** A rule that checks documents. What is asked for every document stands here, since no two rules have one shape. */
export interface Check extends ActiveRule<DocumentRule> {
  readonly when: DocumentRule['when'];
  readonly check: NonNullable<DocumentRule['check']>;
}

type Handler = (node: Nodes, document: Document, context: RuleContext, ancestors: readonly Nodes[]) => void;

/** A handler of a rule for one type of tree node. */
export interface Visitor {
  readonly active: ActiveRule<DocumentRule>;
  readonly handler: Handler;
}

/** The work for one kind of document under one set of settings. */
export interface Plan {
  readonly checks: readonly Check[];
  /** What tells whether a rule awaits the secret scanner for a document. */
  readonly awaiting: readonly ((document: Document) => boolean)[];
  readonly collectors: readonly ActiveRule<WorkspaceRule>[];
  /** Rules with visitors. */
  readonly visiting: readonly ActiveRule<DocumentRule>[];
  /** Their handlers by node type. */
  readonly visitors: ReadonlyMap<string, readonly Visitor[]>;
}

/** True for a rule over all documents. */
export function isWorkspaceRule(rule: Rule): rule is WorkspaceRule {
  return rule.on === 'workspace';
}

function activeRules(rules: readonly Rule[], settings: Settings): ActiveRule<Rule>[] {
  return rules.flatMap((rule) => {
    const setting = settings.get(rule.meta.id);
    return setting === undefined || setting.severity === 'off'
      ? []
      : [{ id: rule.meta.id, rule, options: setting.options }];
  });
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

function makePlan(rules: readonly Rule[], settings: Settings, kind: DocumentKind): Plan {
  const checks: Check[] = [];
  const awaiting: ((document: Document) => boolean)[] = [];
  const collectors: ActiveRule<WorkspaceRule>[] = [];
  const visiting: ActiveRule<DocumentRule>[] = [];
  const visitors = new Map<string, Visitor[]>();
  for (const { id, rule, options } of activeRules(rules, settings)) {
    if (isWorkspaceRule(rule)) {
      collectors.push({ id, rule, options });
      continue;
    }
    if (!rule.on.includes(kind)) continue;
    const active = { id, rule, options };
    const { check, when, awaits } = rule;
    if (check !== undefined) checks.push({ id, rule, options, when, check });
    if (check !== undefined && awaits !== undefined) awaiting.push((document) => awaits.when(document));
    if (rule.visit !== undefined) visiting.push(active);
    for (const [type, handler] of Object.entries(rule.visit ?? {})) {
      if (!isHandler(handler)) continue;
      const handlers = visitors.get(type) ?? [];
      handlers.push({ active, handler });
      visitors.set(type, handlers);
    }
  }
  return { checks, awaiting, collectors, visiting, visitors };
}

/** Returns the plan of a kind under given settings; made once per pair. */
export function createPlanner(rules: readonly Rule[]): (settings: Settings, kind: DocumentKind) => Plan {
  const plans = new WeakMap<Settings, Map<DocumentKind, Plan>>();
  return (settings, kind) => {
    const byKind = plans.get(settings) ?? new Map<DocumentKind, Plan>();
    plans.set(settings, byKind);
    const plan = byKind.get(kind) ?? makePlan(rules, settings, kind);
    byKind.set(kind, plan);
    return plan;
  };
}
