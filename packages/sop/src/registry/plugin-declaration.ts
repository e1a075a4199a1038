import type { Range } from '@sopwright/document';
import type { SourceServer } from './registry.ts';

/** A person or a team that publishes. */
export interface PluginAuthor {
  readonly name: string;
  readonly email?: string;
  readonly url?: string;
}

/** Clients that a manifest is written for; `agent-plugins` is the specification's own `plugin.json` and `mcp.json`. */
export type ManifestClient = 'claude-code' | 'codex' | 'cursor' | 'agent-plugins';

/** All values of {@link ManifestClient}. */
export const manifestClients: readonly ManifestClient[] = ['claude-code', 'codex', 'cursor', 'agent-plugins'];

/** How an agent finds and fetches SOPs through an MCP server of the plugin. Tool names as the server gives them. */
export interface RetrievalTools {
  /** Key of the plugin's server. */
  readonly server: string;
  /** Tool that searches, with the topics that find SOPs; `argument` takes the task, `search_phrase` where absent. */
  readonly search: { readonly tool: string; readonly topics: readonly string[]; readonly argument?: string };
  /** Tool that gives an SOP, with the name of the argument that takes the SOP's name. */
  readonly retrieve: { readonly tool: string; readonly argument: string };
  /** Tool that carries out a step. */
  readonly execute?: string;
  /** Tool to ask where no SOP matches. */
  readonly suggest?: string;
  /** Name of its argument that takes the task; `query` where absent. */
  readonly suggestArgument?: string;
  /** What the server puts before the names of its tools; skills name them without it, and say so. */
  readonly prefix?: string;
}

/** Which SOPs: all of the named categories, services and names together; drafts and deprecated ones never. */
export interface SopSelection {
  readonly categories?: readonly string[];
  readonly services?: readonly string[];
  readonly names?: readonly string[];
}

/** The skill that finds the SOP for a task. */
export interface DiscoverySkill {
  readonly name: string;
  readonly title?: string;
  /** With what triggers it and what it is not for. */
  readonly description: string;
  /** SOPs to show as examples, by category; all active ones where absent. */
  readonly examples?: SopSelection;
  /** How many examples a category shows at most. */
  readonly examplesPerCategory?: number;
  /** Guards beside those of the workflow: whole sentences. */
  readonly guards?: readonly string[];
  readonly defaults?: readonly string[];
}

/** A reference file that is made from SOPs: their names, descriptions and parameters. */
export interface GeneratedReference {
  /** Below the plugin's folder: `skills/aws-operations/references/sop-parameters.md`. */
  readonly path: string;
  readonly title: string;
  readonly sops?: SopSelection;
}

/** What Codex shows of a plugin. */
export interface PluginInterface {
  readonly displayName: string;
  readonly shortDescription: string;
  readonly longDescription?: string;
  readonly category: string;
  readonly capabilities?: readonly string[];
  /** At most three. */
  readonly defaultPrompt?: readonly string[];
}

/** A marketplace that lists the plugin. */
export interface MarketplaceListing {
  /** Path of the marketplace's file; its place tells its shape. */
  readonly file: string;
  readonly category?: string;
}

/** One plugin, as the registry declares it: everything that is made for it follows from this and the SOPs. */
export interface PluginDeclaration {
  /** Its key. */
  readonly name: string;
  /** Folder that it is made in, relative to the registry. */
  readonly folder: string;
  readonly version: string;
  readonly description: string;
  readonly author: PluginAuthor;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string;
  readonly keywords: readonly string[];
  /** Clients that get a manifest. */
  readonly clients: readonly ManifestClient[];
  readonly interface?: PluginInterface;
  readonly servers: Readonly<Record<string, SourceServer>>;
  readonly retrieval?: RetrievalTools;
  readonly discovery?: DiscoverySkill;
  /** Promoted SOPs that become skills of this plugin; none where absent. */
  readonly skills?: SopSelection;
  readonly references: readonly GeneratedReference[];
  /** SOPs that become Cursor commands, and the folder for them. */
  readonly cursorCommands?: { readonly folder: string; readonly sops?: SopSelection };
  readonly marketplaces: readonly MarketplaceListing[];
  /** README with generated regions; none is touched where absent. */
  readonly readme?: string;
  /** Files below the plugin's folder that are kept by hand: the generator would make them and leaves them alone. */
  readonly overrides: readonly string[];
  /** Where its key stands. */
  readonly range: Range;
}
