import type { ClientId } from '@sopwright/clients';
import type { FindingClient } from '@sopwright/lint';
import type { Bound, Budgets } from './budgets.ts';
import type { ClientCost, ItemCost, Measurement, ServerCost } from './measurement.ts';

/** A cost over its bound, or text that a client drops: what becomes a finding. */
export interface Breach {
  /** Id of the rule that says it. */
  readonly rule: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** File that the cost lies in, as it is reported; absent where it is the sum of many. */
  readonly file?: string;
  /** Name of the server that it is about, for its place in the config. */
  readonly server?: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly clients: readonly FindingClient[];
}

interface Over {
  readonly bound: number;
  readonly severity: 'error' | 'warning';
}

function over(cost: number, bound: Bound | undefined): Over | undefined {
  if (bound?.error !== undefined && cost > bound.error) return { bound: bound.error, severity: 'error' };
  if (bound?.warn !== undefined && cost > bound.warn) return { bound: bound.warn, severity: 'warning' };
  return undefined;
}

type Said = Omit<Breach, 'severity' | 'data' | 'clients'> & {
  readonly data?: Breach['data'];
  readonly clients?: readonly FindingClient[];
};

function judged(cost: number, bound: Bound | undefined, said: Said): Breach[] {
  const found = over(cost, bound);
  if (found === undefined) return [];
  const data = { ...said.data, cost, max: found.bound };
  return [{ clients: [], ...said, data, severity: found.severity }];
}

function itemBreaches(item: ItemCost, budgets: Budgets, unitOf: (client: ClientId) => string): Breach[] {
  const { file, name, kind } = item;
  const data = { name, kind };
  const { skill, clients = {} } = budgets;
  const perClient = item.clients.flatMap(({ client, cost }) =>
    cost === undefined
      ? []
      : judged(cost, clients[client]?.entry, {
          rule: 'budget/entry-too-large',
          messageId: 'inClient',
          file,
          data: { ...data, client, unit: unitOf(client) },
        }),
  );
  const entry = judged(item.catalogue, skill?.catalogue, {
    rule: 'budget/entry-too-large',
    messageId: 'tooLarge',
    file,
    data,
  });
  if (kind !== 'skill') return [...entry, ...perClient];
  const loaded = { ...data, manifest: item.manifest };
  return [
    ...entry,
    ...perClient,
    ...judged(item.body + item.manifest, skill?.body, {
      rule: 'budget/skill-too-large',
      messageId: item.manifest > 0 ? 'withManifest' : 'tooLarge',
      file,
      data: loaded,
    }),
    ...judged(item.onDemand, skill?.onDemand, {
      rule: 'budget/references-too-large',
      messageId: 'tooLarge',
      file,
      data,
    }),
  ];
}

function pluginBreaches({ plugins }: Measurement, { plugin }: Budgets): Breach[] {
  return plugins.flatMap(({ name, file, catalogue }) =>
    judged(catalogue, plugin, { rule: 'budget/plugin-too-large', messageId: 'tooLarge', file, data: { name } }),
  );
}

/** Tokens of the definitions of all tools of a server. */
function definitionsOf({ tools }: ServerCost): number {
  return tools.reduce((sum, { definition }) => sum + definition, 0);
}

/** The servers of the client that has the dearest: a session is one of one client, and pays for its servers alone. */
function totalBreach(measured: readonly ServerCost[], budgets: Budgets): Breach[] {
  const totals = [...new Set(measured.flatMap(({ hosts }) => hosts))].map((client) => {
    const own = measured.filter(({ hosts }) => hosts.includes(client));
    return { client, own, cost: own.reduce((sum, server) => sum + definitionsOf(server), 0) };
  });
  const [dearest] = totals.toSorted((a, b) => b.cost - a.cost);
  const [first] = dearest?.own.toSorted((a, b) => definitionsOf(b) - definitionsOf(a)) ?? [];
  if (dearest === undefined || first === undefined) return [];
  return judged(dearest.cost, budgets.servers, {
    rule: 'budget/servers-too-large',
    messageId: 'tooLarge',
    file: first.file,
    server: first.name,
    data: { servers: dearest.own.length, client: dearest.client },
  });
}

function serverBreaches({ servers }: Measurement, budgets: Budgets): Breach[] {
  const measured = servers.filter(({ wire }) => wire !== undefined);
  const each = measured.flatMap((server) => {
    const place = { file: server.file, server: server.name };
    return [
      ...judged(definitionsOf(server), budgets.server, {
        ...place,
        rule: 'budget/server-too-large',
        messageId: 'tooLarge',
        data: { name: server.name, tools: server.tools.length },
      }),
      ...server.tools.flatMap((tool) =>
        judged(tool.definition, budgets.tool, {
          ...place,
          rule: 'budget/tool-too-large',
          messageId: 'tooLarge',
          data: { name: tool.name, server: server.name },
        }),
      ),
    ];
  });
  return [...each, ...totalBreach(measured, budgets)];
}

