import type { Evidence } from '@sopwright/clients';
import { clientById } from '@sopwright/clients';
import type { ClientReplay, Count, Ground } from './ground.ts';
import type { EntryState, Listing } from './listing.ts';
import type { ClientCost, ListingCost } from './measurement.ts';
import { startupTokens } from './server-costs.ts';
import { frameText } from './servers/startup-texts.ts';

function statesOf({ entries }: Listing): Partial<Record<EntryState, number>> {
  const states: Partial<Record<EntryState, number>> = {};
  for (const { state } of entries) states[state] = (states[state] ?? 0) + 1;
  return states;
}

function listingCost(listing: Listing, count: Count): ListingCost {
  const { record, unit, limit, used, reserved, text } = listing;
  return {
    record,
    ...(unit === undefined ? {} : { unit }),
    ...(limit === undefined ? {} : { limit }),
    ...(unit === undefined ? {} : { used, reserved }),
    ...(record === 'none' ? {} : { tokens: count(text) }),
    states: statesOf(listing),
  };
}

function mcpTokens({ setup, projections }: ClientReplay, count: Count): number | undefined {
  const known = projections.map((projection) => startupTokens(projection, count));
  if (known.every((tokens) => tokens === undefined)) return undefined;
  const frame = count(frameText(setup.client, projections));
  return known.reduce<number>((sum, tokens = 0) => sum + tokens, frame);
}

function evidenceOf({ listing, agents, projections }: ClientReplay): Evidence[] {
  return [...new Set([...listing.evidence, ...agents.evidence, ...projections.flatMap(({ evidence }) => evidence)])];
}

function clientCost(replay: ClientReplay, { input, sources }: Ground, count: Count): ClientCost {
  const { setup, listing, agents, projections } = replay;
  const { client, model } = setup;
  const { version } = clientById(client);
  const unknownModes = projections.filter((projection) => startupTokens(projection, () => 0) === undefined);
  const unmeasured = [
    ...setup.gaps.map(({ server, reason }) => ({ server, reason })),
    ...input.servers
      .filter(({ hosts, known }) => known === undefined && hosts.includes(client))
      .map(({ name, reason, status }) => ({ server: name, reason: reason ?? status })),
    ...unknownModes.map(({ server }) => ({ server, reason: `no record of what ${client} loads of it` })),
  ];
  const instructions = setup.instructions.map(({ file, text }) => ({ file, tokens: count(text) }));
  const list = listingCost(listing, count);
  const mcp = mcpTokens(replay, count);
  const agentTokens = agents.record === 'none' ? undefined : count(agents.text);
  // Nobody without an agent has to know how agents are listed.
  const agentNotes = sources.some(({ kind }) => kind === 'agent') ? agents.notes : [];
  const files = instructions.reduce((sum, { tokens }) => sum + tokens, 0);
  const isKnown = [list.tokens, agentTokens, mcp].some((part) => part !== undefined) || instructions.length > 0;
  return {
    client,
    ...(version === undefined ? {} : { version }),
    ...(model.id === undefined ? {} : { model: model.id }),
    ...(model.window === undefined ? {} : { window: model.window }),
    listing: list,
    ...(agentTokens === undefined ? {} : { agents: agentTokens }),
    instructions,
    ...(mcp === undefined ? {} : { mcp }),
    unmeasured,
    ...(isKnown ? { total: (list.tokens ?? 0) + (agentTokens ?? 0) + files + (mcp ?? 0) } : {}),
    isComplete: unmeasured.length === 0 && listing.record !== 'none',
    evidence: evidenceOf(replay),
    notes: [
      ...new Set([...setup.notes, ...listing.notes, ...agentNotes, ...projections.flatMap(({ notes }) => notes)]),
    ],
  };
}

/** Costs of all clients, in their order. */
export function clientCosts(ground: Ground, count: Count): ClientCost[] {
  return ground.replays.map((replay) => clientCost(replay, ground, count));
}
