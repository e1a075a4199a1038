import type { ClientId } from '@sopwright/clients';
import type { Document } from '@sopwright/document';
import type { EncodingName } from '@sopwright/tokens';
import { replayAgents } from './agents.ts';
import { clientCosts } from './client-costs.ts';
import { itemCosts, pluginCosts } from './item-costs.ts';
import { replayListing } from './listing/replay.ts';
import type { ClientSettings, ListedSource, Listing, Model } from './listing.ts';
import type { Measurement } from './measurement.ts';
import { serverCosts } from './server-costs.ts';
import type { ServerProjection, ServerTools } from './server-projection.ts';
import { projectServers } from './servers/project-servers.ts';
import { listedSources } from './sources.ts';
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
  /** What has to be said besides, such as settings that could not be read. */
  readonly notes: readonly string[];
}

/** An MCP server of a config; without `known` nobody knows its tools, and `reason` says why. */
export interface StartupServer {
  readonly name: string;
  readonly plugin?: string;
  /** Config that names it. */
  readonly file: string;
  readonly hosts: readonly ClientId[];
  readonly origin: 'lock' | 'live' | 'none';
  readonly status: string;
  readonly reason?: string;
  readonly known?: ServerTools;
}

/** What is measured. */
export interface MeasureInput {
  readonly documents: readonly Document[];
  /** Documents in the user's own folders, with paths below `~/`. */
  readonly userDocuments: readonly Document[];
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
}

function replay(setup: ClientSetup, input: MeasureInput, sources: readonly ListedSource[]): ClientReplay {
  const { client, settings, model } = setup;
  const servers = input.servers.flatMap(({ hosts, known }) =>
    known !== undefined && hosts.includes(client) ? [known] : [],
  );
  const listed = { client, settings, model, sources };
  return {
    setup,
    listing: replayListing(listed),
    agents: replayAgents(listed),
    projections: projectServers({ client, servers, settings, model }),
  };
}

function assemble(ground: Ground, count: Count): Measurement {
  const { encoding } = ground.input;
  const items = itemCosts(ground, count);
  const servers = serverCosts(ground, count);
  return {
    unit: { encoding, method: `tokens of ${encoding}, exact: an estimate for models with another tokenizer` },
    clients: clientCosts(ground, count),
    items,
    plugins: pluginCosts(ground, items, servers),
    servers,
  };
}

/**
 * Measures what skills, commands, agents, instruction files and MCP servers put into the prompt of each client before
 * the first prompt. Nothing is started and nothing is read: whatever is not known stands in the result as such.
 */
export async function measureStartup(input: MeasureInput): Promise<Measured> {
  const own = listedSources(input.userDocuments).map((source): ListedSource => ({ ...source, scope: 'user' }));
  const sources = [...listedSources(input.documents), ...own];
  const replays = input.clients.map((setup) => replay(setup, input, sources));
  const documents = new Map([...input.documents, ...input.userDocuments].map((document) => [document.file, document]));
  const ground: Ground = { input, sources, replays, documents };
  // The first pass only asks what has to be counted, so that a cache is asked once for everything.
  const wanted = new Set<string>();
  assemble(ground, (text) => {
    if (text !== '') wanted.add(text);
    return 0;
  });
  const texts = [...wanted];
  const counts = await input.countAll(texts);
  const known = new Map(texts.map((text, at) => [text, counts[at] ?? 0]));
  return { measurement: assemble(ground, (text) => known.get(text) ?? 0), replays };
}
