import type { ClientId, Evidence, ReadingCase } from '@sopwright/clients';

/** A skill, command or agent as its file tells it, before any client has read it. */
export interface ListedSource {
  readonly kind: 'skill' | 'command' | 'agent';
  /** Path as it is reported. */
  readonly file: string;
  /** Path below the top of its project, which tells who reads it; absent: it lies where its `scope` says. */
  readonly path?: string;
  /** Other paths that lead to it through links, below the working directory, or below the home folder. */
  readonly links?: readonly string[];
  /** Name of the skill's folder; for a command or agent its path below `commands/` or `agents/`, without `.md`. */
  readonly directoryName: string;
  readonly scope: 'project' | 'user' | 'plugin';
  /** Name of the plugin that brings it. */
  readonly plugin?: string;
  /** Folder of that plugin below the top of the project; empty where the project is the plugin. */
  readonly pluginRoot?: string;
  /** True where the plugin's manifest names the file or a folder above it. */
  readonly inManifest?: true;
  /** Situations in the file that clients read differently. */
  readonly readings?: readonly ReadingCase[];
  readonly name?: string;
  readonly description?: string;
  readonly whenToUse?: string;
  /** First paragraph of the body: what Claude Code shows where there is no description. */
  readonly firstParagraph?: string;
  readonly disableModelInvocation: boolean;
  /** True where `paths` is set: Claude Code lists such a skill only when a matching file is worked on. */
  readonly hasPaths: boolean;
  /** Value of an agent's `tools`, as written. */
  readonly tools?: string;
}

/** A setting of a client, with where it came from: a settings file, an environment variable or `--set`. */
export interface ClientSetting {
  readonly value: unknown;
  readonly origin: string;
}

/** Settings of a client by the client's own names, such as `skillListingBudgetFraction`. */
export type ClientSettings = Readonly<Record<string, ClientSetting>>;

/**
 * What a client makes of one source.
 * - `whole`: its line as written.
 * - `cut`: its text goes beyond the cap of one entry.
 * - `shortened`: its text gave way to the budget of the whole list.
 * - `name-only`: only its name is left.
 * - `omitted`: the budget left no room even for its name.
 * - `absent`: not listed, by its own fields or by a setting.
 */
export type EntryState = 'whole' | 'cut' | 'shortened' | 'name-only' | 'omitted' | 'absent';

/** One source in the list of one client. */
export interface ListingEntry {
  readonly source: ListedSource;
  /** Name under which the client lists it. */
  readonly id: string;
  readonly state: EntryState;
  /** The line that the client loads, to the character; empty where it loads none. */
  readonly line: string;
  /** The line that it would load without caps and budgets. */
  readonly fullLine: string;
  /** Text of the description that the model does not see, to the character; empty where nothing is lost. */
  readonly lost: string;
  /** Why the state is not `whole`, as one clause. */
  readonly reason?: string;
  /** True where a setting of the user leaves the text out, and not the budget. */
  readonly isByChoice?: true;
  /** Cost of `line` in the list's unit. */
  readonly cost: number;
}

/** What a client puts into the prompt about skills, commands and agents before the first prompt. */
export interface Listing {
  readonly client: ClientId;
  readonly version?: string;
  /** `none`: nothing is known of what this client lists; entries are then empty, and no figure is given. */
  readonly record: 'observed' | 'documented' | 'none';
  readonly evidence: readonly Evidence[];
  /** Unit of the client's own budget, such as `display columns`; absent where it has no budget. */
  readonly unit?: string;
  /** The budget in that unit. */
  readonly limit?: number;
  /** What the client's own skills take of the budget. */
  readonly reserved: number;
  /** What everything takes, the client's own skills included. */
  readonly used: number;
  readonly entries: readonly ListingEntry[];
  /** Lines of our entries as they stand in the prompt, with what introduces them where that is known. */
  readonly text: string;
  /** What a reader has to know to defend the figures: assumptions, contradictions between sources. */
  readonly notes: readonly string[];
}

/** Model that a client runs: what its budgets are computed from. */
export interface Model {
  readonly id?: string;
  /** Context window in tokens. */
  readonly window?: number;
}

/** What {@link Listing} is made from. */
export interface ListingInput {
  readonly client: ClientId;
  readonly sources: readonly ListedSource[];
  readonly settings: ClientSettings;
  readonly model: Model;
}
