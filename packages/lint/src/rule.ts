import type { Document, DocumentKind, Range } from '@sopwright/document';
import type { Nodes } from 'mdast';
import type { FindingClient, Fix, Place, Severity, SeveritySetting } from './finding.ts';

/** The presets a user can name. `guidelines` is `recommended` plus its own; the others stand alone. */
export type PresetName = 'recommended' | 'agent-skills' | 'guidelines' | 'all';

/** Evidence for a rule: where it is written or seen. */
export interface RuleSource {
  /** Address of a public document, or the client and version on which it was observed. */
  readonly source: string;
  /** How binding the source is; `observed` for behaviour seen on a released client. */
  readonly level: 'MUST' | 'SHOULD' | 'MAY' | 'observed';
  /** Day the source was read or the behaviour observed, `yyyy-mm-dd`. */
  readonly date: string;
  /** What the source says, where its title does not tell. */
  readonly note?: string;
}

/** JSON Schema of one rule's options; an object schema whose properties carry `description` and `default`. */
export interface OptionsSchema {
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Severity of a rule in a preset, with option values where they differ from the defaults. */
export type PresetEntry<Options> = Severity | readonly [Severity, Partial<Options>];

/** Everything about a rule that is not code. */
export interface RuleMeta<MessageId extends string = string, Options extends object = object> {
  /** `group/name`, the path of its file; it names the problem. */
  readonly id: string;
  /** One sentence, "X is Y" or "X does Y", ending in a full stop. */
  readonly summary: string;
  readonly kind: 'compatibility' | 'problem' | 'style' | 'cost' | 'security';
  /** Severity where a preset does not say and under the preset `all`. */
  readonly severity: Severity;
  /**
   * Where the rule's `error` is one only for what a client of the finding does, and a `warning` else: `dropped` where it
   * drops the file, `lost` where it drops the file or reads wrong data.
   */
  readonly errorWhere?: 'dropped' | 'lost';
  /** Presets it belongs to besides `all`. `guidelines` inherits from `recommended`. */
  readonly presets: Readonly<Partial<Record<Exclude<PresetName, 'all'>, PresetEntry<Options> | 'off'>>>;
  /** Kinds of fixes it may attach. */
  readonly fix: 'none' | 'safe' | 'unsafe' | 'safe or unsafe';
  /** First version of sopwright that has it. */
  readonly since: string;
  readonly status: 'stable' | 'preview' | 'deprecated';
  /** Clients it speaks of: `all` where it holds for any, `selected` where it reports only for those the user selected. */
  readonly clients: 'all' | 'selected';
  readonly sources: readonly RuleSource[];
  /** Message texts by id: one sentence, "X is Y, expected Z", with `{name}` for data. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** Schema and default values of its options. */
  readonly options?: { readonly schema: OptionsSchema; readonly defaults: Options };
}

/** Values for the `{name}` placeholders of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** What a rule says about one place of the document it looks at. */
export interface Report<MessageId extends string = string> {
  readonly range: Range;
  readonly messageId: MessageId;
  readonly data?: MessageData;
  /** Clients that break; empty or absent where the finding is about quality. */
  readonly clients?: readonly FindingClient[];
  readonly fix?: Fix;
  /** Overrides the configured severity downwards, for findings whose effect differs by client. */
  readonly severity?: Severity;
}

/** What rules ask the edge about files. Paths are relative to the project, as `Document.path` is. Answers are recorded, so that a cached result knows what it rests on. */
export interface FileView {
  /** What stands at a path (forward slashes); `other` is a device, a pipe or a socket, which nobody reads. */
  kindAt(path: string): 'file' | 'directory' | 'other' | 'missing';
  /** Names in a directory, sorted; empty where there is none. Directory names end in `/`. */
  list(path: string): readonly string[];
  /** Another document of the run, or a Markdown file read for this question; `undefined` where it cannot be read. */
  document(path: string): Document | undefined;
  /** Text of any file, such as a script; `undefined` where there is none or it cannot be read. */
  text(path: string): string | undefined;
}

/** A finding of an outside scanner that one of our rules owns. */
export interface ScannerHit {
  readonly range: Range;
  /** What was found, in the scanner's words; never the found text itself. */
  readonly label: string;
}

/** What a rule has at hand while it looks at one document. */
export interface RuleContext<MessageId extends string = string, Options extends object = object> {
  readonly options: Readonly<Options>;
  /** Ids of the clients that must accept the skills. */
  readonly clients: readonly string[];
  readonly files: FileView;
  /** Hits of the scanner the rule `awaits`; empty for any other rule. */
  readonly hits: readonly ScannerHit[];
  report(report: Report<MessageId>): void;
}

/** Handlers by mdast node type; all rules' tables run in one walk of the tree. */
export type VisitTable<MessageId extends string, Options extends object> = {
  readonly [Type in Nodes['type']]?: (
    node: Extract<Nodes, { type: Type }>,
    document: Document,
    context: RuleContext<MessageId, Options>,
    ancestors: readonly Nodes[],
  ) => void;
};

/** A rule that looks at one document at a time. */
export interface DocumentRule<MessageId extends string = string, Options extends object = object> {
  readonly meta: RuleMeta<MessageId, Options>;
  readonly on: readonly DocumentKind[];
  /**
   * A cheap look at the text: the rule runs only where this is true. It may have false positives and must have no false
   * negatives. A rule that reads the tree saves its parse here.
   */
  readonly when?: (document: Document) => boolean;
  /** Names an outside scanner whose hits the rule reports, and the documents worth its time. */
  readonly awaits?: { readonly scanner: 'secrets'; readonly when: (document: Document) => boolean };
  readonly check?: (document: Document, context: RuleContext<MessageId, Options>) => void;
  readonly visit?: VisitTable<MessageId, Options>;
}

/** What one document contributes to a workspace rule: plain data that survives a cache, with its place. */
export interface Extracted<Data> {
  /** Path relative to the top of the project, as `Document.path`. */
  readonly path: string;
  /** Top of the project: paths of two projects have nothing to do with each other. */
  readonly project: string;
  readonly kind: DocumentKind;
  readonly data: Data;
}

/** What a workspace rule says; `place` comes out of an extract. */
export interface WorkspaceReport<MessageId extends string = string> {
  readonly place: Place;
  readonly messageId: MessageId;
  readonly data?: MessageData;
  readonly clients?: readonly FindingClient[];
}

/** What a workspace rule has at hand. */
export interface WorkspaceContext<MessageId extends string = string, Options extends object = object> {
  readonly options: Readonly<Options>;
  readonly clients: readonly string[];
  report(report: WorkspaceReport<MessageId>): void;
}

/** A rule over all documents: `collect` takes plain data out of each, `check` compares them. */
export interface WorkspaceRule<MessageId extends string = string, Options extends object = object, Data = unknown> {
  readonly meta: RuleMeta<MessageId, Options>;
  readonly on: 'workspace';
  /**
   * Takes from a document what `check` needs; `undefined` leaves it out. Must be JSON. What it asks of other files is
   * noted, as for any rule.
   */
  readonly collect: (document: Document, locate: (range: Range) => Place, files: FileView) => Data | undefined;
  readonly check: (extracts: readonly Extracted<Data>[], context: WorkspaceContext<MessageId, Options>) => void;
}

/** Any rule, its message and option types erased. */
export type Rule = DocumentRule | WorkspaceRule;

/** Severity and options of a rule for one file, as configured. */
export interface RuleSetting {
  readonly severity: SeveritySetting;
  readonly options: object;
  /** True where the user set the severity, so that no rule may make a finding milder. */
  readonly isExplicit?: boolean;
}
