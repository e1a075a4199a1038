import type { Comparison, Measurement } from '@sopwright/budget';
import type { LintReport } from '@sopwright/lint';

/** Counts by the tokenizer of a model, through Anthropic's count_tokens. */
export interface ExactCounts {
  readonly client: 'claude-code';
  readonly model: string;
  /** Everything before the first prompt. */
  readonly startup: number;
  /** Definitions of each server's tools; the fixed part of a request that has tools is in each. */
  readonly servers: readonly { readonly name: string; readonly definitions: number }[];
}

/** What `sopwright budget` measured, with what it was compared with. */
export interface BudgetResult extends Measurement {
  readonly exact?: ExactCounts;
  readonly comparison?: Comparison & {
    /** The ref as the user wrote it. */
    readonly ref: string;
    /** The commit that was measured for it. */
    readonly commit: string;
  };
}

/** Result of one run of `sopwright budget`: the report of findings, with the measurement. Its schema is schemas/report.schema.json. */
export interface BudgetReport extends LintReport {
  readonly budget: BudgetResult;
}

/** What the formats of a measurement need besides the report. */
export interface BudgetContext {
  /** Whether `pretty` may write colour codes. */
  readonly color: boolean;
  /** Whether a bar per client is drawn. */
  readonly bars: boolean;
  /** Columns of the terminal. Less than 40 counts as 40. */
  readonly width: number;
  /** How many skills, servers and changes are listed; the rest is counted. */
  readonly top: number;
}
