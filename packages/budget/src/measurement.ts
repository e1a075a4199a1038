import type { ClientId, Evidence } from '@sopwright/clients';
import type { EntryState } from './listing.ts';
import type { McpMode } from './server-projection.ts';

/** Unit and method of every figure that does not name its own. */
export interface TokenUnit {
  readonly encoding: 'o200k_base' | 'cl100k_base';
  /** One clause: how texts are counted. */
  readonly method: string;
}

/** What one client does with one skill, command or agent. */
export interface ItemInClient {
  readonly client: ClientId;
  readonly id: string;
  readonly state: EntryState;
  /** True where a setting of the user leaves the text out, and not the client's budget. */
  readonly isByChoice?: true;
  /** Tokens of the line that it loads. */
  readonly tokens: number;
  /** The line's cost in the unit of the client's own budget, where it has one. */
  readonly cost?: number;
  /** Description text that the model does not see; empty where nothing is lost. */
  readonly lost: string;
  /** Phrases in the lost text that say when to use the skill. */
  readonly lostTriggers: readonly string[];
  readonly reason?: string;
}

/** Cost of one skill, command or agent. */
export interface ItemCost {
  readonly kind: 'skill' | 'command' | 'agent';
  readonly name: string;
  /** Path as it is reported. */
  readonly file: string;
  readonly plugin?: string;
  /** The line `- id: description` as Claude Code prints it where its budget has room. */
  readonly line: string;
  /** Tokens of that line: paid in every session. */
  readonly catalogue: number;
  /** Tokens of the file: paid whenever it is used. */
  readonly body: number;
  /** Tokens of the plugin's manifest that goes with it. */
  readonly manifest: number;
  /** Tokens of the Markdown files below a skill: paid when they are read. */
  readonly onDemand: number;
  readonly references: readonly { readonly file: string; readonly tokens: number }[];
  readonly clients: readonly ItemInClient[];
}

/** Cost of one plugin: its skills, commands, agents and servers together. */
export interface PluginCost {
  readonly name: string;
  /** Path of its manifest. */
  readonly file: string;
  readonly skills: number;
  /** Tokens of the catalogue lines of its skills and commands. */
  readonly catalogue: number;
  /** Names of its servers that were not measured: they are in no figure. */
  readonly unmeasured: readonly string[];
}

/** One tool of a server. */
export interface ToolCost {
  readonly name: string;
  /** Tokens of its JSON on the wire. */
  readonly wire: number;
  /** Tokens of its definition as Claude Code would load it. */
  readonly definition: number;
}

/** What one client loads of one server. */
export interface ServerInClient {
  readonly client: ClientId;
  readonly mode: McpMode;
  /** Tokens loaded before the first prompt; absent where there is no record. */
  readonly startup?: number;
  /** Tokens of all definitions: loaded at once where eager, when found where deferred. */
  readonly definitions?: number;
  /** Tools whose description is cut, with the text that is lost. */
  readonly cut: readonly { readonly tool: string; readonly lost: string }[];
  readonly notes: readonly string[];
}

/** An estimate with its error. */
export interface TokenEstimate {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
  /** Model, method and error, as one clause. */
  readonly method: string;
}

/** An MCP server of a config, and how much is known of it. */
export interface ServerEntry {
  readonly name: string;
  readonly plugin?: string;
  /** Config that names it. */
  readonly file: string;
  readonly hosts: readonly ClientId[];
  /** Where the figures come from: the lock file, or the server itself. */
  readonly origin: 'lock' | 'live' | 'none';
  readonly status: string;
  /** Why nothing is known of its tools. */
  readonly reason?: string;
}

/** Cost of one MCP server. A server that was not measured has a reason and no figures. */
export interface ServerCost extends ServerEntry {
  /** Tokens of `tools/list` as it stood on the wire. */
  readonly wire?: number;
  readonly tools: readonly ToolCost[];
  readonly clients: readonly ServerInClient[];
  /** Estimate for Claude models with the newer tokenizer, of the definitions; without the fixed part of a request. */
  readonly claude?: TokenEstimate;
}

/** The list of skills in one client. */
export interface ListingCost {
  readonly record: 'observed' | 'documented' | 'none';
  readonly unit?: string;
  readonly limit?: number;
  /** What everything takes in that unit, the client's own skills included; absent where there is no unit. */
  readonly used?: number;
  /** What the client's own skills take of it. */
  readonly reserved?: number;
  /** Tokens of our lines; absent where there is no record of the list. */
  readonly tokens?: number;
  /** How many entries are in each state. */
  readonly states: Readonly<Partial<Record<EntryState, number>>>;
}

/** What one client loads before the first prompt. */
export interface ClientCost {
  readonly client: ClientId;
  readonly version?: string;
  readonly model?: string;
  readonly window?: number;
  readonly listing: ListingCost;
  /** Tokens of the list of agents; absent where there is no record of one. */
  readonly agents?: number;
  /** Tokens of instruction files, by file. */
  readonly instructions: readonly { readonly file: string; readonly tokens: number }[];
  /** Tokens of what MCP servers put into the prompt; absent where there is no record. */
  readonly mcp?: number;
  /** Servers whose cost is in no figure, with the reason. */
  readonly unmeasured: readonly { readonly server: string; readonly reason: string }[];
  /** Tokens of everything that was measured; absent where there is no record of anything. */
  readonly total?: number;
  /** False where a part has no record or was not measured: the total is then a floor. */
  readonly isComplete: boolean;
  readonly evidence: readonly Evidence[];
  readonly notes: readonly string[];
}

/** Startup cost of a folder: what its skills, plugins and servers put before the first prompt, in each client. */
export interface Measurement {
  readonly unit: TokenUnit;
  readonly clients: readonly ClientCost[];
  readonly items: readonly ItemCost[];
  readonly plugins: readonly PluginCost[];
  readonly servers: readonly ServerCost[];
}
