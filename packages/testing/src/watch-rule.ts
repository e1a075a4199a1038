import type { Document, Range, TreeVisitor } from '@sopwright/document';
import {
  type DocumentRule,
  type Fix,
  formatMessage,
  isWorkspaceRule,
  type MessageData,
  type Place,
  type Report,
  type Rule,
  type RuleContext,
  type WorkspaceRule,
} from '@sopwright/lint';

/** A rule that tells what is wrong with its reports, before the engine puts them right or passes over them. */
export interface WatchedRule {
  readonly rule: Rule;
  /** Filled while the rule runs. */
  readonly faults: readonly string[];
}

type TreeNode = Parameters<TreeVisitor>[0];
type Handler = (node: TreeNode, document: Document, context: RuleContext, ancestors: readonly TreeNode[]) => void;

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function boundsFaults([start, end]: Range, text: string, what: string): string[] {
  const shown = `${what} [${start}, ${end}]`;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return [`${shown} is not made of whole numbers`];
  if (start < 0 || end > text.length) return [`${shown} leaves the text of ${text.length} code units`];
  if (start > end) return [`${shown} ends before it starts`];
  return splitsPair(text, start) || splitsPair(text, end) ? [`${shown} cuts a surrogate pair in half`] : [];
}

function rangeFaults(range: Range, text: string, what: string): string[] {
  const faults = boundsFaults(range, text, what);
  const isEmpty = faults.length === 0 && range[0] === range[1] && text !== '';
  return isEmpty ? [`${what} [${range.join(', ')}] is empty, expected the offending text`] : faults;
}

function messageFaults(rule: Rule, messageId: string, data: MessageData | undefined): string[] {
  const template = rule.meta.messages[messageId];
  if (template === undefined) return [`message '${messageId}' is not among meta.messages`];
  const missing = [...template.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) =>
    data?.[name] === undefined ? [`message '${messageId}' gets no data for {${name}}`] : [],
  );
  const breaks = /[\r\n]/.test(formatMessage(template, data)) ? [`message '${messageId}' has a line break in it`] : [];
  return [...missing, ...breaks];
}

/** A rule may speak of clients that its options name besides the selected ones. */
function clientFaults(
  clients: Report['clients'],
  { clients: selected, options }: Pick<RuleContext, 'clients' | 'options'>,
): string[] {
  const named: readonly unknown[] = [...selected, ...Object.values(options).flat()];
  return (clients ?? []).flatMap(({ id }) =>
    named.includes(id) ? [] : [`the client '${id}' is reported but not selected`],
  );
}

function fixFaults(rule: Rule, fix: Fix | undefined, text: string): string[] {
  if (fix === undefined) return [];
  const faults = rule.meta.fix.split(' or ').includes(fix.safety)
    ? []
    : [`a fix is ${fix.safety}, but meta.fix is '${rule.meta.fix}'`];
  if (fix.edits.length === 0) faults.push('a fix has no edits');
  const sorted = fix.edits.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  sorted.forEach(({ range }, index) => {
    faults.push(...boundsFaults(range, text, 'the range of an edit'));
    const next = sorted[index + 1];
    if (next !== undefined && next.range[0] < range[1]) faults.push('two edits of one fix overlap');
  });
  return faults;
}

function watchDocumentRule(rule: DocumentRule, faults: string[]): DocumentRule {
  const watch = (document: Document, context: RuleContext): RuleContext => ({
    ...context,
    report(report) {
      const found = [
        ...rangeFaults(report.range, document.text, 'the range'),
        ...messageFaults(rule, report.messageId, report.data),
        ...clientFaults(report.clients, context),
        ...fixFaults(rule, report.fix, document.text),
      ];
      faults.push(...found.map((fault) => `${document.path}: ${fault}`));
      context.report(report);
    },
  });
  const { check, visit } = rule;
  const handlers = Object.entries(visit ?? {}).flatMap(([type, handler]): [string, Handler][] =>
    isHandler(handler)
      ? [[type, (node, document, context, above) => handler(node, document, watch(document, context), above)]]
      : [],
  );
  return {
    ...rule,
    ...(check === undefined ? {} : { check: (document, context) => check(document, watch(document, context)) }),
    ...(visit === undefined ? {} : { visit: Object.fromEntries(handlers) }),
  };
}

function watchWorkspaceRule(rule: WorkspaceRule, faults: string[]): WorkspaceRule {
  return {
    ...rule,
    collect(document, locate, files) {
      const watched = (range: Range): Place => {
        faults.push(...rangeFaults(range, document.text, 'the range').map((fault) => `${document.path}: ${fault}`));
        return locate(range);
      };
      return rule.collect(document, watched, files);
    },
    check: (extracts, context) =>
      rule.check(extracts, {
        ...context,
        report(report) {
          const found = [
            ...messageFaults(rule, report.messageId, report.data),
            ...clientFaults(report.clients, context),
          ];
          faults.push(...found.map((fault) => `${report.place.path}: ${fault}`));
          context.report(report);
        },
      }),
  };
}

/** Wraps a rule so that every report is looked at as the rule made it. The engine clamps ranges, this does not. */
export function watchRule(rule: Rule): WatchedRule {
  const faults: string[] = [];
  return {
    rule: isWorkspaceRule(rule) ? watchWorkspaceRule(rule, faults) : watchDocumentRule(rule, faults),
    faults,
  };
}
