import type { ClientId } from '@sopwright/clients';
import type { Document } from '@sopwright/document';
import type { EncodingName } from '@sopwright/tokens';
import type { ClientSettings, ListedSource, Listing, Model } from './listing.ts';
import type { Measurement, ServerEntry } from './measurement.ts';
import type { ServerProjection, ServerTools } from './server-projection.ts';
import type { TriggerFinder } from './trigger-phrases.ts';

/** A text that a client loads from a file. */
export interface LoadedText {
  readonly file: string;
  readonly text: string;
}

/** One client under its settings. */
export interface ClientSetup {
  readonly client: ClientId;
  readonly settings: ClientSettings;
  readonly model: Model;
  /** Instruction files as this client loads them. */
  readonly instructions: readonly LoadedText[];
  /** What the client would load and nobody can read: a config that is broken. */
  readonly gaps: readonly { readonly server: string; readonly reason: string }[];
  /** What has to be said besides, such as settings that could not be read. */
  readonly notes: readonly string[];
}

/** An MCP server of a config; without `known` nobody knows its tools, and `reason` says why. */
export interface StartupServer extends ServerEntry {
  readonly known?: ServerTools;
}

/** Servers with known tools that a client reads, in the order in which they are projected. */
export function serversOf(client: ClientId, servers: readonly StartupServer[]): readonly StartupServer[] {
  return servers.filter(({ hosts, known }) => known !== undefined && hosts.includes(client));
}

/** What is measured. */
export interface MeasureInput {
  readonly documents: readonly Document[];
  /** Documents in the user's own folders, with paths below `~/`. */
  readonly userDocuments: readonly Document[];
  /** Paths through links under which a document is found once more, by its `file`. */
  readonly links?: ReadonlyMap<string, readonly string[]>;
  readonly clients: readonly ClientSetup[];
  readonly servers: readonly StartupServer[];
  readonly encoding: EncodingName;
  /** Finds the words that tell when a skill is to be used. */
  readonly findTriggers: TriggerFinder;
  /** Counts texts, in their order; asked once, for all of them. */
  readonly countAll: (texts: readonly string[]) => Promise<readonly number[]>;
}

/** Everything that one client loads, as text. */
export interface ClientReplay {
  readonly setup: ClientSetup;
  readonly listing: Listing;
  readonly agents: Listing;
  readonly projections: readonly ServerProjection[];
}

/** A measurement, with the texts that it counted. */
export interface Measured {
  readonly measurement: Measurement;
  readonly replays: readonly ClientReplay[];
}

/** Counts a text. */
export type Count = (text: string) => number;

/** What the parts of a measurement are made from. */
export interface Ground {
  readonly input: MeasureInput;
  readonly sources: readonly ListedSource[];
  readonly replays: readonly ClientReplay[];
  readonly documents: ReadonlyMap<string, Document>;
  /** Markdown files below skills, by the folder of the skill. */
  readonly references: ReadonlyMap<string, readonly Document[]>;
  /** Finds triggers, each text once: the parts are put together twice. */
  readonly findTriggers: TriggerFinder;
}

/** Folder of a file, with the slash at its end; empty for a file without one. */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
