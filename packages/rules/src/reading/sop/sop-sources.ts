import type { RuleSource } from '@sopwright/lint';

const REPOSITORY = 'https://github.com/strands-agents/agent-sop/blob/main';
/** Day on which both were read. */
const DATE = '2026-08-05';

/** What the specification of the format says. */
export function specification(level: RuleSource['level'], note: string): RuleSource {
  return { source: `${REPOSITORY}/spec/agent-sops-specification.md`, level, date: DATE, note };
}

/** What the skill that authors write SOPs with says; it asks for more than the specification. */
export function authorSkill(level: RuleSource['level'], note: string): RuleSource {
  return { source: `${REPOSITORY}/skills/agent-sop-author/SKILL.md`, level, date: DATE, note };
}
