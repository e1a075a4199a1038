import type { RuleHelp } from './context.ts';

/** Path of a rule's page in the repository. */
export function rulePagePath(rule: string): string {
  return `docs/rules/${rule}.md`;
}

/** First paragraph of a rule's page in one line, else its summary: what the rule finds and why it matters. */
export function ruleExplanation({ page, summary }: RuleHelp): string {
  const first = page
    ?.trim()
    .split(/\n[ \t]*\n/)
    .find((paragraph) => !paragraph.startsWith('#'));
  return first === undefined || first === '' ? summary : first.replace(/\s+/g, ' ').trim();
}
