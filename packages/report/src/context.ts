import type { LintReport, RuleMeta, Severity } from '@sopwright/lint';

/** What a report says about a rule beside its findings. */
export interface RuleHelp {
  /** One sentence: what the rule finds. */
  readonly summary: string;
  /** The rule's documentation page, in Markdown. */
  readonly page?: string;
  /**
   * Public address of that page, a valid URI. Without it, reports name its path in the repository,
   * `docs/rules/<group>/<name>.md`.
   */
  readonly url?: string;
  /** Becomes a SARIF tag beside the rule's group. */
  readonly kind?: RuleMeta['kind'];
  /** Default severity of the rule; without it SARIF takes the gravest of its findings. */
  readonly severity?: Severity;
}

/** What a format needs besides the report. The caller answers from what it has read already; formats never read files. */
export interface FormatContext {
  /** Text of a file the findings' ranges refer to, for code frames; `undefined` where it is not at hand. */
  readonly sourceOf: (file: string) => string | undefined;
  /** Help for a rule id; `undefined` for a rule that is not known. */
  readonly ruleOf: (id: string) => RuleHelp | undefined;
  /** Whether `pretty` may write colour codes. */
  readonly color: boolean;
  /** Columns of the terminal, for `pretty`. Less than 40 counts as 40. */
  readonly width: number;
  /** Leaves warnings and infos out of what people read (`pretty`, `markdown`); the counts still name them. */
  readonly quiet: boolean;
}

/** Turns a report into the text of one output format; it ends in a line break unless it is empty. Never throws. */
export type Formatter = (report: LintReport, context: FormatContext) => string;
