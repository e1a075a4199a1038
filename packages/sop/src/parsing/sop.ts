import type { Range } from '@sopwright/document';

/** A piece of the document: `text` is what stands at `range`, markup and all. */
export interface SopText {
  readonly text: string;
  readonly range: Range;
}

/** What a section is for; `other` is any that the format does not know. */
export type SopSectionKind =
  | 'overview'
  | 'parameters'
  | 'steps'
  | 'constraints'
  | 'examples'
  | 'troubleshooting'
  | 'other';

/** A section of the SOP with everything below it. */
export interface SopSection {
  readonly kind: SopSectionKind;
  /** Title without markup. */
  readonly title: string;
  readonly depth: number;
  readonly headingRange: Range;
  /** From the heading to the next one of the same or a lesser depth. */
  readonly range: Range;
  /** What stands below the heading, sub-sections included, without blanks around; `undefined` where that is nothing. */
  readonly content: SopText | undefined;
}

/** An input of the SOP. */
export interface SopParameter {
  readonly name: SopText;
  /** False for an optional one, one with a condition among them; `undefined` where nothing says. */
  readonly required: boolean | undefined;
  /** Condition under which it is required: "if S3" in `(required if S3)`. */
  readonly condition: string | undefined;
  /** Default value without quotes; its range is that of the value alone. */
  readonly defaultValue: SopText | undefined;
  /** What it says behind the parentheses, nested lists included. */
  readonly description: SopText | undefined;
  /** The whole declaration: list item or line, its bullet included. */
  readonly range: Range;
  /** How it is written: an item of a list or a line of a paragraph. */
  readonly form: 'item' | 'line';
}

/** Levels of RFC 2119. */
export type RequirementLevel = 'MUST' | 'SHOULD' | 'MAY';

/** A word of RFC 2119 in a constraint. */
export interface SopKeyword extends SopText {
  readonly level: RequirementLevel;
  readonly isNegative: boolean;
  readonly isUpperCase: boolean;
}

/** One thing that a step asks for, allows or forbids. */
export interface SopConstraint extends SopText {
  /** Level of its first keyword; `undefined` where it has none. */
  readonly level: RequirementLevel | undefined;
  /** `negative` where any of its keywords forbids. */
  readonly polarity: 'positive' | 'negative';
  readonly keywords: readonly SopKeyword[];
  /** From "because", "since", "to avoid" and the like on. */
  readonly reason: SopText | undefined;
  /** True for an item below another one. */
  readonly isNested: boolean;
}

/** Constraints and the line that introduces them. */
export interface SopConstraints {
  /** Ranges of lines such as `**Constraints:**`. */
  readonly headers: readonly Range[];
  readonly constraints: readonly SopConstraint[];
}

/** A step. */
export interface SopStep extends SopConstraints {
  /** Number of its heading; `undefined` where it has none. */
  readonly number: number | undefined;
  /** Digits of the number. */
  readonly numberRange: Range | undefined;
  /** Heading without its number. */
  readonly name: SopText;
  readonly headingRange: Range;
  readonly range: Range;
  /** What stands between the heading and the first line of constraints or sub-heading. */
  readonly prose: SopText | undefined;
  /** Titles of headings below the step's own. */
  readonly substeps: readonly SopText[];
  /** True where nothing but headings stands below the heading. */
  readonly isEmpty: boolean;
}

/** A tool that the steps name. */
export interface SopTool {
  readonly name: string;
  readonly ranges: readonly Range[];
}

/** A standard operating procedure as its document tells it. */
export interface Sop {
  readonly title: SopText | undefined;
  /** Depth of the title's heading; 1 is what the format asks for. */
  readonly titleDepth: number | undefined;
  /** What stands below the title before the first section. */
  readonly introduction: SopText | undefined;
  readonly overview: SopSection | undefined;
  readonly parametersSection: SopSection | undefined;
  readonly parameters: readonly SopParameter[];
  /** Constraints on how parameters are asked for. */
  readonly acquisition: SopConstraints;
  readonly stepsSection: SopSection | undefined;
  readonly steps: readonly SopStep[];
  /** Constraints on all steps: at the start of the steps or in a section of their own. */
  readonly general: SopConstraints;
  readonly examples: SopSection | undefined;
  readonly troubleshooting: SopSection | undefined;
  readonly tools: readonly SopTool[];
  /** Sections in source order, those named above among them. */
  readonly sections: readonly SopSection[];
}
