import type { DocumentKind, Position, Range } from '@sopwright/document';

/** How bad a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** A severity, or `off`. */
export type SeveritySetting = Severity | 'off';

/** What a client does with the defect: loses the skill, loads it with wrong data, shortens it, or skips a part. */
export type ClientEffect = 'dropped' | 'damaged' | 'cut' | 'ignored';

/** A client that a finding concerns. */
export interface FindingClient {
  readonly id: string;
  /** Version on which the effect was observed; absent where it is documented only. */
  readonly version?: string;
  readonly effect: ClientEffect;
  readonly evidence: 'observed' | 'documented';
}

/** Replaces `range` of the text by `text`. An empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** A repair. `safe` keeps the meaning; `unsafe` may change it and wants a look. */
export interface Fix {
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly TextEdit[];
}

/** A place in a file, complete without the file's text. */
export interface Place {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly range: Range;
  readonly start: Position;
  readonly end: Position;
  /** Text of the first line, trimmed, blanks folded, at most 200 code units: what a fingerprint holds on to. */
  readonly line: string;
}

/** One result of one rule, as every report format and every edge of the product sees it. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly message: string;
  readonly severity: Severity;
  /** Path with forward slashes, relative to the working directory. */
  readonly file: string;
  readonly kind: DocumentKind;
  readonly range: Range;
  readonly start: Position;
  readonly end: Position;
  readonly clients: readonly FindingClient[];
  readonly fix?: Fix;
  /** Stable while the line's text stays, wherever it moves in the file. 16 hexadecimal digits. */
  readonly fingerprint: string;
}

/** Counts of one run. */
export interface Summary {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly suppressed: number;
  readonly baselined: number;
  readonly fixed: number;
}

/** Result of one run: the one model behind every report format. Its JSON Schema is schemas/report.schema.json. */
export interface LintReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly preset: string;
  readonly clients: readonly string[];
  /** How many files of each kind were read. */
  readonly read: Readonly<Partial<Record<DocumentKind, number>>>;
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly durationMs: number;
}
