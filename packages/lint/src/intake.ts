import type { RawFinding } from './analyze.ts';

/** Most findings of one rule in one document; text made to be hostile could have a hundred thousand. */
const MAX_FINDINGS = 1000;

/** Findings of one document, not too many of any rule. */
export interface Intake {
  /** `make` is called only where the finding is taken; it may turn out to be none. */
  readonly take: (rule: string, make: () => RawFinding | undefined) => void;
  readonly findings: () => RawFinding[];
}

/** Takes findings in, up to {@link MAX_FINDINGS} of a rule; the last one taken says how many more there are. */
export function createIntake(): Intake {
  const taken: RawFinding[] = [];
  const seen = new Map<string, number>();
  const last = new Map<string, number>();
  return {
    take(rule, make) {
      const count = (seen.get(rule) ?? 0) + 1;
      seen.set(rule, count);
      if (count > MAX_FINDINGS) return;
      const finding = make();
      if (finding !== undefined) last.set(rule, taken.push(finding) - 1);
    },
    findings() {
      return taken.map((finding, index) => {
        const more = last.get(finding.rule) === index ? (seen.get(finding.rule) ?? 0) - MAX_FINDINGS : 0;
        return more > 0 ? { ...finding, message: `${finding.message} (${more} more in this file.)` } : finding;
      });
    },
  };
}
