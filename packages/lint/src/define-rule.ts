import type { DocumentRule, Rule, WorkspaceRule } from './rule.ts';

/**
 * Declares a rule on documents. The rule comes back with its message and option types erased: the engine checks
 * option values against the schema before it hands them over.
 */
export function defineRule<const MessageId extends string, Options extends object>(
  rule: DocumentRule<MessageId, Options>,
): Rule;
export function defineRule(rule: DocumentRule): Rule {
  return rule;
}

/** Declares a rule on the whole workspace. */
export function defineWorkspaceRule<const MessageId extends string, Options extends object, Data>(
  rule: WorkspaceRule<MessageId, Options, Data>,
): Rule;
export function defineWorkspaceRule(rule: WorkspaceRule): Rule {
  return rule;
}
