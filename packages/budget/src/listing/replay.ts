import { type Client, clientById } from '@sopwright/clients';
import type { ListedSource, Listing, ListingInput } from '../listing.ts';
import { placedFor, readBy } from '../reach.ts';
import { replayClaudeCode } from './claude-code.ts';
import { replayCodex } from './codex.ts';
import { replayUnbudgeted } from './unbudgeted.ts';

/** What is said of a client without a record: nothing is loaded that anybody could count. */
export function withoutRecord(client: Client, what: string): Listing {
  return {
    client: client.id,
    ...(client.version === undefined ? {} : { version: client.version }),
    record: 'none',
    evidence: [],
    reserved: 0,
    used: 0,
    entries: [],
    text: '',
    notes: [`no record of how ${client.name} lists ${what}`],
  };
}

/** A sentence for sources that somebody has to install first. */
export function installableNote(client: Client, sources: readonly ListedSource[]): readonly string[] {
  const count = sources.filter((source) => readBy(client.id, source).verdict === 'installable').length;
  if (count === 0) return [];
  return [
    `${count} of ${sources.length} lie in no folder that ${client.name} reads: they are measured as if installed`,
  ];
}

function linkNote({ name }: Client, count: number): readonly string[] {
  if (count === 0) return [];
  return [`${count} found through links: ${name} is taken to follow them`];
}

/**
 * Replays what a client puts into its prompt about skills and commands, from facts of one version of it. Agents have a
 * list of their own: `replayAgents`. Entries come in the client's order, those that are absent last. Never throws;
 * settings of a wrong type are left out and noted.
 */
export function replayListing(input: ListingInput): Listing {
  const client = clientById(input.client);
  const { startup } = client;
  const listing = startup?.listing;
  if (startup === undefined || listing === undefined) return withoutRecord(client, 'skills');
  const given = input.sources.filter(({ kind }) => kind !== 'agent');
  const sources = given.map((source) => placedFor(input.client, source));
  const own = { ...input, sources };
  const replayed =
    client.id === 'claude-code'
      ? replayClaudeCode(client, startup, listing, own)
      : client.id === 'codex'
        ? replayCodex(client, listing, own)
        : replayUnbudgeted(client, listing, own);
  const linked = sources.filter((source, at) => source !== given[at]).length;
  return { ...replayed, notes: [...replayed.notes, ...installableNote(client, sources), ...linkNote(client, linked)] };
}
