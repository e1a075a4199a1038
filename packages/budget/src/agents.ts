import { type AgentListing, clientById } from '@sopwright/clients';
import { byCodeUnits } from '@sopwright/document';
import { absentEntry } from './listing/candidate.ts';
import { installableNote, withoutRecord } from './listing/replay.ts';
import type { ListedSource, Listing, ListingEntry, ListingInput } from './listing.ts';
import { placedFor, readBy } from './reach.ts';

/** Tools as the list shows them: parted by a comma and a blank, however they are written. */
function toolsOf(listing: AgentListing, tools: string | undefined): string {
  const names = (tools ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 0 ? listing.allTools : names.join(', ');
}

function entryOf(listing: AgentListing, source: ListedSource): ListingEntry {
  const name = source.name?.trim() ?? '';
  const id = source.plugin === undefined ? name : `${source.plugin}:${name}`;
  if (name === '') return absentEntry(source, source.directoryName, 'it has no name');
  const reach = readBy('claude-code', source);
  if (reach.verdict === 'not-read' || reach.verdict === 'unknown') {
    return absentEntry(source, id, reach.reason ?? 'it is not read');
  }
  const values: Readonly<Record<string, string>> = {
    id,
    text: source.description?.trim() ?? '',
    tools: toolsOf(listing, source.tools),
  };
  const line = listing.line.replace(/\{(id|text|tools)\}/g, (_, part: string) => values[part] ?? '');
  return { source, id, state: 'whole', line, fullLine: line, lost: '', cost: 0 };
}

/**
 * Replays what a client puts into its prompt about agents: every one whole, since no cap and no budget is known. Sources of
 * another kind are passed over.
 */
export function replayAgents(input: ListingInput): Listing {
  const client = clientById(input.client);
  const listing = client.startup?.agents;
  if (listing === undefined) return withoutRecord(client, 'agents');
  const sources = input.sources.filter(({ kind }) => kind === 'agent').map((source) => placedFor(input.client, source));
  const all = sources.map((source) => entryOf(listing, source));
  const listed = all.filter(({ state }) => state !== 'absent').toSorted((a, b) => byCodeUnits(a.id, b.id));
  return {
    client: client.id,
    ...(client.version === undefined ? {} : { version: client.version }),
    record: 'observed',
    evidence: listing.evidence,
    reserved: 0,
    used: 0,
    entries: [...listed, ...all.filter(({ state }) => state === 'absent')],
    text: listed.map(({ line }) => line).join('\n'),
    notes: [
      'the form of a line was observed; the order of agents, the join of tools and the agents of the client itself have no record',
      ...installableNote(client, sources),
    ],
  };
}
