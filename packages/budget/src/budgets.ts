import type { ClientId } from '@sopwright/clients';

/** Greatest cost that passes without a word, and the greatest that does not fail. */
export interface Bound {
  readonly warn?: number;
  readonly error?: number;
}

/** Budgets of one client: its total in tokens, and its list of skills in its own unit or as a share of its budget. */
export interface ClientBudget {
  /** Tokens (o200k_base) of everything before the first prompt. */
  readonly total?: Bound;
  /** The list of skills in the client's own unit. */
  readonly listing?: Bound;
  /** The list of skills as a share of the client's own budget, in percent. */
  readonly listingShare?: Bound;
  /** One entry of the list in the client's own unit. */
  readonly entry?: Bound;
}

/** Budgets for startup cost, in tokens (o200k_base) where nothing else is said. */
export interface Budgets {
  readonly skill?: { readonly catalogue?: Bound; readonly body?: Bound; readonly onDemand?: Bound };
  /** All catalogue lines of one plugin. */
  readonly plugin?: Bound;
  /** Definitions of all tools of one server. */
  readonly server?: Bound;
  /** Definitions of all tools of all servers that one client reads. */
  readonly servers?: Bound;
  /** Definition of one tool. */
  readonly tool?: Bound;
  readonly clients?: Readonly<Partial<Record<ClientId, ClientBudget>>>;
}

/**
 * Budgets of the preset `guidelines`: 100 tokens for a catalogue entry and 400 for a plugin (RFC of the AWS skills for
 * agents), 5,000 for SKILL.md with its manifest (AWS agent plugins, design guidelines), 5,000 comfortable and 10,000 too
 * much for all MCP servers.
 */
export const guidelineBudgets: Budgets = {
  skill: { catalogue: { warn: 100 }, body: { warn: 5000 } },
  plugin: { warn: 400 },
  servers: { warn: 5000, error: 10_000 },
};

function laidOver(below: Bound | undefined, above: Bound | undefined): Bound | undefined {
  return below === undefined ? above : { ...below, ...above };
}

/** Lays budgets over others: each bound by itself. */
export function withBudgets(below: Budgets, above: Budgets): Budgets {
  const keys = ['plugin', 'server', 'servers', 'tool'] as const;
  const bounds = keys.flatMap((key) => {
    const bound = laidOver(below[key], above[key]);
    return bound === undefined ? [] : [[key, bound] as const];
  });
  const skill = (['catalogue', 'body', 'onDemand'] as const).flatMap((key) => {
    const bound = laidOver(below.skill?.[key], above.skill?.[key]);
    return bound === undefined ? [] : [[key, bound] as const];
  });
  return {
    ...Object.fromEntries(bounds),
    ...(skill.length === 0 ? {} : { skill: Object.fromEntries(skill) }),
    ...(below.clients === undefined && above.clients === undefined
      ? {}
      : { clients: { ...below.clients, ...above.clients } }),
  };
}
