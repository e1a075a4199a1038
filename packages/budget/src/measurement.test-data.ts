import type { ClientCost, ItemCost, Measurement, ServerCost } from './measurement.ts';

/** An item that costs nothing but what is said. */
export function itemCost(item: Partial<ItemCost> & Pick<ItemCost, 'name'>): ItemCost {
  return {
    kind: 'skill',
    file: `.claude/skills/${item.name}/SKILL.md`,
    line: `- ${item.name}`,
    catalogue: 0,
    body: 0,
    manifest: 0,
    onDemand: 0,
    references: [],
    clients: [],
    ...item,
  };
}

/** A server that was not measured, unless something else is said. */
export function serverCost(server: Partial<ServerCost> & Pick<ServerCost, 'name'>): ServerCost {
  return {
    file: '.mcp.json',
    hosts: ['claude-code'],
    origin: 'lock',
    status: 'measured',
    tools: [],
    clients: [],
    ...server,
  };
}

/** A client with an observed list. */
export function clientCost({
  used = 0,
  limit = 100,
  unit = 'tokens',
  ...cost
}: Partial<ClientCost> & Pick<ClientCost, 'client'> & { used?: number; limit?: number; unit?: string }): ClientCost {
  return {
    version: '1.0',
    listing: { record: 'observed', unit, limit, used, reserved: 0, tokens: 0, states: {} },
    agents: 0,
    instructions: [],
    unmeasured: [],
    total: 0,
    isComplete: true,
    evidence: [],
    notes: [],
    ...cost,
  };
}

/** A measurement of these parts. */
export function measurement(parts: Partial<Measurement>): Measurement {
  const unit = { encoding: 'o200k_base', method: 'tokens of o200k_base, exact' } as const;
  return { unit, clients: [], items: [], plugins: [], servers: [], ...parts };
}