/** The item that a client pays most for: where to begin. */
function dearestIn(client: ClientId, items: readonly ItemCost[]): Pick<Breach, 'file'> {
  const tokensOf = (item: ItemCost): number => item.clients.find((one) => one.client === client)?.tokens ?? 0;
  const [dearest] = items.toSorted((a, b) => tokensOf(b) - tokensOf(a));
  return dearest === undefined || tokensOf(dearest) === 0 ? {} : { file: dearest.file };
}

function clientBreaches({ clients, items }: Measurement, budgets: Budgets): Breach[] {
  return clients.flatMap((cost: ClientCost) => {
    const budget = budgets.clients?.[cost.client];
    if (budget === undefined) return [];
    const { used, limit, unit = 'tokens' } = cost.listing;
    const said = {
      rule: 'budget/client-over-budget',
      data: { client: cost.client, unit },
      ...dearestIn(cost.client, items),
    };
    // Rounded up, so that a list that is over its budget by one column is over 100 %.
    const share = used === undefined || !limit ? undefined : Math.ceil((used / limit) * 1000) / 10;
    return [
      ...(cost.total === undefined ? [] : judged(cost.total, budget.total, { ...said, messageId: 'total' })),
      ...(used === undefined ? [] : judged(used, budget.listing, { ...said, messageId: 'listing' })),
      ...(share === undefined ? [] : judged(share, budget.listingShare, { ...said, messageId: 'share' })),
    ];
  });
}

function dropBreaches({ items, clients }: Measurement): Breach[] {
  return items.flatMap((item) =>
    item.clients.flatMap(({ client, state, isByChoice, lost }): Breach[] => {
      if (isByChoice || (state !== 'name-only' && state !== 'omitted' && state !== 'shortened')) return [];
      const cost = clients.find((one) => one.client === client);
      if (cost === undefined || lost === '') return [];
      const said: FindingClient = {
        id: client,
        ...(cost.version === undefined ? {} : { version: cost.version }),
        effect: state === 'omitted' ? 'dropped' : 'cut',
        evidence: cost.listing.record === 'observed' ? 'observed' : 'documented',
      };
      const { unit = 'tokens', used = 0, limit = 0 } = cost.listing;
      const data = { name: item.name, client, unit, used, max: limit, lost: lost.length };
      const messageId = { 'name-only': 'nameOnly', omitted: 'omitted', shortened: 'shortened' }[state];
      return [
        { rule: 'budget/description-dropped', messageId, data, file: item.file, severity: 'warning', clients: [said] },
      ];
    }),
  );
}

function unmeasuredBreaches({ servers }: Measurement): Breach[] {
  return servers.flatMap(({ name, file, wire, reason = 'it was not measured' }) =>
    wire !== undefined
      ? []
      : [
          {
            rule: 'budget/not-measured',
            messageId: 'notMeasured',
            data: { name, reason },
            file,
            server: name,
            severity: 'info' as const,
            clients: [],
          },
        ],
  );
}

/**
 * Budgets of clients that nothing can be held against, since a client has no record of that figure: each as one sentence.
 * A gate that is never judged must not look like one that passes.
 */
export function unjudgedBudgets({ clients }: Measurement, budgets: Budgets): readonly string[] {
  return clients.flatMap(({ client, total, listing }) => {
    const budget = budgets.clients?.[client];
    const missing = {
      total: total === undefined,
      listing: listing.used === undefined,
      listingShare: listing.used === undefined || listing.limit === undefined,
      entry: listing.unit === undefined,
    };
    return (['total', 'listing', 'listingShare', 'entry'] as const)
      .filter((key) => budget?.[key] !== undefined && missing[key])
      .map((key) => `budgets.clients.${client}.${key} was not judged: there is no record of that figure`);
  });
}

/** Holds a measurement against budgets: what is over a bound, what a client drops, what was not measured. */
export function checkBudgets(measurement: Measurement, budgets: Budgets): readonly Breach[] {
  const units = new Map(measurement.clients.map(({ client, listing }) => [client, listing.unit]));
  const unitOf = (client: ClientId): string => units.get(client) ?? 'tokens';
  return [
    ...measurement.items.flatMap((item) => itemBreaches(item, budgets, unitOf)),
    ...pluginBreaches(measurement, budgets),
    ...serverBreaches(measurement, budgets),
    ...clientBreaches(measurement, budgets),
    ...dropBreaches(measurement),
    ...unmeasuredBreaches(measurement),
  ];
}
