import type { Evidence } from './types.ts';

/** A skill that the client brings along. */
export interface OwnSkill {
  readonly id: string;
  /** Length of its full line, in the unit of the listing's budget where that has one: columns or bytes. */
  readonly length: number;
  /** True where it may lose its description like anybody's; the others never do. */
  readonly droppable?: true;
  /** True where it stays when the client's own skills are switched off. */
  readonly alwaysOn?: true;
}

/** What is known of a model in one client. */
export interface StartupModel {
  readonly id: string;
  /** Context window in tokens, unless another one is asked for. */
  readonly window: number;
  /** Characters that the client takes for one token; absent: not established. */
  readonly charsPerToken?: number;
  /** Windows at which `charsPerToken` was seen; absent: it holds at any. */
  readonly windows?: readonly number[];
  /** What the client's own lines take more than {@link OwnSkill.length} says. */
  readonly ownLinesExtra?: number;
  readonly evidence: Evidence;
}

/** Where the budget of a listing comes from. */
export interface ListingBudget {
  /** What it counts, as reports name it. */
  readonly unit: string;
  /** Share of the context window. */
  readonly fraction: number;
  /** Budget where the window is not known, and what that counts. */
  readonly unknownWindow: { readonly limit: number; readonly unit: string; readonly evidence: Evidence };
  readonly models: readonly StartupModel[];
  readonly evidence: Evidence;
}

/**
 * How a client lists skills in its prompt. Templates hold `{id}`, `{label}`, `{text}`, `{path}`: the id, the name in
 * brackets where it differs, description and file.
 */
export interface SkillListing {
  /** Text above the list. */
  readonly introduction?: string;
  /** Text below it. */
  readonly conclusion?: string;
  readonly line: string;
  /** Line of a skill whose text is left out. */
  readonly bareLine: string;
  /** What stands between the description and `when_to_use`; absent: that field is not read. */
  readonly whenToUseSeparator?: string;
  /** True where runs of blanks and line breaks become one blank. */
  readonly foldsBlanks: boolean;
  /** Characters that reach the model as something else. */
  readonly escapes: Readonly<Record<string, string>>;
  /** What ends a text that goes beyond `Limits.listingEntry`, and counts towards it. */
  readonly ellipsis: string;
  /** Folders whose files are listed as commands; absent: no commands are listed. */
  readonly commandFolders?: readonly StartupFolder[];
  readonly budget?: ListingBudget;
  /** The client's own skills in the order of its list. */
  readonly ownSkills: readonly OwnSkill[];
  /** What was seen, what was read, and where the two disagree. */
  readonly evidence: readonly Evidence[];
}

/** A folder that the client reads at startup, below the project or below a plugin. */
export interface StartupFolder {
  readonly path: string;
  readonly scope: 'project' | 'plugin';
}

/** How a client lists agents; `{tools}` holds the tools. */
export interface AgentListing {
  readonly line: string;
  /** What stands for the tools where the agent names none. */
  readonly allTools: string;
  readonly folders: readonly StartupFolder[];
  readonly evidence: readonly Evidence[];
}

/** A file, or with `folder` every file below one, whose text is loaded at startup. */
export interface InstructionSource {
  /** Below the top of the project, or `~/`. */
  readonly path: string;
  /** Ending of the files below `path` that count. */
  readonly folder?: '.md' | '.mdc';
  /** Loaded only where none of these files is there. */
  readonly unless?: readonly string[];
  /** A file whose frontmatter has this field is not loaded. */
  readonly withoutField?: string;
  /** Only a file with this frontmatter field set to true is loaded. */
  readonly withTrueField?: string;
  readonly evidence: Evidence;
}

/** Instruction files of a client, in the order in which it loads them. */
export interface InstructionFacts {
  readonly sources: readonly InstructionSource[];
  /** Set where `@path` outside of code brings in another file. */
  readonly imports?: {
    /** Most files between the first one and an imported one, itself included. */
    readonly maxHops: number;
    readonly evidence: Evidence;
  };
  /** True where HTML comments that stand for themselves, and frontmatter, are taken out. */
  readonly stripsComments?: true;
  /** What the client loads besides, and what nobody looked at. */
  readonly unknown: readonly string[];
}

/** Type of a setting's value. `visibility`: a map of names to words; `usage`: a map of names to counts and times. */
export type SettingType = 'fraction' | 'positive integer' | 'flag' | 'visibility' | 'usage';

/** A setting or an environment variable that changes what is loaded. */
export interface SettingFact {
  readonly name: string;
  readonly kind: 'setting' | 'environment' | 'state';
  readonly type: SettingType;
  /** Value where nobody sets it; absent where it stands in for a limit or a budget, which says it. */
  readonly default?: boolean;
  readonly evidence: Evidence;
}

/** A file in which a client keeps settings. */
export interface SettingsFile {
  /** Below the project, `~/`, or absolute. */
  readonly path: string;
  readonly scope: 'managed' | 'project' | 'user';
  readonly evidence: Evidence;
}

/** What a client loads before the first prompt. What is absent has no record: nothing is a guess. */
export interface StartupFacts {
  readonly listing?: SkillListing;
  readonly agents?: AgentListing;
  readonly instructions?: InstructionFacts;
  readonly settings: readonly SettingFact[];
  /** The strongest first. */
  readonly settingsFiles: readonly SettingsFile[];
}
