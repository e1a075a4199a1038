import { type DocumentRule, defineRule, type Rule } from '@sopwright/lint';
import { checkRule, type RuleOutcome } from '../src/check-rule.ts';
import { type FileContent, readCases } from '../src/fixture-case.ts';

/** Meta of the rule. */
export const meta = {
  id: 'body/foo',
  summary: 'The body says foo.',
  kind: 'style',
  severity: 'warning',
  presets: { recommended: 'warning' },
  fix: 'none',
  since: '0.1.0',
  status: 'stable',
  clients: 'all',
  sources: [],
  messages: { foo: 'The body says {word}.' },
} as const satisfies DocumentRule['meta'];

/** Parts of the rule to replace. */
type Changes = Partial<Omit<DocumentRule, 'meta'>> & { readonly meta?: Partial<DocumentRule['meta']> };

/** A rule that finds the first `foo` of a skill, with parts of it replaced. */
export function fooRule(changes: Changes = {}): Rule {
  return defineRule({
    on: ['skill'],
    check({ text }, { report }) {
      const at = text.indexOf('foo');
      if (at !== -1) report({ range: [at, at + 3], messageId: 'foo', data: { word: 'foo' } });
    },
    ...changes,
    meta: { ...meta, ...changes.meta },
  });
}

/** A rule that replaces every `foo` by what `repair` makes of it. */
export function fixingRule(repair: (text: string) => string, from = 'foo'): Rule {
  return fooRule({
    meta: { fix: 'safe' },
    check({ text }, { report }) {
      for (let at = text.indexOf(from); at !== -1; at = text.indexOf(from, at + 1)) {
        const range = [at, at + from.length] as const;
        const fix = { safety: 'safe' as const, edits: [{ range, text: repair(from) }] };
        report({ range, messageId: 'foo', data: { word: from }, fix });
      }
    },
  });
}

/** One case of each kind. */
export const files = { 'ok.none/SKILL.md': '# Bar\n', 'bad.foo/SKILL.md': '# Bar\n\nSays foo.\n' };

/** Checks a rule by cases (path → content); the written expectations count as right. */
export function check(
  rule: Rule,
  cases: Record<string, FileContent> = files,
  others: readonly Rule[] = [],
): RuleOutcome {
  const rules = [rule, ...others];
  return checkRule({ rule, rules, clients: ['codex'], cases: readCases(new Map(Object.entries(cases))), update: true });
}

/** Faults of a rule by its cases, one a line. */
export function faultsOf(rule: Rule, cases?: Record<string, FileContent>, others?: readonly Rule[]): string {
  return check(rule, cases, others).faults.join('\n');
}
